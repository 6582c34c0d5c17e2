import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Takes a solution, a product or an offer off an opportunity.
    ///
    /// - Throws: ``Objection`` when the review or the stage does not allow it; ResourceNotFoundException for an unknown
    ///   opportunity or an entity that is not associated.
    /// - Source: Selling 2022-07-26, `DisassociateOpportunity`.
    package func disassociateOpportunity(_ input: Selling.DisassociateOpportunityRequest, _ call: Call) async throws {
        let (kind, entity) = (input.relatedEntityType, input.relatedEntityIdentifier)
        try await write(call) { books in
            var opportunity = try books.opportunities.require(input.opportunityIdentifier)
            guard opportunity.record.relatedEntityIdentifiers[kind].contains(entity) else {
                throw Objection.missing(
                    "\(entity) is not associated with opportunity \(opportunity.id)."
                )
            }
            try Objection.check(OpportunityRules.disassociation(of: kind, entity, from: opportunity.state))

            opportunity.record.relatedEntityIdentifiers[kind].removeAll { $0 == entity }
            if [.awsMarketplaceOffers, .awsMarketplaceOfferSets].contains(kind) {
                try books.opportunities.releaseOffer(entity)
            }
            try keep(opportunity, showing: kind, books)
        }
    }
}
