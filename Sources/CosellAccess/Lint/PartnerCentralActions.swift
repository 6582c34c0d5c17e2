/// The names that policies may put behind `partnercentral:`, without that prefix.
///
/// - Source: the operations of the six models; access §3.3 for the permission-only names.
enum PartnerCentralActions {
    static let names =
        selling + account + benefits + channel + revenueMeasurement + marketing + tags
        + permissionOnly

    static let selling = [
        "AcceptEngagementInvitation", "AssignOpportunity", "AssociateOpportunity", "CreateCustomerAccount",
        "CreateEngagement", "CreateEngagementContext", "CreateEngagementInvitation", "CreateOpportunity",
        "CreateResourceSnapshot", "CreateResourceSnapshotJob", "DeleteCustomerAccount", "DeleteResourceSnapshotJob",
        "DisassociateOpportunity", "GetAwsOpportunitySummary", "GetCustomerAccount", "GetCustomerAccountBulkJob",
        "GetCustomerAccountBulkJobReportUrl", "GetCustomerAccountStatistics", "GetEngagement",
        "GetEngagementInvitation", "GetOpportunity", "GetOpportunityBulkJobReportUrl",
        "GetProspectingFromEngagementTask", "GetResourceSnapshot", "GetResourceSnapshotJob",
        "GetSellingSystemSettings", "ListCustomerAccountBulkJobResults", "ListCustomerAccountBulkJobs",
        "ListEngagementByAcceptingInvitationTasks", "ListEngagementFromOpportunityTasks", "ListEngagementGroups",
        "ListEngagementInvitations", "ListEngagementMembers", "ListEngagementResourceAssociations", "ListEngagements",
        "ListOpportunities", "ListOpportunityBulkJobResults", "ListOpportunityBulkJobs",
        "ListOpportunityFromEngagementTasks", "ListProspectingFromEngagementTasks", "ListResourceSnapshotJobs",
        "ListResourceSnapshots", "ListSolutions", "PutSellingSystemSettings", "RejectEngagementInvitation",
        "SearchCustomerAccounts", "SearchEngagements", "SearchOpportunities", "StartCustomerAccountBulkJob",
        "StartEngagementByAcceptingInvitationTask", "StartEngagementFromOpportunityTask", "StartOpportunityBulkJob",
        "StartOpportunityFromEngagementTask", "StartProspectingFromEngagementTask", "StartResourceSnapshotJob",
        "StopResourceSnapshotJob", "SubmitOpportunity", "UpdateCustomerAccount", "UpdateEngagementContext",
        "UpdateOpportunity",
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
        "AcceptChannelHandshake", "CancelChannelContract", "CancelChannelHandshake", "CreateChannelContract",
        "CreateChannelHandshake", "CreateProgramManagementAccount", "CreateRelationship",
        "DeleteProgramManagementAccount", "DeleteRelationship", "GetChannelContract", "GetRelationship",
        "ListChannelContracts", "ListChannelHandshakes", "ListProgramManagementAccounts", "ListRelationships",
        "RejectChannelHandshake", "UpdateProgramManagementAccount", "UpdateRelationship",
    ]

    static let revenueMeasurement = [
        "CreateMarketplaceRevenueShare", "CreateMarketplaceRevenueShareAllocation", "CreateRevenueAttribution",
        "GetMarketplaceRevenueShare", "GetMarketplaceRevenueShareAllocation", "GetRevenueAttribution",
        "GetRevenueAttributionAllocation", "GetRevenueAttributionAllocationsTask",
        "ListMarketplaceRevenueShareAllocations", "ListMarketplaceRevenueShares", "ListRevenueAttributionAllocations",
        "ListRevenueAttributions", "StartRevenueAttributionAllocationsTask", "UpdateMarketplaceRevenueShare",
        "UpdateMarketplaceRevenueShareAllocation", "UpdateRevenueAttribution",
    ]

    static let marketing = [
        "BatchCreateCampaignAsset", "CreateCampaign", "CreateSocialConnectionAuthorizationUrl",
        "DeactivateCampaignAsset", "DeleteCampaign", "DeleteCampaignAsset", "DeleteSocialConnection", "GetCampaign",
        "GetCampaignAsset", "GetCampaignAssetActivationTask", "GetCampaignAssetExportTask", "GetCampaignTemplate",
        "ListCampaignAssets", "ListCampaigns", "ListSocialConnections", "SearchCampaignTemplates",
        "StartCampaignAssetActivationTask", "StartCampaignAssetExportTask", "UpdateCampaign", "UpdateCampaignAsset",
    ]

    /// In all six services.
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
