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
        var filter = input
        (filter.maxResults, filter.nextToken) = (nil, nil)
        let paging = try Paging(self, call, filter: filter, limit: input.maxResults, token: input.nextToken)
        let rows = try read(call) { try $0.invitations.list(filter, from: paging.start, limit: paging.probe) }
        let page = paging.page(rows) { [String($0.sentAt.nanosecondsSinceEpoch), $0.id] }
        return Selling.ListEngagementInvitationsResponse(
            engagementInvitationSummaries: page.elements.map { $0.summary(as: input.participantType, at: call.now) },
            nextToken: page.nextToken
        )
    }
}
