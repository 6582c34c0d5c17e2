import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

/// An invitation to connect (account 2.5): `PENDING → ACCEPTED | REJECTED | CANCELED | EXPIRED`, each of them final.
struct ConnectionInvitation: Sendable {
    let sender: String
    let receiver: String
    /// The sender's profile, by which its receiver knows it.
    let senderProfile: String
    /// What the receiver said when it declined; nobody reads it.
    var reason: String?
    /// What the sender sees, as stored; ``status(at:)`` knows that it may have expired since.
    var document: Account.CreateConnectionInvitationResponse

    /// Ours: account 2.5.
    static let lifetimeSeconds: Int64 = 30 * 24 * 3600

    var id: String { document.id }
    var arn: String { document.arn }
    var type: Account.ConnectionType { document.connectionType }
    var expiresAt: Instant { document.expiresAt ?? document.createdAt }

    func status(at now: Instant) -> Account.InvitationStatus {
        document.status == .pending && expiresAt <= now ? .expired : document.status
    }

    /// What a party sees of it.
    ///
    /// - Parameter live: the connection that the two have now, told where the invitation came to none of its own.
    func view(of account: String, at now: Instant, live: String?) -> Account.CreateConnectionInvitationResponse {
        var view = document
        view.status = status(at: now)
        view.connectionId = view.connectionId ?? live
        if view.status == .expired { view.updatedAt = expiresAt }
        if account == receiver {
            view.participantType = .receiver
            view.otherParticipantIdentifier = senderProfile
        }
        return view
    }
}

extension ConnectionInvitation {
    /// One that waits from that moment on.
    ///
    /// - Parameters:
    ///   - inviter: who writes for the sender.
    ///   - shown: by which the sender knows the receiver: its profile, or its account.
    init(
        _ id: String,
        _ type: Account.ConnectionType,
        from sender: RegisteredPartner,
        by inviter: (name: String, email: String),
        to receiver: String,
        shown: String,
        message: String,
        at moment: Instant
    ) {
        self.init(
            sender: sender.account,
            receiver: receiver,
            senderProfile: sender.profileID ?? "",
            document: Account.CreateConnectionInvitationResponse(
                catalog: sender.catalog,
                id: id,
                arn: ResourceName.connectionInvitation(id, catalog: sender.catalog).text,
                connectionType: type,
                createdAt: moment,
                updatedAt: moment,
                expiresAt: moment.adding(seconds: Self.lifetimeSeconds),
                otherParticipantIdentifier: shown,
                participantType: .sender,
                status: .pending,
                invitationMessage: message,
                inviterEmail: inviter.email,
                inviterName: inviter.name
            )
        )
    }
}

/// Two accounts, whichever comes first.
enum AccountPair {
    static func key(_ one: String, _ other: String) -> String { "\(min(one, other)) \(max(one, other))" }
}

extension Books {
    /// An invitation, for its sender and its receiver.
    ///
    /// - Throws: missing, for everybody else.
    func requireConnectionInvitation(_ id: String) throws -> ConnectionInvitation {
        guard let invitation = try connectionInvitations.find(id),
            [invitation.sender, invitation.receiver].contains(call.account)
        else {
            throw Objection.missing(
                .connectionInvitationNotFound,
                "Connection invitation \(id.excerpt()) was not found in catalog \(call.catalog)."
            )
        }
        return invitation
    }

    /// An invitation that waits, for the party that may do something with it.
    ///
    /// - Throws: missing, for strangers; denied, for the other party; a conflict, once it has ended.
    func requirePendingInvitation(
        _ id: String,
        for party: Account.ParticipantType,
        to deed: String
    ) throws -> ConnectionInvitation {
        let invitation = try requireConnectionInvitation(id)
        guard call.account == (party == .sender ? invitation.sender : invitation.receiver) else {
            throw Objection.denied(
                "Only the \(party.rawValue.lowercased()) of invitation \(id) may \(deed) it."
            )
        }
        let status = invitation.status(at: call.now)
        guard status == .pending else {
            throw Objection.conflict(
                .incompatibleConnectionInvitationState,
                "Invitation \(id) is \(status); only one that is PENDING can end so."
            )
        }
        return invitation
    }

    /// What the caller sees of an invitation.
    func view(_ invitation: ConnectionInvitation) throws -> Account.CreateConnectionInvitationResponse {
        let live = try connections.live(invitation.sender, invitation.receiver)
        return invitation.view(of: call.account, at: call.now, live: live?.id)
    }
}
