import SellingAPI

/// What AWS would sell to a lead, and how well that goes (additions 4.4).
struct LeadInsight {
    let insights: Selling.ProspectingInsights

    init(_ lead: Selling.LeadContext, _ profile: CompanyProfile, hasActiveSolution: Bool) {
        let text = CompanyKey.lowered(
            lead.interactions.flatMap { [$0.usecase, $0.businessProblem] }.compactMap(\.self).joined(separator: " ")
        )
        let hit = SolutionCategory.all.first { $0.keywords.contains { text.contains($0) } }
        let category = hit ?? profile.key.pick(SolutionCategory.all, 6)
        let engagement = profile.maturity + (lead.interactions.count >= 2 ? 1 : 0) + profile.key.byte(5) % 2
        let solution = (hasActiveSolution ? 1 : 0) + (hit == nil ? 0 : 1) + profile.key.byte(8) % 2
        insights = Selling.ProspectingInsights(
            marketplaceEngagementScore: engagement >= 3 ? "High" : engagement >= 1 ? "Medium" : "Low",
            solutionScore: solution >= 3 ? "High" : solution == 2 ? "Medium" : "Low",
            solutionCategory: category.name,
            solutionSubCategory: profile.key.pick(category.subCategories, 7)
        )
    }
}
