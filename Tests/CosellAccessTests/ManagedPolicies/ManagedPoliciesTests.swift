@testable import CosellAccess
import Testing

/// Access 5: what each policy allows, over all names of `partnercentral:` and both catalogs.
struct ManagedPoliciesTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { policy }
        let policy: String
        /// Names behind `partnercentral:` on a resource of their own type; the tag actions aside.
        var actions: [String] = []
        /// Types whose resources may be tagged.
        var tags: [String] = []
        var catalogs = ["AWS", "Sandbox"]
    }

    static let settings = ["GetSellingSystemSettings", "PutSellingSystemSettings"]
    static let verification = ["StartVerification", "GetVerification"]
    static let partners = ["ListPartners", "GetPartner"]
    /// Operations of November 2026: the policies that were seen are older, and name none of them.
    static let younger: Set = [
        "CreateCustomerAccount", "DeleteCustomerAccount", "GetCustomerAccount", "GetCustomerAccountBulkJob",
        "GetCustomerAccountBulkJobReportUrl", "GetCustomerAccountStatistics", "GetOpportunityBulkJobReportUrl",
        "ListCustomerAccountBulkJobResults", "ListCustomerAccountBulkJobs", "ListEngagementGroups",
        "ListOpportunityBulkJobResults", "ListOpportunityBulkJobs", "SearchCustomerAccounts", "SearchEngagements",
        "SearchOpportunities", "StartCustomerAccountBulkJob", "StartOpportunityBulkJob", "UpdateCustomerAccount",
        "UpdateMarketplaceRevenueShare",
    ]
    static let everything = PartnerCentralActions.names.filter { !PartnerCentralActions.tags.contains($0) }

    static let rows = [
        Row(policy: "AWSPartnerCentralFullAccess", actions: everything, tags: taggable),
        Row(
            policy: "AWSPartnerCentralSandboxFullAccess",
            actions: everything.filter { !verification.contains($0) },
            tags: taggable,
            catalogs: ["Sandbox"]
        ),
        Row(
            policy: "AWSPartnerCentralOpportunityManagement",
            actions: PartnerCentralActions.selling.filter { !settings.contains($0) && !younger.contains($0) } + partners
                + [
                    "CreateCollaborationChannelRequest", "ListCollaborationChannels", "GetCollaborationChannel",
                    "CreateCollaborationChannelMembers",
                ],
            tags: ["opportunity", "resource-snapshot-job"]
        ),
        Row(
            policy: "AWSPartnerCentralChannelManagement",
            actions: PartnerCentralActions.channel + ["GetProgramManagementAccount"] + partners,
            tags: [
                "program-management-account", "program-management-account/pma-1/relationship", "channel-handshake",
                "channel-contract",
            ]
        ),
        Row(
            policy: "AWSPartnerCentralChannelHandshakeApprovalManagement",
            actions: ["ListChannelHandshakes", "AcceptChannelHandshake", "RejectChannelHandshake"]
        ),
        Row(
            policy: "PartnerCentralIncentiveBenefitManagement",
            actions: PartnerCentralActions.benefits + partners + [
                "GetAwsOpportunitySummary", "GetOpportunity", "ListOpportunities",
            ],
            tags: ["benefit-application", "benefit-allocation"]
        ),
        Row(
            policy: "AWSPartnerCentralMarketingManagement",
            actions: partners + [
                "SearchPartnerProfiles", "GetPartnerProfile", "StartProfileUpdateTask", "GetProfileUpdateTask",
                "CancelProfileUpdateTask", "PutProfileVisibility", "GetProfileVisibility",
            ]
        ),
        Row(
            policy: "AWSPartnerCentralSellingResourceSnapshotJobExecutionRolePolicy",
            actions: ["CreateResourceSnapshot", "GetOpportunity"]
        ),
        Row(policy: "PartnerCentralAccountManagementUserRoleAssociation"),
        Row(
            policy: "AWSPartnerCentralRevenueAttributionManagement",
            actions: PartnerCentralActions.revenue.filter { !younger.contains($0) } + partners + [
                "ListOpportunities", "GetOpportunity",
            ],
            tags: ["revenue-attribution", "marketplace-revenue-share"]
        ),
        Row(
            policy: "AWSRevenueAttributionManagement",
            actions: [
                "CreateRevenueAttribution", "ListRevenueAttributions", "GetRevenueAttribution",
                "UpdateRevenueAttribution",
            ],
            tags: ["revenue-attribution"]
        ),
        Row(policy: "AWSPartnerProServeToolsFullAccess"),
        Row(policy: "AWSPartnerProServeToolsOrganizationReaderIndividualContributor"),
        Row(policy: "AWSPartnerProServeToolsIndividualContributor"),
        Row(policy: "IAMReadOnlyAccess"), Row(policy: "AWSOrganizationsReadOnlyAccess"),
        Row(policy: "AmazonEventBridgeFullAccess"), Row(policy: "AmazonEventBridgeReadOnlyAccess"),
    ]

    @Test("has a row for every policy")
    func complete() {
        #expect(Self.rows.map(\.policy).sorted() == ManagedPolicies.all.map(\.name).sorted())
    }

    @Test("allows what its row lists and nothing else", arguments: rows, ["AWS", "Sandbox"])
    func operations(_ row: Row, _ catalog: String) throws {
        let caller = try #require(Self.caller(row.policy))
        let allowed = Self.everything.filter { name in
            let values: ConditionValues = Self.verification.contains(name) ? [:] : [.catalog: [catalog]]
            let action = ActionName("partnercentral:\(name)")
            let resource = Self.resource(of: name, catalog)
            return AccessRequest(caller, action, on: resource, values: values).decision.isAllowed
        }
        #expect(Set(allowed) == Set(row.catalogs.contains(catalog) ? row.actions : []))
    }

    @Test("allows the tag actions on its row's types and nothing else", arguments: rows, ["AWS", "Sandbox"])
    func tagging(_ row: Row, _ catalog: String) throws {
        let caller = try #require(Self.caller(row.policy))
        for name in PartnerCentralActions.tags {
            let allowed = Self.taggable.filter { type in
                let resource = "arn:aws:partnercentral:us-east-1:111122223333:catalog/\(catalog)/\(type)/x-1"
                let action = ActionName("partnercentral:\(name)")
                return AccessRequest(caller, action, on: resource, values: [.catalog: [catalog]]).decision.isAllowed
            }
            #expect(Set(allowed) == Set(row.catalogs.contains(catalog) ? row.tags : []))
        }
    }

    @Test("is found by name and by ARN", arguments: ManagedPolicies.all.map(\.name))
    func lookup(_ name: String) {
        #expect(ManagedPolicies.policy(name)?.arn == "arn:aws:iam::aws:policy/\(name)")
        #expect(ManagedPolicies.policy("arn:aws:iam::aws:policy/\(name)")?.name == name)
    }

    @Test("proposes the name that was meant")
    func nearest() {
        #expect(ManagedPolicies.policy("AWSPartnerCentralIncentiveBenefitManagement") == nil)
        #expect(
            ManagedPolicies.nearestName(to: "AWSPartnerCentralIncentiveBenefitManagement")
                == "PartnerCentralIncentiveBenefitManagement"
        )
        #expect(ManagedPolicies.nearestName(to: "AdministratorAccess") == nil)
    }

    @Test("raises no doubts in our own checks", arguments: ManagedPolicies.all.map(\.name))
    func lint(_ name: String) throws {
        let attached = try #require(ManagedPolicies.policy(name))
        #expect(PolicyLint.warnings(in: attached.policy) == [])
    }

    static let taggable = [
        "partner", "benefit-application", "benefit-allocation", "channel-handshake", "channel-contract",
        "program-management-account", "program-management-account/pma-1/relationship", "opportunity",
        "resource-snapshot-job",
        "revenue-attribution", "marketplace-revenue-share",
    ]

    static func caller(_ policy: String) -> Principal? {
        ManagedPolicies.policy(policy).map { .dana($0) }
    }

    /// The ARN an action is decided on (access 3, 3.4): the first row whose word its name contains.
    private static func resource(of action: String, _ catalog: String) -> String {
        let rows = [
            ("BenefitApplication", "benefit-application"), ("BenefitAllocation", "benefit-allocation"),
            ("Benefit", "benefit"), ("ChannelHandshake", "channel-handshake"),
            ("Relationship", "program-management-account/pma-1/relationship"),
            ("ProgramManagementAccount", "program-management-account"), ("RevenueAttribution", "revenue-attribution"),
            ("MarketplaceRevenueShare", "marketplace-revenue-share"),
            ("CreateResourceSnapshotJob", "resource-snapshot-job"), ("CreateResourceSnapshot", "engagement"),
            ("Opportunit", "opportunity"), ("Partner", "partner"), ("Profile", "partner"),
        ]
        guard let type = rows.first(where: { action.contains($0.0) })?.1 else { return "*" }
        let account = ["benefit", "engagement"].contains(type) ? "" : "111122223333"
        return "arn:aws:partnercentral:us-east-1:\(account):catalog/\(catalog)/\(type)/x-1"
    }
}
