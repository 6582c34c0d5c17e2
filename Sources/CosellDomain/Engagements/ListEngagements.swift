import CosellWire
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Lists the engagements that the caller is a member of, newest first unless sorted otherwise.
    ///
    /// - Throws: ``Refusal`` for an account that is both asked for and excluded; ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListEngagements`.
    package func listEngagements(
        _ input: Selling.ListEngagementsRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementsResponse {
        try Refusal.check(EngagementRules.list(input))
        var filter = input
        (filter.maxResults, filter.nextToken) = (nil, nil)
        let paging = try Paging(self, call, filter: filter, limit: input.maxResults, token: input.nextToken)
        let rows = try read(call) { try $0.engagements.list(filter, from: paging.start, limit: paging.probe) }
        let page = paging.page(rows) { [String($0.engagement.createdAt.nanosecondsSinceEpoch), $0.engagement.id] }
        return Selling.ListEngagementsResponse(
            engagementSummaryList: page.elements.map(\.summary),
            nextToken: page.nextToken
        )
    }
}

extension ListedEngagement {
    fileprivate var summary: Selling.EngagementSummary {
        Selling.EngagementSummary(
            arn: engagement.arn,
            id: engagement.id,
            title: engagement.title,
            createdAt: engagement.createdAt,
            createdBy: engagement.createdBy,
            memberCount: memberCount,
            modifiedAt: engagement.modifiedAt,
            modifiedBy: engagement.modifiedBy,
            contextTypes: engagement.contextTypes
        )
    }
}
