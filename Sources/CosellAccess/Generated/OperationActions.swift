// Generated from Models/. Do not edit.
// swift-format-ignore-file

extension PartnerCentralActions {
    static let selling = [
        "AcceptEngagementInvitation", "AssignOpportunity", "AssociateOpportunity", "CreateCustomerAccount",
        "CreateEngagement", "CreateEngagementContext", "CreateEngagementInvitation", "CreateOpportunity",
        "CreateResourceSnapshot", "CreateResourceSnapshotJob", "DeleteCustomerAccount", "DeleteResourceSnapshotJob",
        "DisassociateOpportunity", "GetAwsOpportunitySummary", "GetCustomerAccount", "GetCustomerAccountBulkJob",
        "GetCustomerAccountBulkJobReportUrl", "GetCustomerAccountStatistics", "GetEngagement",
        "GetEngagementInvitation", "GetOpportunity", "GetOpportunityBulkJobReportUrl",
        "GetProspectingFromEngagementTask", "GetResourceSnapshot", "GetResourceSnapshotJob", "GetSellingSystemSettings",
        "ListCustomerAccountBulkJobResults", "ListCustomerAccountBulkJobs", "ListEngagementByAcceptingInvitationTasks",
        "ListEngagementFromOpportunityTasks", "ListEngagementGroups", "ListEngagementInvitations",
        "ListEngagementMembers", "ListEngagementResourceAssociations", "ListEngagements", "ListOpportunities",
        "ListOpportunityBulkJobResults", "ListOpportunityBulkJobs", "ListOpportunityFromEngagementTasks",
        "ListProspectingFromEngagementTasks", "ListResourceSnapshotJobs", "ListResourceSnapshots", "ListSolutions",
        "PutSellingSystemSettings", "RejectEngagementInvitation", "SearchCustomerAccounts", "SearchEngagements",
        "SearchOpportunities", "StartCustomerAccountBulkJob", "StartEngagementByAcceptingInvitationTask",
        "StartEngagementFromOpportunityTask", "StartOpportunityBulkJob", "StartOpportunityFromEngagementTask",
        "StartProspectingFromEngagementTask", "StartResourceSnapshotJob", "StopResourceSnapshotJob",
        "SubmitOpportunity", "UpdateCustomerAccount", "UpdateEngagementContext", "UpdateOpportunity",
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

    static let revenue = [
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

    /// Of all services, apart from the tag operations that they share.
    static let operations = selling + account + benefits + channel + revenue + marketing

    /// What signatures and hosts call the services; no policy does.
    static let endpoints: Set<String> = [
        "partnercentral-account", "partnercentral-benefits", "partnercentral-channel", "partnercentral-marketing",
        "partnercentral-prm", "partnercentral-selling",
    ]
}
