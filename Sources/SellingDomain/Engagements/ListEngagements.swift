import SellingRules
import CosellDomain
import CosellWire
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Lists the engagements that the caller is a member of, newest first unless sorted otherwise.
    ///
    /// - Throws: ``Objection`` for an account that is both asked for and excluded; ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListEngagements`.
    package func listEngagements(
        _ input: Selling.ListEngagementsRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementsResponse {
        try Objection.check(EngagementRules.list(input))
        let page = try await page(of: input, call, position: \.position) { books, filter, start, limit in
            try books.engagements.list(filter, from: start, limit: limit)
        }
        return Selling.ListEngagementsResponse(
            engagementSummaryList: page.elements.map(\.summary),
            nextToken: page.nextToken
        )
    }
}

extension ListedEngagement {
    fileprivate var position: [String] { [String(engagement.createdAt.nanosecondsSinceEpoch), engagement.id] }

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

extension Selling.ListEngagementsRequest: PagedRequest {}
