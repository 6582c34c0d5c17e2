package import CosellShapes

/// What a table of each list shows when nobody chose columns: what people look for first, and all of it in 80 columns.
package enum UsualColumns {
    package static func of(_ operation: OperationShape) -> [Column] { all[operation.name] ?? [] }

    static let all: [String: [Column]] = [
        // Selling
        "ListOpportunities": [
            Column("Id", "Id"),
            Column("Company", "Customer.Account.CompanyName"),
            Column("Stage", "LifeCycle.Stage"),
            Column("Review", "LifeCycle.ReviewStatus"),
            Column("Closes", "LifeCycle.TargetCloseDate", .day),
            Column("Amount", "Project.ExpectedCustomerSpend[0].Amount", .number, isOptional: true),
        ],
        "ListSolutions": [
            Column("Id", "Id"), Column("Name", "Name"), Column("Category", "Category"), Column("Status", "Status"),
            Column("Created", "CreatedDate", .day, isOptional: true),
        ],
        "ListEngagements": [
            Column("Id", "Id"), Column("Title", "Title"), Column("Members", "MemberCount", .number),
            Column("Created", "CreatedAt", .day), Column("Modified", "ModifiedAt", .day, isOptional: true),
            Column("Contexts", "join(', ', ContextTypes || `[]`)", isOptional: true),
        ],
        "ListEngagementInvitations": [
            Column("Id", "Id"), Column("Title", "EngagementTitle"), Column("From", "SenderCompanyName"),
            Column("Status", "Status"), Column("Expires", "ExpirationDate", .day),
            Column("Payload", "PayloadType", isOptional: true),
        ],
        "ListEngagementMembers": [
            Column("Account", "AccountId"), Column("Company", "CompanyName"), Column("Website", "WebsiteUrl"),
        ],
        "ListEngagementResourceAssociations": [
            Column("Engagement", "EngagementId"), Column("Type", "ResourceType"), Column("Resource", "ResourceId"),
            Column("By", "CreatedBy", isOptional: true),
        ],
        "ListEngagementFromOpportunityTasks": task,
        "ListEngagementByAcceptingInvitationTasks": task,
        "ListOpportunityFromEngagementTasks": task,
        "ListProspectingFromEngagementTasks": [
            Column("Task", "TaskId"), Column("Name", "TaskName"), Column("Started", "StartTime", .minute),
            Column("All", "TotalEngagementCount", .number), Column("Done", "CompletedEngagementCount", .number),
            Column("Failed", "FailedEngagementCount", .number),
        ],
        "ListResourceSnapshotJobs": [
            Column("Id", "Id"), Column("Engagement", "EngagementId"), Column("Status", "Status"),
        ],
        "ListResourceSnapshots": [
            Column("Type", "ResourceType"), Column("Resource", "ResourceId"), Column("Revision", "Revision", .number),
            Column("Template", "ResourceSnapshotTemplateName"), Column("By", "CreatedBy", isOptional: true),
        ],
        "ListTagsForResource": [Column("Key", "Key || key"), Column("Value", "Value || value")],
        // Account
        "ListPartners": [
            Column("Id", "Id"), Column("Name", "LegalName"), Column("Created", "CreatedAt", .day),
        ],
        "ListConnections": [
            Column("Id", "Id"), Column("With account", "OtherParticipantAccountId"),
            Column("For", "join(', ', keys(ConnectionTypes || `{}`))"), Column("Updated", "UpdatedAt", .day),
        ],
        "ListConnectionInvitations": [
            Column("Id", "Id"), Column("With", "OtherParticipantIdentifier"), Column("I am", "ParticipantType"),
            Column("Status", "Status"), Column("Expires", "ExpiresAt", .day),
            Column("For", "ConnectionType", isOptional: true),
        ],
        // Benefits
        "ListBenefits": [
            Column("Id", "Id"), Column("Name", "Name"), Column("Programs", "join(', ', Programs || `[]`)"),
            Column("Status", "Status"),
        ],
        "ListBenefitApplications": [
            Column("Id", "Id"), Column("Name", "Name"), Column("Stage", "Stage"), Column("Status", "Status"),
            Column("Updated", "UpdatedAt", .day), Column("Benefit", "BenefitId", isOptional: true),
        ],
        "ListBenefitAllocations": [
            Column("Id", "Id"), Column("Name", "Name"), Column("Status", "Status"),
            Column("Expires", "ExpiresAt", .day),
            Column("Benefit", "BenefitId", isOptional: true),
        ],
        // Channel
        "ListProgramManagementAccounts": [
            Column("Id", "id"), Column("Name", "displayName"), Column("Account", "accountId"),
            Column("Program", "program"), Column("Status", "status"),
            Column("Since", "startDate", .day, isOptional: true),
        ],
        "ListRelationships": [
            Column("Id", "id"), Column("Name", "displayName"), Column("Type", "associationType"),
            Column("Account", "associatedAccountId"), Column("Since", "startDate", .day),
            Column("Sector", "sector", isOptional: true),
        ],
        "ListChannelHandshakes": [
            Column("Id", "id"), Column("Type", "handshakeType"), Column("From", "senderDisplayName || senderAccountId"),
            Column("Status", "status"), Column("Created", "createdAt", .day),
            Column("To", "receiverAccountId", isOptional: true),
        ],
        // Revenue measurement
        "ListRevenueAttributions": [
            Column("Id", "Id"), Column("Name", "Name"), Column("From", "EffectiveFrom", .day),
            Column("Until", "EffectiveUntil", .day),
            Column("Active", "TotalActiveRevenueAttributionAllocationCount", .number),
            Column("Product", "MarketplaceProduct.ProductName", isOptional: true),
        ],
        "ListRevenueAttributionAllocations": [
            Column("Id", "RevenueAttributionAllocationId"), Column("Of", "EntityName || EntityIdentifier"),
            Column("Share", "RevenueSharePercent", .number), Column("From", "EffectiveFrom", .day),
            Column("Until", "EffectiveUntil", .day), Column("Status", "Status"),
        ],
        "ListMarketplaceRevenueShares": [
            Column("Id", "Id"), Column("Product", "Products[0].ProductName"), Column("Created", "CreatedDate", .day),
            Column("Active", "TotalActiveMarketplaceRevenueShareAllocationCount", .number),
            Column("All", "TotalMarketplaceRevenueShareAllocationCount", .number),
        ],
        "ListMarketplaceRevenueShareAllocations": [
            Column("Id", "MarketplaceRevenueShareAllocationId"),
            Column("Share of", "MarketplaceRevenueShareIdentifier", isOptional: true),
            Column("Share", "RevenueSharePercent", .number), Column("From", "EffectiveFrom", .day),
            Column("Until", "EffectiveUntil", .day), Column("Status", "Status"),
        ],
        // November 2026
        "SearchOpportunities": [
            Column("Id", "Id"), Column("Company", "Customer.Account.CompanyName"), Column("Stage", "LifeCycle.Stage"),
            Column("Review", "LifeCycle.ReviewStatus"), Column("Modified", "LastModifiedDate", .day),
        ],
        "SearchEngagements": [
            Column("Id", "Id"), Column("Title", "Title"), Column("Members", "MemberCount", .number),
            Column("Modified", "ModifiedAt", .day, isOptional: true),
        ],
        "SearchCustomerAccounts": [
            Column("Id", "Id"), Column("Enrichment", "EnrichmentStatus"), Column("Created", "CreatedDate", .day),
            Column("Modified", "LastModifiedDate", .day, isOptional: true),
        ],
        "ListEngagementGroups": [
            Column("Id", "Id"), Column("Name", "Name"), Column("Count", "Count", .number),
            Column("Readiness", "ReadinessLevel"), Column("Updated", "UpdatedAt", .day, isOptional: true),
        ],
        "ListOpportunityBulkJobs": [
            Column("Job", "JobId"), Column("Status", "Status"), Column("Created", "CreatedAt", .minute),
            Column("Done", "ProcessedRecords", .number), Column("Of", "TotalRecords", .number),
            Column("Failed", "FailureCount", .number),
        ],
        "ListOpportunityBulkJobResults": bulkResult,
        "ListCustomerAccountBulkJobs": [
            Column("Job", "Id"), Column("Status", "Status"), Column("Created", "CreatedAt", .minute),
            Column("Done", "ProcessedRecords", .number), Column("Of", "TotalRecords", .number),
            Column("Failed", "FailureCount", .number),
        ],
        "ListCustomerAccountBulkJobResults": bulkResult,
        "ListChannelContracts": [
            Column("Id", "id"), Column("Type", "contractType"), Column("Status", "status"),
            Column("Created", "createdAt", .day), Column("Answered", "respondedAt", .day, isOptional: true),
        ],
        "ListCampaigns": [
            Column("Id", "CampaignId"), Column("Name", "Name"), Column("State", "State"),
            Column("Starts", "StartOn", .day),
            Column("Ends", "EndOn", .day),
        ],
        "ListCampaignAssets": [
            Column("Id", "Id"), Column("Name", "Name"), Column("Category", "Category"), Column("State", "State"),
            Column("Delivery", "DeliveryStatus", isOptional: true),
        ],
        "ListSocialConnections": [
            Column("Id", "Id"), Column("Platform", "Platform"), Column("Status", "Status"),
            Column("Account", "AccountName"), Column("Expires", "ExpiresAt", .day, isOptional: true),
        ],
        "SearchCampaignTemplates": [
            Column("Id", "Id"), Column("Name", "Name"), Column("Industry", "Industry"), Column("Use case", "UseCase"),
            Column("Language", "LanguageCode", isOptional: true),
        ],
    ]

    private static let bulkResult = [
        Column("Request", "RequestId"), Column("Status", "Status"), Column("Resource", "ResourceIdentifier"),
        Column("Error", "ErrorCode"), Column("Message", "ErrorMessage", isOptional: true),
    ]

    private static let task = [
        Column("Task", "TaskId"), Column("Status", "TaskStatus"), Column("Started", "StartTime", .minute),
        Column("Opportunity", "OpportunityId"), Column("Reason", "ReasonCode", isOptional: true),
        Column("Message", "Message", isOptional: true),
    ]
}
