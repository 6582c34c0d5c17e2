package import CosellWire
package import SellingAPI

/// How AWS rates a deal; the simulator's part in scoring.
package protocol OpportunityScorer: Sendable {
    /// What AWS makes of a deal: additions 7.3 to 7.5; nil for a deal that is over.
    func insight(into deal: ScoredDeal) -> AwsInsight?
}

/// What AWS looks at when it scores a deal, and nothing else.
package struct ScoredDeal: Sendable {
    package var record: Selling.GetOpportunityResponse
    package var origin: Selling.OpportunityOrigin
    package var involvement: Selling.SalesInvolvementType?
    /// Of the partner's Active solutions that are not on the deal, the one with the smallest identifier.
    package var spareSolution: Solution?
    /// What the run before found; nil in the first.
    package var previous: AwsInsight?
    package var now: Instant

    package init(
        record: Selling.GetOpportunityResponse,
        origin: Selling.OpportunityOrigin,
        involvement: Selling.SalesInvolvementType?,
        spareSolution: Solution? = nil,
        previous: AwsInsight? = nil,
        now: Instant
    ) {
        self.record = record
        self.origin = origin
        self.involvement = involvement
        self.spareSolution = spareSolution
        self.previous = previous
        self.now = now
    }
}
