package import SellingDomain
import CosellWire
import SellingAPI

/// AWS's eye on deals, as the simulator plays it: the score of a deal and what follows from it (additions 7.3 to 7.5).
package struct DealScorer: OpportunityScorer {
    package init() {}

    package func insight(into deal: ScoredDeal) -> AwsInsight? {
        let score = OpportunityScore(
            of: deal.record,
            involvement: deal.involvement,
            today: deal.now.day,
            now: deal.now
        )
        guard let score else { return nil }
        let spare = deal.spareSolution.map { [(id: $0.id, marketplaceArn: $0.marketplaceArn)] }
        return AwsInsight(
            quality: score.quality(after: deal.previous?.quality?.score),
            recommendations: score.recommendations(partnerSolutions: spare ?? []) ?? [],
            motion: score.motion(origin: deal.origin),
            softwareRevenue: score.softwareRevenue,
            // Who once joined the team stays, whatever becomes of the stage (additions 7.5).
            signatory: deal.previous?.signatory ?? (score.hasSignatory ? Self.signatory : nil)
        )
    }

    private static let signatory = Selling.AwsTeamMember(
        email: "signatory@aws.example.com",
        firstName: "Sasha",
        lastName: "Roe",
        businessTitle: .signatory
    )
}
