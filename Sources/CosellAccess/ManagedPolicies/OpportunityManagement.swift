extension ManagedPolicies {
    /// Opportunities, engagements and their tasks, without the selling settings. Version 10, 16 June 2026.
    static let opportunityManagement = policy(
        "AWSPartnerCentralOpportunityManagement",
        version: 10,
        [
            .allowPartnerCentral(
                "OpportunityManagement",
                [
                    "AcceptEngagementInvitation", "AssignOpportunity", "AssociateOpportunity", "CreateEngagement",
                    "CreateEngagementContext", "CreateEngagementInvitation", "CreateOpportunity",
                    "CreateResourceSnapshot", "CreateResourceSnapshotJob", "DeleteResourceSnapshotJob",
                    "DisassociateOpportunity", "GetAwsOpportunitySummary", "GetEngagement", "GetEngagementInvitation",
                    "GetOpportunity", "GetProspectingFromEngagementTask", "GetResourceSnapshot",
                    "GetResourceSnapshotJob", "ListEngagementByAcceptingInvitationTasks",
                    "ListEngagementFromOpportunityTasks", "ListEngagementInvitations", "ListEngagementMembers",
                    "ListEngagementResourceAssociations", "ListEngagements", "ListOpportunities",
                    "ListOpportunityFromEngagementTasks", "ListProspectingFromEngagementTasks",
                    "ListResourceSnapshotJobs", "ListResourceSnapshots", "ListSolutions",
                    "RejectEngagementInvitation", "StartEngagementByAcceptingInvitationTask",
                    "StartEngagementFromOpportunityTask", "StartOpportunityFromEngagementTask",
                    "StartProspectingFromEngagementTask", "StartResourceSnapshotJob", "StopResourceSnapshotJob",
                    "SubmitOpportunity", "UpdateEngagementContext", "UpdateOpportunity",
                ],
                when: [.anyCatalog]
            ),
            .listEntities("ListingAWSMarketplaceEntities"),
            .describeEntities("AWSMarketplaceEntityAccess", "Solution", "OfferSet", "Offer"),
            .legacyConsole(as: "AceManager"),
            .dashboards("Opportunity_V1", "Engagement_V1"),
            .allowPartnerCentral(
                "CollaborationChannelAccess",
                [
                    "CreateCollaborationChannelRequest", "ListCollaborationChannels", "GetCollaborationChannel",
                    "CreateCollaborationChannelMembers",
                ]
            ),
            .partners,
            .tagging("TaggingAccess", "opportunity", "resource-snapshot-job"),
            .amazonQ,
            .agentSessions,
        ]
    )

    /// What a snapshot job may do in its partner's name; it has no condition on the catalog. 10 December 2024.
    static let resourceSnapshotJobExecutionRole = policy(
        "AWSPartnerCentralSellingResourceSnapshotJobExecutionRolePolicy",
        [
            .allowPartnerCentral(
                nil,
                ["CreateResourceSnapshot"],
                on: ["AWS", "Sandbox"].map { "arn:aws:partnercentral:*::catalog/\($0)/engagement/*" }
            ),
            .allowPartnerCentral(
                nil,
                ["GetOpportunity"],
                on: ["AWS", "Sandbox"].map { "arn:aws:partnercentral:*:*:catalog/\($0)/opportunity/*" }
            ),
        ]
    )
}
