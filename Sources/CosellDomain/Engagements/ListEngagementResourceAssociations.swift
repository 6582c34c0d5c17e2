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
        var filter = input
        (filter.maxResults, filter.nextToken) = (nil, nil)
        let paging = try Paging(
            self,
            call,
            filter: filter,
            limit: input.maxResults,
            token: input.nextToken,
            defaultLimit: 100
        )
        let rows = try read(call) {
            try $0.engagements.associations(filter, from: paging.start, limit: paging.probe)
        }
        let page = paging.page(rows) { [$0.engagementId ?? "", $0.resourceId ?? ""] }
        return Selling.ListEngagementResourceAssociationsResponse(
            engagementResourceAssociationSummaries: page.elements,
            nextToken: page.nextToken
        )
    }
}
