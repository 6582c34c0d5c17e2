package import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension AccountProvider {
    /// Invites another partner to collaborate, or another account as a subsidiary of the caller's.
    ///
    /// - Throws: missing, without a profile of the caller's, and for a receiver that is not there; ``Objection`` for a
    ///   receiver that does not fit the type; a conflict for one that takes no invitation of the caller's, is connected,
    ///   or is invited; quota.
    /// - Source: Account 2025-04-04, `CreateConnectionInvitation`; the order of checks is account 3.5.
    package func createConnectionInvitation(
        _ input: Account.CreateConnectionInvitationRequest,
        _ call: Call
    ) async throws -> Account.CreateConnectionInvitationResponse {
        try await write(call, replaying: input) { books in
            let sender = try Self.requireSender(books)
            let receiver = try requireReceiver(input, books)
            guard receiver != call.account else {
                throw Objection.business(
                    .incompatibleConnectionInvitationRequest,
                    "receiverIdentifier \(input.receiverIdentifier) is your own; invite another."
                )
            }
            try requireWelcome(sender, at: receiver, books)
            try Self.requireNoLink(of: input.connectionType, to: receiver, books)
            try Self.requireRoomForInvitation(books)
            try books.dailyCounts.count(.connectionInvitation)
            let invitation = ConnectionInvitation(
                books.call.chance.identifier(prefix: "pacinv-", length: 13),
                input.connectionType,
                from: sender,
                by: (name: input.name, email: input.email),
                to: receiver,
                shown: input.receiverIdentifier,
                message: input.message,
                at: books.now
            )
            try books.connectionInvitations.insert(invitation)
            try announce(invitation, from: sender, books)
            return try books.view(invitation)
        }
    }

    private static func requireSender(_ books: Books) throws -> RegisteredPartner {
        guard let partner = try books.partners.find(books.call.account), partner.profileID != nil else {
            throw Objection.missing(
                .senderProfileNotFound,
                "Your account has no partner profile in catalog \(books.call.catalog); make one with "
                    + "StartProfileUpdateTask."
            )
        }
        return partner
    }

    /// The account that an identifier means, if it is of the kind that the type asks for.
    private func requireReceiver(_ input: Account.CreateConnectionInvitationRequest, _ books: Books) throws -> String {
        let identifier = input.receiverIdentifier
        let isSubsidiary = input.connectionType == .subsidiary
        guard isSubsidiary ? Self.isAccount(identifier) : Self.isProfile(identifier) else {
            let wanted = isSubsidiary ? "an AWS account of 12 digits" : "a partner profile, pprofile-…"
            throw Objection.business(
                .incompatibleConnectionInvitationRequest,
                "receiverIdentifier \(identifier) does not fit \(input.connectionType); give \(wanted)."
            )
        }
        let unknown = Objection.missing(
            .receiverProfileNotFound,
            "\(identifier) is nobody who can be invited in catalog \(books.call.catalog)."
        )
        if isSubsidiary {
            let isKnown = switches.knowsEveryAccount || registry.knows(identifier)
            guard try isKnown || books.partners.find(identifier) != nil else { throw unknown }
            return identifier
        }
        guard let partner = try books.partners.find(profile: identifier),
            !switches.requiresPublicProfile || partner.visibility == .public
        else { throw unknown }
        return partner.account
    }

    private static func isAccount(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }

    private static func isProfile(_ text: String) -> Bool {
        text.hasPrefix("pprofile-") && text.utf8.count == 22 && !text.dropFirst(9).contains("-")
    }

    /// The receiver's preferences let the caller in.
    private func requireWelcome(_ sender: RegisteredPartner, at receiver: String, _ books: Books) throws {
        let preferences = try books.of(receiver).preferences()
        let names = try names(of: sender, books)
        let isWelcome =
            switch preferences.accessType {
            case .denyAll: false
            case .allowByDefaultDenySome: names.isDisjoint(with: preferences.excludedParticipantIds ?? [])
            default: true
            }
        guard isWelcome else {
            throw Objection.conflict(
                .incompatibleConnectionInvitationReceiver,
                "The receiver takes no connection invitations from you."
            )
        }
    }

    private static func requireNoLink(
        of type: Account.ConnectionType,
        to receiver: String,
        _ books: Books
    ) throws {
        let caller = books.call.account
        if let live = try books.connections.live(caller, receiver), live.types[type]?.status == .active {
            throw Objection.conflict(.duplicateConnection, "Connection \(live.id) has an ACTIVE \(type) already.")
        }
        if let pending = try books.connectionInvitations.pending(type, between: caller, and: receiver) {
            throw Objection.conflict(
                .duplicateConnectionInvitation,
                "Invitation \(pending) of type \(type) waits between you and the receiver already."
            )
        }
    }

    /// Account 1.3.
    private static let openInvitationLimit = 1000

    private static func requireRoomForInvitation(_ books: Books) throws {
        try books.dailyCounts.require(.connectionInvitation)
        guard try books.connectionInvitations.openCount() >= openInvitationLimit else { return }
        throw Objection.quota(
            .limitExceededNumberOfOpenConnectionInvitation,
            "\(openInvitationLimit) of your connection invitations are PENDING, and no more are allowed; cancel some."
        )
    }

    /// The receiver hears of it by an event and, in catalog AWS, by mail to its alliance lead.
    private func announce(
        _ invitation: ConnectionInvitation,
        from sender: RegisteredPartner,
        _ books: Books
    ) throws {
        try books.raise(.connectionInvitationReceived(invitation, from: sender.legalName), to: [invitation.receiver])
        guard !books.call.isSandbox, let receiver = try books.partners.find(invitation.receiver) else { return }
        let document = invitation.document
        try books.mails.send(
            Mail(
                to: receiver.document.allianceLeadContact.email,
                subject: "\(sender.legalName) invites you to connect in AWS Partner Central",
                text: """
                    \(document.inviterName) <\(document.inviterEmail)> of \(sender.legalName) writes:

                    \(document.invitationMessage)

                    Accept or reject invitation \(invitation.id) before \(invitation.expiresAt.day).
                    """,
                fields: ["invitationId": invitation.id]
            ),
            at: books.now
        )
    }
}

extension Account.CreateConnectionInvitationRequest: TokenCarrier {}

extension AccountProvider {
    /// Everything that an account is known by (account 2.7).
    func names(of partner: RegisteredPartner, _ books: Books) throws -> Set<String> {
        let seller = try registered(partner.account, books).sellerProfile
        return Set([partner.account, partner.profileID, seller?.id].compactMap(\.self))
    }
}
