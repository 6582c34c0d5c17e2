import CosellStore
import CosellWire
import SellingAPI

extension LocalTable {
    static let opportunities = LocalTable(
        "opportunity",
        [
            "arn", "title", "type", "stage", "review_status", "involvement", "visibility", "aws_stage",
            "engagement_score", "customer", "industry", "country", "state", "owner_name", "owner_email",
            "source_partner", "amount", "currency", "frequency", "monthly_amount", "target_close_date", "created_at",
            "modified_at", "next_steps", "closed_lost_reason", "partner_opportunity_identifier", "solutions",
            "products", "offers",
        ],
        hasDocuments: true
    )
}

extension LocalRecord {
    /// - Parameter summary: what AWS holds about it; nil before it was submitted.
    init(_ opportunity: Selling.GetOpportunityResponse, _ summary: Selling.GetAwsOpportunitySummaryResponse?) {
        let account = opportunity.customer?.account
        let project = opportunity.project
        let lifeCycle = opportunity.lifeCycle
        let owner = opportunity.owner
        let spend = project?.awsSpend
        let amount = spend?.amount.flatMap(Double.init)
        let entities = opportunity.relatedEntityIdentifiers
        id = opportunity.id
        values = [
            .of(opportunity.arn),
            .of(project?.title),
            .of(opportunity.opportunityType?.rawValue),
            .of(lifeCycle?.stage?.rawValue),
            .of(lifeCycle?.reviewStatus?.rawValue),
            .of(summary?.involvementType?.rawValue),
            .of(summary?.visibility?.rawValue),
            .of(summary?.lifeCycle?.stage?.rawValue),
            .of(summary?.insights?.engagementScore?.rawValue),
            .of(account?.companyName),
            .of(account?.industry?.rawValue),
            .of(account?.address?.countryCode?.rawValue),
            .of(account?.address?.stateOrRegion),
            .of(owner?.fullName),
            .of(owner?.email),
            .of(summary?.origin?.rawValue),
            .number(amount),
            .of(spend?.currencyCode.rawValue),
            .of(spend?.frequency.rawValue),
            spend?.frequency == .monthly ? .number(amount) : .null,
            .of(lifeCycle?.targetCloseDate),
            .text(opportunity.createdDate.stored),
            .text(opportunity.lastModifiedDate.stored),
            .of(lifeCycle?.nextSteps),
            .of(lifeCycle?.closedLostReason?.rawValue),
            .of(opportunity.partnerOpportunityIdentifier),
            .integer(Int64(entities.solutions?.count ?? 0)),
            .integer(Int64(entities.awsProducts?.count ?? 0)),
            .integer(Int64(entities.awsMarketplaceOffers?.count ?? 0)),
        ]
        body = opportunity.printed
        self.summary = summary?.printed
        related = entities.all
        modifiedAt = opportunity.lastModifiedDate
        standsSince = opportunity.lastModifiedDate
    }
}

extension Selling.GetOpportunityResponse {
    /// Whom the team names as owner, else the first of it.
    fileprivate var owner: Selling.Contact? {
        opportunityTeam?.first { $0.businessTitle == "OpportunityOwner" } ?? opportunityTeam?.first
    }
}

extension Selling.Contact {
    fileprivate var fullName: String? {
        let name = [firstName, lastName].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        return name.isEmpty ? nil : name
    }
}

extension Selling.Project {
    /// What the customer is expected to spend on AWS, else the first that is expected.
    fileprivate var awsSpend: Selling.ExpectedCustomerSpend? {
        expectedCustomerSpend?.first { $0.targetCompany == "AWS" } ?? expectedCustomerSpend?.first
    }
}

extension Selling.RelatedEntityIdentifiers {
    fileprivate var all: [RelatedEntity] {
        let lists: [(Selling.RelatedEntityType, [String]?)] = [
            (.solutions, solutions), (.awsProducts, awsProducts), (.awsMarketplaceOffers, awsMarketplaceOffers),
            (.awsMarketplaceOfferSets, awsMarketplaceOfferSets), (.awsMarketplaceSolutions, awsMarketplaceSolutions),
            (.awsMarketplaceProducts, awsMarketplaceProducts),
        ]
        return lists.flatMap { kind, identifiers in
            (identifiers ?? []).map { RelatedEntity(kind: kind.rawValue, identifier: $0) }
        }
    }
}
