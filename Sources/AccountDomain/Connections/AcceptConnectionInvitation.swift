package import AccountAPI
import CosellDomain
import CosellRules

extension AccountProvider {
    /// Accepts an invitation, and so connects the two accounts: `PENDING → ACCEPTED`. Where they are connected already,
    /// the type is added to their connection.
    ///
    /// - Throws: missing, for strangers; denied, for the sender; a conflict for an invitation that has ended, and for a
    ///   type that is active already; quota, when either has as many connections as are allowed.
    /// - Source: Account 2025-04-04, `AcceptConnectionInvitation`; account 2.6, 3.5.
    package func acceptConnectionInvitation(
        _ input: Account.AcceptConnectionInvitationRequest,
        _ call: Call
    ) async throws -> Account.AcceptConnectionInvitationResponse {
        try await write(call, replaying: input) { books in
            var invitation = try books.requirePendingInvitation(input.identifier, for: .receiver, to: "accept")
            let live = try books.connections.live(invitation.sender, invitation.receiver)
            if let live, live.types[invitation.type]?.status == .active {
                throw Objection.conflict(
                    .duplicateConnection,
                    "Connection \(live.id) has an ACTIVE \(invitation.type) already."
                )
            }
            if live == nil {
                for account in [invitation.receiver, invitation.sender] {
                    try Self.requireRoomForConnection(of: account, books)
                }
            }
            var connection = live ?? PartnerConnection(from: invitation, books)
            connection.add(invitation, at: books.now)
            try books.connections.save(connection)
            invitation.document.status = .accepted
            invitation.document.connectionId = connection.id
            invitation.document.updatedAt = books.now
            try books.connectionInvitations.save(invitation)
            try books.raise(.connectionInvitationAccepted(invitation, connection), to: connection.accounts)
            return Account.AcceptConnectionInvitationResponse(connection: try view(connection, books))
        }
    }

    /// Account 1.3.
    private static let connectionLimit = 1000

    private static func requireRoomForConnection(of account: String, _ books: Books) throws {
        let count = try books.of(account).connections.aliveCount()
        guard count >= connectionLimit else { return }
        let whose = account == books.call.account ? "You have" : "The sender has"
        throw Objection.quota(
            .limitExceededNumberOfActiveConnection,
            "\(whose) \(count) active connections, and no more are allowed; one must end first."
        )
    }
}

extension Account.AcceptConnectionInvitationRequest: TokenCarrier {}
