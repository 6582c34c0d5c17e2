package import SellingAPI

extension Selling.AwsOpportunityInsights {
    /// Takes away what rates a deal that is Launched or Closed Lost by now; all else stays as it was last (AD36).
    package mutating func closeScore() {
        opportunityQuality = nil
        recommendations?.removeAll { $0.type == RecommendationType.quality }
        if recommendations?.isEmpty == true { recommendations = nil }
    }
}
