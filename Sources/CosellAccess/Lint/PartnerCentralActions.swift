/// The names that policies may put behind `partnercentral:`, without that prefix.
///
/// - Source: the operations of the five models; access §3.3 for the permission-only names.
enum PartnerCentralActions {
    static let names = selling + account + benefits + channel + revenueMeasurement + tags + permissionOnly

    static let selling = [
        "AcceptEngagementInvitation", "AssignOpportunity", "AssociateOpportunity", "CreateEngagement",
        "CreateEngagementContext", "CreateEngagementInvitation", "CreateOpportunity", "CreateResourceSnapshot",
        "CreateResourceSnapshotJob", "DeleteResourceSnapshotJob", "DisassociateOpportunity",
        "GetAwsOpportunitySummary", "GetEngagement", "GetEngagementInvitation", "GetOpportunity",
        "GetProspectingFromEngagementTask", "GetResourceSnapshot", "GetResourceSnapshotJob",
        "GetSellingSystemSettings", "ListEngagementByAcceptingInvitationTasks", "ListEngagementFromOpportunityTasks",
        "ListEngagementInvitations", "ListEngagementMembers", "ListEngagementResourceAssociations", "ListEngagements",
        "ListOpportunities", "ListOpportunityFromEngagementTasks", "ListProspectingFromEngagementTasks",
        "ListResourceSnapshotJobs", "ListResourceSnapshots", "ListSolutions", "PutSellingSystemSettings",
        "RejectEngagementInvitation", "StartEngagementByAcceptingInvitationTask",
        "StartEngagementFromOpportunityTask", "StartOpportunityFromEngagementTask",
        "StartProspectingFromEngagementTask", "StartResourceSnapshotJob", "StopResourceSnapshotJob",
        "SubmitOpportunity", "UpdateEngagementContext", "UpdateOpportunity",
    ]

    static let account = [
        "AcceptConnectionInvitation", "AssociateAwsTrainingCertificationEmailDomain", "CancelConnection",
        "CancelConnectionInvitation", "CancelProfileUpdateTask", "CreateConnectionInvitation", "CreatePartner",
        "DisassociateAwsTrainingCertificationEmailDomain", "GetAllianceLeadContact", "GetConnection",
        "GetConnectionInvitation", "GetConnectionPreferences", "GetPartner", "GetProfileUpdateTask",
        "GetProfileVisibility", "GetQualificationsAssociationDetails", "GetQualificationsAssociationTask",
        "GetQualificationsDisassociationTask", "GetVerification", "ListConnectionInvitations", "ListConnections",
        "ListPartners", "PutAllianceLeadContact", "PutProfileVisibility", "RejectConnectionInvitation",
        "SendEmailVerificationCode", "StartProfileUpdateTask", "StartQualificationsAssociationTask",
        "StartQualificationsDisassociationTask", "StartVerification", "UpdateConnectionPreferences",
    ]

    static let benefits = [
        "AmendBenefitApplication", "AssociateBenefitApplicationResource", "CancelBenefitApplication",
        "CreateBenefitApplication", "DisassociateBenefitApplicationResource", "GetBenefit", "GetBenefitAllocation",
        "GetBenefitApplication", "ListBenefitAllocations", "ListBenefitApplications", "ListBenefits",
        "RecallBenefitApplication", "SubmitBenefitApplication", "UpdateBenefitApplication",
    ]

    static let channel = [
        "AcceptChannelHandshake", "CancelChannelHandshake", "CreateChannelHandshake",
        "CreateProgramManagementAccount", "CreateRelationship", "DeleteProgramManagementAccount",
        "DeleteRelationship", "GetRelationship", "ListChannelHandshakes", "ListProgramManagementAccounts",
        "ListRelationships", "RejectChannelHandshake", "UpdateProgramManagementAccount", "UpdateRelationship",
    ]

    static let revenueMeasurement = [
        "CreateMarketplaceRevenueShare", "CreateMarketplaceRevenueShareAllocation", "CreateRevenueAttribution",
        "GetMarketplaceRevenueShare", "GetMarketplaceRevenueShareAllocation", "GetRevenueAttribution",
        "GetRevenueAttributionAllocation", "GetRevenueAttributionAllocationsTask",
        "ListMarketplaceRevenueShareAllocations", "ListMarketplaceRevenueShares", "ListRevenueAttributionAllocations",
        "ListRevenueAttributions", "StartRevenueAttributionAllocationsTask",
        "UpdateMarketplaceRevenueShareAllocation", "UpdateRevenueAttribution",
    ]

    /// In all five services.
    static let tags = ["ListTagsForResource", "TagResource", "UntagResource"]

    /// No operation goes with them.
    static let permissionOnly = [
        "CreateBusinessPlan", "CreateCollaborationChannelMembers", "CreateCollaborationChannelRequest",
        "EnrollInPartnerPath", "GetBusinessPlan", "GetCollaborationChannel", "GetPartnerDashboard", "GetPartnerProfile",
        "GetProgramManagementAccount", "ListBusinessPlans", "ListCollaborationChannels", "ListPartnerPaths",
        "PutBusinessPlan", "SearchPartnerProfiles", "UseSession",
    ]

    /// Misspelt in AWS's own samples (access §5).
    static let traps = [
        "DisasssociateBenefitApplicationResource": "DisassociateBenefitApplicationResource",
        "GetAwsOpporunitySummary": "GetAwsOpportunitySummary",
    ]
}
