package import CosellWire
package import SellingAPI

/// How AWS rates a deal: completeness of what it tells and how it is sold (additions 7.3).
///
/// There is none once a deal is Launched or Closed Lost. Then runs stop, and what was shown of the score is hidden (AD36).
package struct OpportunityScore: Sendable {
    /// 0...100.
    package let value: Int
    let deal: RatedDeal

    /// - Parameters:
    ///   - involvement: AWS's in the deal, nil until it is submitted.
    ///   - today: the day a target close date is held against.
    /// - Returns: nil at a final stage.
    package init?(
        of record: Selling.GetOpportunityResponse,
        involvement: Selling.SalesInvolvementType?,
        today: CalendarDay,
        now: Instant
    ) {
        if Self.isFinal(record.lifeCycle?.stage) { return nil }
        let deal = RatedDeal(record: record, involvement: involvement, today: today, now: now)
        self.deal = deal
        value = ScoreRow.all.reduce(0) { $0 + $1.earned(by: deal) }
    }

    private static func isFinal(_ stage: Selling.Stage?) -> Bool { stage == .launched || stage == .closedLost }

    /// - Parameter previous: the score of the run before, nil for the first run.
    package func quality(after previous: Int?) -> Selling.OpportunityQuality {
        Selling.OpportunityQuality(score: value, trend: trend(previous: previous))
    }

    /// AD35.
    package func trend(previous: Int?) -> String {
        guard let previous, previous != value else { return "No Change" }
        return value > previous ? "Improving" : "Declining"
    }
}
