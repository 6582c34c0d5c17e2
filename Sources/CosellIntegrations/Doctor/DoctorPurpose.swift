/// What is about to run, and so which actions it needs.
package enum DoctorPurpose: String, CaseIterable, Sendable {
    case sync, reports, referrals, solutions, notify, bulk

    /// Without the prefix `partnercentral:`.
    package var actions: [String] {
        switch self {
        case .sync:
            Self.readingDeals + Self.readingReferrals + [
                "ListEngagements", "GetEngagement", "ListEngagementMembers", "ListConnections", "GetConnection",
            ]
        case .reports, .notify: Self.readingDeals + Self.readingReferrals
        case .referrals:
            Self.readingReferrals + [
                "AcceptEngagementInvitation", "RejectEngagementInvitation", "StartEngagementByAcceptingInvitationTask",
                "ListEngagementByAcceptingInvitationTasks", "GetOpportunity", "AssignOpportunity",
            ]
        case .solutions: Self.readingDeals + ["AssociateOpportunity", "DisassociateOpportunity"]
        case .bulk:
            Self.readingDeals + [
                "CreateOpportunity", "UpdateOpportunity", "AssociateOpportunity", "StartEngagementFromOpportunityTask",
                "ListEngagementFromOpportunityTasks", "SubmitOpportunity",
            ]
        }
    }

    private static let readingDeals = [
        "ListOpportunities", "GetOpportunity", "GetAwsOpportunitySummary", "ListSolutions",
    ]
    private static let readingReferrals = ["ListEngagementInvitations", "GetEngagementInvitation"]
}
