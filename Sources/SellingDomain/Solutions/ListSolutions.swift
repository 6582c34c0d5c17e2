import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Lists the caller's solutions, highest identifier first unless sorted otherwise; unknown identifiers are left out.
    ///
    /// - Parameter input: `MaxResults` 1...100, 20 for a caller who does not say.
    /// - Throws: ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListSolutions`.
    package func listSolutions(
        _ input: Selling.ListSolutionsRequest,
        _ call: Call
    ) async throws -> Selling.ListSolutionsResponse {
        let page = try await page(of: input, call, position: \.position) { books, filter, start, limit in
            try books.solutions.list(filter, from: start, limit: limit, call)
        }
        return Selling.ListSolutionsResponse(
            solutionSummaries: page.elements.map { Selling.SolutionBase($0.solution, account: call.account) },
            nextToken: page.nextToken
        )
    }
}

extension Selling.SolutionBase {
    init(_ solution: Solution, account: String) {
        self.init(
            catalog: solution.catalog,
            id: solution.id,
            arn: ResourceName.solution(solution.id, account: account, catalog: solution.catalog).text,
            name: solution.name,
            status: solution.status,
            category: solution.category,
            createdDate: solution.createdDate,
            awsMarketplaceSolutionArn: solution.marketplaceArn
        )
    }
}

extension Selling.ListSolutionsRequest: PagedRequest {}
