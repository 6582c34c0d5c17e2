package import CosellShapes

/// Where identifiers of a kind come from, when a shell completes one: a list operation, and the members of its rows.
package struct LiveNames: Hashable, Sendable {
    package let service: Service
    package let operation: String
    /// The member of a row that is the identifier.
    package let identifier: String
    /// JMESPath of what to show behind it.
    package let label: String

    /// - Returns: nil when no list names such values.
    static func of(_ member: Shape.Member, in table: ServiceTable) -> LiveNames? {
        let shape = table[member.shape]
        let name = shape.kind == .list ? shape.element ?? "" : shape.name
        return all[table.service]?.first { $0.shapes.contains(name) }?.names
    }

    private init(_ service: Service, _ operation: String, _ identifier: String, _ label: String) {
        self.service = service
        self.operation = operation
        self.identifier = identifier
        self.label = label
    }

    /// By the shape of the member; the longest lists of one shape come from one operation.
    private static let all: [Service: [(shapes: Set<String>, names: LiveNames)]] = [
        .selling: [
            (
                ["OpportunityIdentifier", "ResourceIdentifier"],
                LiveNames(.selling, "ListOpportunities", "Id", "Customer.Account.CompanyName")
            ),
            (["SolutionIdentifier"], LiveNames(.selling, "ListSolutions", "Id", "Name")),
            (
                ["EngagementIdentifier", "EngagementArnOrIdentifier"],
                LiveNames(.selling, "ListEngagements", "Id", "Title")
            ),
            (
                ["EngagementInvitationArnOrIdentifier"],
                LiveNames(.selling, "ListEngagementInvitations", "Id", "EngagementTitle")
            ),
            (
                ["ResourceSnapshotJobIdentifier"],
                LiveNames(.selling, "ListResourceSnapshotJobs", "Id", "Status")
            ),
            (
                ["ProspectingTaskIdentifier"],
                LiveNames(.selling, "ListProspectingFromEngagementTasks", "TaskId", "TaskName")
            ),
        ],
        .account: [
            (["PartnerIdentifier"], LiveNames(.account, "ListPartners", "Id", "LegalName")),
            (["ConnectionId"], LiveNames(.account, "ListConnections", "Id", "OtherParticipantAccountId")),
            (
                ["ConnectionInvitationId"],
                LiveNames(.account, "ListConnectionInvitations", "Id", "OtherParticipantIdentifier")
            ),
        ],
        .benefits: [
            (
                [
                    "BenefitId", "CreateBenefitApplicationInputBenefitIdentifierString",
                    "GetBenefitInputIdentifierString",
                ],
                LiveNames(.benefits, "ListBenefits", "Id", "Name")
            ),
            (["BenefitApplicationIdentifier"], LiveNames(.benefits, "ListBenefitApplications", "Id", "Name")),
            (["BenefitAllocationIdentifier"], LiveNames(.benefits, "ListBenefitAllocations", "Id", "Name")),
        ],
        .channel: [
            (
                ["ProgramManagementAccountIdentifier"],
                LiveNames(.channel, "ListProgramManagementAccounts", "id", "displayName")
            ),
            (["RelationshipIdentifier"], LiveNames(.channel, "ListRelationships", "id", "displayName")),
        ],
        .revenue: [
            (["RevenueAttributionIdentifier"], LiveNames(.revenue, "ListRevenueAttributions", "Id", "Name")),
            (
                ["MarketplaceRevenueShareIdentifier"],
                LiveNames(.revenue, "ListMarketplaceRevenueShares", "Id", "Products[0].ProductName")
            ),
        ],
        .marketing: [
            (["CampaignIdentifier"], LiveNames(.marketing, "ListCampaigns", "CampaignId", "Name")),
            (["CampaignTemplateId"], LiveNames(.marketing, "SearchCampaignTemplates", "Id", "Name")),
            (["SocialConnectionIdentifier"], LiveNames(.marketing, "ListSocialConnections", "Id", "AccountName")),
        ],
    ]
}
