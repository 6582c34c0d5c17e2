import SellingRules
package import SellingAPI
import CosellDomain
import CosellRules
import CosellWire

extension SellingProvider {
    /// Lists the caller's opportunities, latest change first unless sorted otherwise.
    ///
    /// - Parameter input: `MaxResults` 1...100, 20 for a caller who does not say.
    /// - Throws: ``Objection`` for a range that ends before it starts; ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListOpportunities`; inclusive bounds and ties are D24 and selling 3.1.
    package func listOpportunities(
        _ input: Selling.ListOpportunitiesRequest,
        _ call: Call
    ) async throws -> Selling.ListOpportunitiesResponse {
        try Objection.check(OpportunityRules.list(input))
        let page = try await page(of: input, call, position: \.position) { books, filter, start, limit in
            try books.opportunities.list(filter, from: start, limit: limit)
        }
        return Selling.ListOpportunitiesResponse(
            opportunitySummaries: page.elements.map(\.summary),
            nextToken: page.nextToken
        )
    }
}

/// One row of the list, and where it stands in its order.
package struct ListedOpportunity {
    let summary: Selling.OpportunitySummary
    let position: [String]
}

extension Selling.ListOpportunitiesRequest: PagedRequest {}
