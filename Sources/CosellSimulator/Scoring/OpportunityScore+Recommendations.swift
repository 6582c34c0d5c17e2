import SellingDomain
import CosellDomain
package import SellingAPI

/// What a partner could do for a deal (additions 7.4).
extension OpportunityScore {
    private static let qualityLimit = 3

    /// - Parameter partnerSolutions: the partner's Active ones, in any order.
    /// - Returns: at most five, the most useful first; nil when there is nothing to say. The details of the first are
    ///   the summary's `NextBestActions`.
    package func recommendations(
        partnerSolutions: [(id: String, marketplaceArn: String?)]
    ) -> [Selling.Recommendation]? {
        let all = qualityRecommendations + [solution(from: partnerSolutions), specialist].compactMap(\.self)
        return all.isEmpty ? nil : all
    }

    /// The largest losses, of equal ones those that stand first in the table.
    private var qualityRecommendations: [Selling.Recommendation] {
        let losses = ScoreRow.all.enumerated().compactMap {
            position,
            row -> (position: Int, loss: Int, row: ScoreRow)? in
            let loss = row.lost(by: deal)
            return loss > 0 && row.advice != nil ? (position, loss, row) : nil
        }
        return losses.sorted { ($1.loss, $0.position) < ($0.loss, $1.position) }.prefix(Self.qualityLimit).map {
            Self.recommendation($0.row, gain: $0.loss)
        }
    }

    private static func recommendation(_ row: ScoreRow, gain: Int) -> Selling.Recommendation {
        Selling.Recommendation(
            type: AdviceType.opportunityQuality,
            details: "\(row.advice ?? "") (\(row.field)) to gain \(gain == 1 ? "1 point" : "\(gain) points").",
            attributes: ["Field": row.field, "Points": "\(gain)"]
        )
    }

    private func solution(from offered: [(id: String, marketplaceArn: String?)]) -> Selling.Recommendation? {
        let missing = offered.filter { !deal.solutions.contains($0.id) }
        guard let solution = missing.min(by: { $0.id < $1.id }) else { return nil }
        var attributes = ["SolutionId": solution.id]
        attributes["AwsMarketplaceSolutionArn"] = solution.marketplaceArn
        return Selling.Recommendation(
            type: AdviceType.solution,
            details: "Associate solution \(solution.id), which is active, to show AWS more of what you can offer.",
            attributes: attributes
        )
    }

    private var specialist: Selling.Recommendation? {
        let technicalNeeds: [Selling.PrimaryNeedFromAws] = [
            .coSellArchitecturalValidation, .coSellTechnicalConsultation,
        ]
        guard deal.stage == .technicalValidation || deal.needs.contains(where: technicalNeeds.contains) else {
            return nil
        }
        let useCase = deal.hasUseCase ? deal.record.project?.customerUseCase : nil
        var attributes = ["Specialist": Self.specialistTitle]
        attributes["Domain"] = useCase
        return Selling.Recommendation(
            type: AdviceType.specialist,
            details:
                "Bring in a \(Self.specialistTitle)\(useCase.map { " for \($0)" } ?? "") to speed up the validation.",
            attributes: attributes
        )
    }

    private static let specialistTitle = "Solutions Architect"
}
