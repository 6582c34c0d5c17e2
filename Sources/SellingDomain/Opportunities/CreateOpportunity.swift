import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules
import CosellWire

extension SellingProvider {
    /// Opens an opportunity: `(none) → Pending Submission`; in the Sandbox also as a referral of AWS (selling 5.2).
    ///
    /// - Throws: ``Objection`` with every broken row; ConflictException for a client token used with another request.
    /// - Source: Selling 2022-07-26, `CreateOpportunity`.
    package func createOpportunity(
        _ input: Selling.CreateOpportunityRequest,
        _ call: Call
    ) async throws -> Selling.CreateOpportunityResponse {
        let partner = try partner(call)
        // What needs no store is done here, in the caller's time and not in that of the one writer. What the rules say
        // is heard after the replay: a creation that came before they broke is answered as it was.
        let content = OpportunityContent(input)
        let broken =
            OpportunityRules.create(
                content,
                team: input.opportunityTeam,
                origin: input.origin,
                isSandbox: call.isSandbox,
                today: call.today,
                switches: switches.rules
            ) + TagRules.set(input.tags ?? [])
        let new = NewOpportunity(
            Opportunity.created(
                id: "",
                content: broken.isEmpty ? content.created(switches: switches.rules) : content,
                team: Team.created(input.opportunityTeam ?? [], owner: partner.owner),
                origin: input.origin ?? .partnerReferral,
                call
            )
        )
        return try await write(call, replaying: input) { books in
            try Objection.check(broken + linkViolations(content, of: nil, books))

            let opportunity = try books.opportunities.insert(new)
            try books.tags.set(input.tags ?? [], on: opportunity.record.arn ?? "")
            if opportunity.origin == .awsReferral {
                let sent = call.now.adding(seconds: switches.referralDelaySeconds)
                try refer(opportunity, to: partner, sent: sent, books)
            } else {
                try books.raise(.opportunityCreated(opportunity.id, in: call.catalog), to: [call.account])
                try tell("created", opportunity, books)
            }
            return Selling.CreateOpportunityResponse(
                id: opportunity.id,
                partnerOpportunityIdentifier: opportunity.record.partnerOpportunityIdentifier,
                lastModifiedDate: opportunity.record.lastModifiedDate
            )
        }
    }

    /// What rules cannot see in the record alone: O19, the related opportunity exists; O31, the identifier is free.
    func linkViolations(_ content: OpportunityContent, of id: String?, _ books: Books) throws -> [Violation] {
        var broken: [Violation] = []
        if let related = content.project?.relatedOpportunityIdentifier {
            if try related == id || !books.opportunities.exists(related) {
                broken.append(
                    Violation(
                        rule: "O19",
                        field: "project.relatedOpportunityIdentifier",
                        code: .invalidValue,
                        message: "project.relatedOpportunityIdentifier \(related) is not another opportunity of yours"
                    )
                )
            }
        }
        if switches.hasUniquePartnerIdentifiers, let identifier = content.partnerOpportunityIdentifier,
            !identifier.isEmpty,
            let holder = try books.opportunities.holder(ofPartnerIdentifier: identifier, except: id)
        {
            broken.append(
                Violation(
                    rule: "O31",
                    field: "partnerOpportunityIdentifier",
                    code: .duplicateKeyValue,
                    message: "partnerOpportunityIdentifier \(identifier) already stands on opportunity \(holder)"
                )
            )
        }
        return broken
    }
}

extension Opportunity {
    static func created(
        id: String,
        content: OpportunityContent,
        team: [Selling.Contact],
        origin: Selling.OpportunityOrigin,
        _ call: Call
    ) -> Opportunity {
        var record = Selling.GetOpportunityResponse(
            catalog: call.catalog,
            id: id,
            arn: ResourceName.opportunity(id, account: call.account, catalog: call.catalog).text,
            lastModifiedDate: call.now.wholeMilliseconds,
            createdDate: call.now.wholeSeconds,
            relatedEntityIdentifiers: Selling.RelatedEntityIdentifiers(
                awsMarketplaceOffers: [],
                awsMarketplaceOfferSets: [],
                solutions: [],
                awsProducts: [],
                awsMarketplaceSolutions: [],
                awsMarketplaceProducts: []
            ),
            opportunityTeam: team
        )
        content.apply(to: &record)
        record.lifeCycle = record.lifeCycle ?? Selling.LifeCycle()
        record.lifeCycle?.reviewStatus = .pendingSubmission
        return Opportunity(record: record, origin: origin)
    }
}
