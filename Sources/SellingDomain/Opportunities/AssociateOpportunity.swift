import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules
import CosellWire

extension SellingProvider {
    /// Links a solution, a product or an offer to an opportunity; a second time changes nothing.
    ///
    /// `LastModifiedDate` stays as it is (R1.47).
    ///
    /// - Throws: ``Objection`` with every broken row; ResourceNotFoundException for an unknown opportunity, solution or
    ///   Marketplace listing.
    /// - Source: Selling 2022-07-26, `AssociateOpportunity`.
    package func associateOpportunity(_ input: Selling.AssociateOpportunityRequest, _ call: Call) async throws {
        let (kind, entity) = (input.relatedEntityType, input.relatedEntityIdentifier)
        try await write(call) { books in
            var opportunity = try books.opportunities.require(input.opportunityIdentifier)
            try Objection.check(OpportunityRules.association(of: kind, entity, with: opportunity.state))
            guard !opportunity.record.relatedEntityIdentifiers[kind].contains(entity) else { return }
            try requireLinkable(entity, kind, to: opportunity, books)

            opportunity.record.relatedEntityIdentifiers[kind].append(entity)
            try keep(opportunity, showing: kind, books)
        }
    }

    /// What rules cannot see in the record alone: the entity exists, is the caller's, is Active and is free.
    private func requireLinkable(
        _ entity: String,
        _ kind: Selling.RelatedEntityType,
        to opportunity: Opportunity,
        _ books: Books
    ) throws {
        try books.listings.require(entity, kind)
        switch kind {
        case .solutions:
            let solution = try books.solutions.require(entity, books.call)
            try Objection.check(SolutionRules.association(solution))
        case .awsMarketplaceSolutions, .awsMarketplaceProducts:
            guard let listing = ListingName(entity), listing.account == books.call.account else {
                throw Objection.missing("\(entity) is not a Marketplace listing of yours.")
            }
        case .awsMarketplaceOffers, .awsMarketplaceOfferSets:
            guard try !books.opportunities.claimOffer(entity, for: opportunity.id) else { return }
            throw Objection.broken([
                Violation(
                    rule: "selling 3.1",
                    field: "relatedEntityIdentifier",
                    code: .duplicateKeyValue,
                    message: "relatedEntityIdentifier \(entity) already stands on another opportunity"
                )
            ])
        default: return
        }
    }
}

/// The ARN of an AWS Marketplace listing; its account owns it.
private struct ListingName {
    let account: Substring

    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "aws-marketplace" else { return nil }
        account = parts[4]
    }
}
