import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Joins an engagement the caller was invited to: `PENDING → ACCEPTED`. No opportunity is made; for leads that is all.
    ///
    /// - Throws: ConflictException for an invitation that is not pending; ResourceNotFoundException for everybody but its
    ///   receiver.
    /// - Source: Selling 2022-07-26, `AcceptEngagementInvitation`.
    package func acceptEngagementInvitation(
        _ input: Selling.AcceptEngagementInvitationRequest,
        _ call: Call
    ) async throws {
        try await write(call) { books in
            var invitation = try books.requireReceivedInvitation(input.identifier)
            try books.requirePending(invitation)
            try accept(&invitation, books)
        }
    }

    /// The acceptance itself, by its receiver: a partner, or AWS when it approves (R2.7).
    func accept(_ invitation: inout EngagementInvitation, _ books: Books) throws {
        guard var engagement = try books.engagements.find(invitation.engagement) else {
            throw DamagedRecord("invitation \(invitation.id) has no engagement")
        }
        invitation.storedStatus = .accepted
        try books.invitations.save(invitation)
        try books.engagements.join(invitation.receiver, engagement)
        engagement.touch(books.call.now, by: invitation.receiver)
        try books.engagements.save(engagement)
        try books.raise(.accepted, invitation)
        try books.raise(
            .memberAdded(
                invitation.receiver,
                named: company(invitation.receiver, in: books.call.catalog).name,
                to: engagement
            ),
            to: books.engagements.members(of: engagement.id)
        )
    }
}
