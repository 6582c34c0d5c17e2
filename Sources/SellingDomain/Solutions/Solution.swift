import CosellRules
package import CosellWire
package import SellingAPI

/// A solution of a partner, managed in Partner Central and only read here (selling 2.6).
package struct Solution: Hashable, Sendable {
    package let catalog: String
    /// `S-` and digits.
    package let id: String
    package let name: String
    package let status: Selling.SolutionStatus
    package let category: String
    package let createdDate: Instant
    /// The AWS Marketplace listing it is linked to.
    package let marketplaceArn: String?

    package init(
        catalog: String,
        id: String,
        name: String,
        status: Selling.SolutionStatus,
        category: String,
        createdDate: Instant,
        marketplaceArn: String? = nil
    ) {
        self.catalog = catalog
        self.id = id
        self.name = name
        self.status = status
        self.category = category
        self.createdDate = createdDate
        self.marketplaceArn = marketplaceArn
    }
}

/// What a solution must be to stand on an opportunity.
enum SolutionRules {
    static func association(_ solution: Solution) -> [Violation] { violations(in: solution, of: rows) }

    private static let rows: [Rule<Solution>] = [
        Rule(
            "selling 3.1",
            "relatedEntityIdentifier",
            .invalidValue,
            message: { "Solution \($0.id) is \($0.status.rawValue); only Active solutions can be associated" },
            holds: { $0.status == .active }
        )
    ]
}
