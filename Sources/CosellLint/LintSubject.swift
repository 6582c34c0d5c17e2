import SellingRules
import CosellRules
package import CosellWire
package import SellingAPI

/// An opportunity to look at, as far as its file or answer shows it.
package struct LintSubject: Sendable {
    package let kind: Kind
    /// Nil for one that is not created yet.
    package let id: String?
    package let catalog: String
    let content: OpportunityContent
    let reviewStatus: Selling.ReviewStatus?
    let related: Selling.RelatedEntityIdentifiers?
    var team: [Selling.Contact]?
    var origin: Selling.OpportunityOrigin?
    /// What the model says against it.
    var breaches: [Breach]
    /// Paths of members that the model does not have: nobody would read them.
    var strangers: [String] = []
    /// Values of another kind than the model has there.
    var misfits: [Misfit] = []

    /// A value that the service would refuse to read, such as a number where the model has a text.
    struct Misfit: Hashable, Sendable {
        let path: String
        /// Why it cannot be read.
        let what: String
        /// What it says, for values that were taken as the text they look like.
        let text: String?
    }

    package enum Kind: String, CaseIterable, Sendable {
        /// What GetOpportunity answers: all of it.
        case record
        /// What CreateOpportunity asks.
        case creation
        /// What UpdateOpportunity asks: all but the related entities.
        case update
        /// A row of ListOpportunities, which shows a dozen members.
        case summary

        /// The fields that it shows, as errors name them, each with all below it; nil means all of them.
        var shown: [String]? {
            switch self {
            case .record, .creation: nil
            case .update:
                [
                    "catalog", "customer", "identifier", "lastModifiedDate", "lifeCycle", "marketing",
                    "nationalSecurity", "opportunityType", "partnerOpportunityIdentifier", "primaryNeedsFromAws",
                    "project", "softwareRevenue",
                ]
            case .summary:
                [
                    "catalog", "customer.account.address.city", "customer.account.address.countryCode",
                    "customer.account.address.postalCode", "customer.account.address.stateOrRegion",
                    "customer.account.companyName", "customer.account.industry", "customer.account.otherIndustry",
                    "customer.account.websiteUrl", "lifeCycle", "opportunityType", "partnerOpportunityIdentifier",
                    "project.deliveryModels", "project.expectedContractDuration", "project.expectedCustomerSpend",
                ]
            }
        }
    }

    func shows(_ path: String) -> Bool {
        guard let shown = kind.shown else { return true }
        return shown.contains { path == $0 || path.hasPrefix($0 + ".") }
    }

    /// By what people know it.
    package var name: String {
        let names = [id, content.partnerOpportunityIdentifier, content.project?.title]
        return names.compactMap(\.self).first { !$0.isEmpty } ?? "new opportunity"
    }

    /// The record behind it as the rules look at it: as if it had just been stored.
    var state: OpportunityState {
        OpportunityState(
            id: id ?? "",
            content: kind == .creation ? content.created(switches: OpportunitySwitches()) : content,
            reviewStatus: reviewStatus ?? (kind == .update ? .approved : .pendingSubmission),
            related: related ?? Selling.RelatedEntityIdentifiers()
        )
    }

    package init(_ record: Selling.GetOpportunityResponse) {
        kind = .record
        id = record.id
        catalog = record.catalog
        content = OpportunityContent(record)
        reviewStatus = record.lifeCycle?.reviewStatus
        related = record.relatedEntityIdentifiers
        breaches = ConstraintCheck.breaches(of: Selling.UpdateOpportunityRequest(echoing: record))
    }

    /// - Parameter missing: what the request lacked when it was read.
    package init(_ request: Selling.UpdateOpportunityRequest, missing: [Breach] = []) {
        kind = .update
        id = request.identifier
        catalog = request.catalog
        content = OpportunityContent(request)
        reviewStatus = request.lifeCycle?.reviewStatus
        related = nil
        breaches = Self.breaches(of: request, missing)
    }

    init(_ request: Selling.CreateOpportunityRequest, missing: [Breach]) {
        kind = .creation
        id = nil
        catalog = request.catalog
        content = OpportunityContent(request)
        reviewStatus = nil
        related = Selling.RelatedEntityIdentifiers()
        team = request.opportunityTeam
        origin = request.origin
        breaches = Self.breaches(of: request, missing)
    }

    /// What was missing reads as empty, which is no second fault; whoever sends a request fills its token.
    private static func breaches(of request: some WireStructure, _ missing: [Breach]) -> [Breach] {
        let others = ConstraintCheck.breaches(of: request).filter { breach in
            !missing.contains { $0.path == breach.path }
        }
        return (missing + others).filter { $0.path != ["ClientToken"] }
    }

    /// - Parameter whole: the members of the row, which have the names of a whole record's.
    init(_ row: Selling.OpportunitySummary, _ whole: Selling.CreateOpportunityRequest) {
        kind = .summary
        id = row.id
        catalog = row.catalog
        content = OpportunityContent(whole)
        reviewStatus = row.lifeCycle?.reviewStatus
        related = nil
        breaches = ConstraintCheck.breaches(of: row)
    }
}
