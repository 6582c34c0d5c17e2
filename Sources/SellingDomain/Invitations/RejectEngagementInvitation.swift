import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Declines an invitation: `PENDING → REJECTED`. The receiver sees its payload no more, and an opportunity that AWS
    /// made for it is never reached.
    ///
    /// - Throws: ConflictException for an invitation that is not pending; ResourceNotFoundException for everybody but its
    ///   receiver.
    /// - Source: Selling 2022-07-26, `RejectEngagementInvitation`; any reason passes, and none.
    package func rejectEngagementInvitation(
        _ input: Selling.RejectEngagementInvitationRequest,
        _ call: Call
    ) async throws {
        try await write(call) { books in
            var invitation = try books.requireReceivedInvitation(input.identifier)
            try books.requirePending(invitation)
            try reject(&invitation, because: input.rejectionReason, books)
        }
    }

    /// The rejection itself, by its receiver: a partner, or AWS.
    func reject(_ invitation: inout EngagementInvitation, because reason: String?, _ books: Books) throws {
        invitation.storedStatus = .rejected
        invitation.rejectionReason = reason
        try books.invitations.save(invitation)
        try books.raise(.rejected, invitation)
    }
}
