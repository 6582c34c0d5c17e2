import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI

/// An AWS that gives ten points for each AWS product, and always has the same advice.
struct ProductScorer: OpportunityScorer {
    static let advice = [
        Selling.Recommendation(type: AdviceType.opportunityQuality, details: "Associate an AWS product."),
        Selling.Recommendation(type: AdviceType.specialist, details: "Ask for a Solutions Architect."),
    ]
    static let signatory = Selling.AwsTeamMember(email: "signatory@aws.example.com", businessTitle: .signatory)
    static let terms = Selling.AwsSoftwareRevenue(effectiveDate: "2030-10-01")

    func insight(into deal: ScoredDeal) -> AwsInsight? {
        let score = 10 * (deal.record.relatedEntityIdentifiers.awsProducts ?? []).count
        let before = deal.previous?.quality?.score ?? score
        return AwsInsight(
            quality: Selling.OpportunityQuality(
                score: score,
                trend: score > before ? "Improving" : score < before ? "Declining" : "No Change"
            ),
            recommendations: Self.advice,
            motion: deal.involvement.map { CosellMotion($0.rawValue, because: "The involvement says so.") },
            softwareRevenue: Self.terms,
            signatory: Self.signatory
        )
    }
}

extension Desk {
    /// Carries out what is due by now.
    ///
    /// - Returns: how many runs there were.
    func score(limit: Int = 100) async throws -> Int {
        try await round(provider.scoring(with: ProductScorer()), limit: limit)
    }

    /// The id of a new approved deal that AWS has scored.
    func scored(_ edits: Edits = [:]) async throws -> String {
        let id = try await opportunity(at: .approved, edits)
        clock.advance(seconds: 2)
        _ = try await score()
        return id
    }

    func quality(_ id: String) async throws -> Selling.OpportunityQuality? {
        try await summary(id).insights?.opportunityQuality
    }
}
