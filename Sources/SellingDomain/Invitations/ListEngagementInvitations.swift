import CosellDomain
import CosellWire
package import SellingAPI

extension SellingProvider {
    /// Lists the invitations that the caller sent, or those that it received, newest first unless sorted otherwise.
    ///
    /// - Throws: ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListEngagementInvitations`.
    package func listEngagementInvitations(
        _ input: Selling.ListEngagementInvitationsRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementInvitationsResponse {
        let page = try await page(of: input, call, position: \.position) { books, filter, start, limit in
            try books.invitations.list(filter, from: start, limit: limit)
        }
        return Selling.ListEngagementInvitationsResponse(
            engagementInvitationSummaries: page.elements.map { $0.summary(as: input.participantType, at: call.now) },
            nextToken: page.nextToken
        )
    }
}

extension EngagementInvitation {
    fileprivate var position: [String] { [String(sentAt.nanosecondsSinceEpoch), id] }
}

extension Selling.ListEngagementInvitationsRequest: PagedRequest {}
