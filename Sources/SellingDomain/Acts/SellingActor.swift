package import CosellDomain
import CosellRules
import CosellWire

/// AWS's part in Selling, for whoever plays it: the records, and what AWS knows and thinks of companies and deals.
package struct SellingActor: Sendable {
    let provider: SellingProvider
    let prospector: any Prospector
    let scorer: any OpportunityScorer

    package init(_ provider: SellingProvider, prospector: any Prospector, scorer: any OpportunityScorer) {
        (self.provider, self.prospector, self.scorer) = (provider, prospector, scorer)
    }

    /// The rows of Selling in the table of acts; each stands in its family's `Aws/` room.
    package static let acts: [Act<SellingActor>] =
        opportunityActs + viewActs + referralActs + invitationActs + taskActs + engagementActs + possessionActs

    package var bound: [BoundAct] { Self.acts.map { $0.by(self) } }

    static let service = "selling"
}

extension Books {
    /// The opportunity that an act is done to; its place was found before.
    func acted(_ id: String) throws -> Opportunity {
        guard let opportunity = try opportunities.find(id) else {
            throw Objection.notFound("Opportunity", id, in: call.catalog)
        }
        return opportunity
    }
}
