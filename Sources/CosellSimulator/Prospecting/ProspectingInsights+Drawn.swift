import SellingAPI

extension Selling.ProspectingInsights {
    /// Additions 4.4.
    init(
        of interactions: [Selling.LeadInteraction],
        maturity: CloudMaturity,
        hasActiveSolution: Bool,
        _ seed: ProspectSeed
    ) {
        let hit = SolutionCategory.mentioned(in: Self.text(of: interactions))
        let category = hit ?? seed.pick(SolutionCategory.all, 6)
        let engagement = maturity.rawValue + (interactions.count >= 2 ? 1 : 0) + seed.roll(2, 5)
        let solution = (hasActiveSolution ? 1 : 0) + (hit == nil ? 0 : 1) + seed.roll(2, 8)
        self.init(
            marketplaceEngagementScore: Grade(points: engagement, medium: 1, high: 3).rawValue,
            solutionScore: Grade(points: solution, medium: 2, high: 3).rawValue,
            solutionCategory: category.name,
            solutionSubCategory: seed.pick(category.subCategories, 7)
        )
    }

    /// What the company wants, as far as its interactions tell, in small letters.
    private static func text(of interactions: [Selling.LeadInteraction]) -> String {
        interactions.flatMap { [$0.usecase, $0.businessProblem] }.compactMap(\.self).joined(separator: " ")
            .asciiLowercased
    }
}
