/// The names that policies may put behind `partnercentral:`, without that prefix.
///
/// The operations of the models are generated beside this.
///
/// - Source: Access 3.3 for the permission-only names.
enum PartnerCentralActions {
    static let names = operations + tags + permissionOnly

    /// In all services.
    static let tags = ["ListTagsForResource", "TagResource", "UntagResource"]

    /// No operation goes with them.
    static let permissionOnly = [
        "CreateBusinessPlan", "CreateCollaborationChannelMembers", "CreateCollaborationChannelRequest",
        "EnrollInPartnerPath", "GetBusinessPlan", "GetCollaborationChannel", "GetPartnerDashboard", "GetPartnerProfile",
        "GetProgramManagementAccount", "ListBusinessPlans", "ListCollaborationChannels", "ListPartnerPaths",
        "PutBusinessPlan", "SearchPartnerProfiles", "UseSession",
    ]

    /// Misspelt in AWS's own samples (access 5).
    static let traps = [
        "DisasssociateBenefitApplicationResource": "DisassociateBenefitApplicationResource",
        "GetAwsOpporunitySummary": "GetAwsOpportunitySummary",
    ]
}
