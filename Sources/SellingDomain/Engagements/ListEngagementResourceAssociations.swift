import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Lists which opportunities the caller's engagements carry: the way to find the engagement of an opportunity.
    ///
    /// - Parameter input: `MaxResults` 1...1000, 100 for a caller who does not say.
    /// - Throws: ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListEngagementResourceAssociations`.
    package func listEngagementResourceAssociations(
        _ input: Selling.ListEngagementResourceAssociationsRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementResourceAssociationsResponse {
        let page = try await page(of: input, call, defaultLimit: 100, position: \.position) {
            books,
            filter,
            start,
            limit in
            try books.engagements.associations(filter, from: start, limit: limit)
        }
        return Selling.ListEngagementResourceAssociationsResponse(
            engagementResourceAssociationSummaries: page.elements,
            nextToken: page.nextToken
        )
    }
}

extension Selling.EngagementResourceAssociationSummary {
    fileprivate var position: [String] { [engagementId ?? "", resourceId ?? ""] }
}

extension Selling.ListEngagementResourceAssociationsRequest: PagedRequest {}
