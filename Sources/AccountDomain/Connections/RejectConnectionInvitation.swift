package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Declines an invitation to connect: `PENDING → REJECTED`. The reason is kept, and shown to nobody.
    ///
    /// - Throws: missing, for strangers; denied, for the sender; a conflict for an invitation that has ended.
    /// - Source: Account 2025-04-04, `RejectConnectionInvitation`; account 3.5.
    package func rejectConnectionInvitation(
        _ input: Account.RejectConnectionInvitationRequest,
        _ call: Call
    ) async throws -> Account.RejectConnectionInvitationResponse {
        try await write(call, replaying: input) { books in
            var invitation = try books.requirePendingInvitation(input.identifier, for: .receiver, to: "reject")
            invitation.reason = input.reason
            try books.end(&invitation, as: .rejected, at: books.now)
            let profile = try books.partners.find(invitation.receiver)?.profileID
            try books.raise(.connectionInvitationRejected(invitation, by: profile), to: [invitation.sender])
            return try books.view(invitation).retold()
        }
    }
}

extension Account.RejectConnectionInvitationRequest: TokenCarrier {}
