import CosellDomain
import SellingAPI

/// What happens to deals, told to whoever plays AWS by itself.
extension SellingProvider {
    func tell(_ event: String, _ opportunity: Opportunity, _ books: Books) throws {
        try house.audience.tell(books) {
            Occasion(
                event,
                "opportunity",
                id: opportunity.id,
                identity: opportunity.record.partnerOpportunityIdentifier ?? opportunity.record.project?.title
                    ?? opportunity.id,
                title: opportunity.record.project?.title ?? "",
                record: opportunity
            )
        }
    }

    /// A stage that changed, and an end that was reached.
    func tellMove(of opportunity: Opportunity, from before: Selling.Stage?, _ books: Books) throws {
        let stage = opportunity.record.lifeCycle?.stage
        guard stage != before else { return }
        try tell("moved", opportunity, books)
        if stage == .launched { try tell("launched", opportunity, books) }
        if stage == .closedLost { try tell("closedLost", opportunity, books) }
    }
}
