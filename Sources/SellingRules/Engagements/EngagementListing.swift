package import CosellRules
package import SellingAPI

/// What a list of engagements cannot ask for (selling 3.3).
extension EngagementRules {
    package static func list(_ request: Selling.ListEngagementsRequest) -> [Violation] {
        violations(in: request, of: listing)
    }

    private static let listing: [Rule<Selling.ListEngagementsRequest>] = [
        Rule(
            "selling 3.3",
            "excludeCreatedBy",
            .invalidValue,
            "excludeCreatedBy names an account that createdBy asks for; name it in one of them",
            reason: .request,
            { Set($0.createdBy ?? []).isDisjoint(with: $0.excludeCreatedBy ?? []) }
        )
    ]
}
