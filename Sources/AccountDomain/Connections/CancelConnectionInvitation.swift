package import AccountAPI
import CosellDomain
import CosellWire

extension AccountProvider {
    /// Takes back an invitation that waits: `PENDING → CANCELED`.
    ///
    /// - Throws: missing, for strangers; denied, for the receiver; a conflict for an invitation that has ended.
    /// - Source: Account 2025-04-04, `CancelConnectionInvitation`; account 3.5.
    package func cancelConnectionInvitation(
        _ input: Account.CancelConnectionInvitationRequest,
        _ call: Call
    ) async throws -> Account.CancelConnectionInvitationResponse {
        try await write(call, replaying: input) { books in
            var invitation = try books.requirePendingInvitation(input.identifier, for: .sender, to: "cancel")
            try books.end(&invitation, as: .canceled, at: books.now)
            try books.raise(.connectionInvitationCancelled(invitation), to: [invitation.receiver])
            return try books.view(invitation).retold()
        }
    }
}

extension Account.CancelConnectionInvitationRequest: TokenCarrier {}

extension Books {
    /// Ends an invitation without a connection.
    func end(
        _ invitation: inout ConnectionInvitation,
        as status: Account.InvitationStatus,
        at moment: Instant
    ) throws {
        invitation.document.status = status
        invitation.document.updatedAt = moment
        try connectionInvitations.save(invitation)
    }
}
