/// Statements that several managed policies share word for word.
extension Statement {
    static let partners = allowPartnerCentral(
        "PartnerResourceAccess",
        ["ListPartners", "GetPartner"],
        when: [.anyCatalog]
    )

    static let agentSessions = allow(
        "PartnerCentralAgentsSessionAccess",
        "partnercentral:UseSession",
        when: [.anyCatalog, .fromMCP]
    )

    static let amazonQ = allow(
        "AmazonQPartnerAssistantAccess",
        "q:StartConversation",
        "q:SendMessage",
        "q:GetConversation",
        "q:ListConversations",
        "q:PassRequest"
    )

    static let agreements = allow(
        "AWSMarketplaceAgreementsReadAccess",
        "aws-marketplace:SearchAgreements",
        "aws-marketplace:DescribeAgreement",
        when: [.named("ForAllValues:StringEquals", "aws-marketplace:AgreementType", ["PurchaseAgreement"])]
    )

    static let uploads = allow(
        "PartnerCentralEphemeralWriteS3Access",
        "s3:PutObject",
        on: ["arn:aws:s3:::aws-partner-central-marketplace-ephemeral-writeonly-files/${aws:PrincipalAccount}/*"]
    )

    static let billingTransferRoles = allow(
        "ChannelBillingTransferRoleAccess",
        "sts:AssumeRole",
        on: [
            "arn:aws:iam::*:role/PartnerCentralChannelBillingTransferManagement",
            "arn:aws:iam::*:role/PartnerCentralChannelBillingTransferReadOnly",
        ]
    )

    static let snapshotJobRole = allow(
        "PassAWSPartnerCentralSnapshotJobRole",
        "iam:PassRole",
        on: ["arn:aws:iam::*:role/*"],
        when: [.equals(.passedToService, "resource-snapshot-job.partnercentral-selling.amazonaws.com")]
    )

    static func mappedRoles(_ sid: String) -> Statement {
        allow(
            sid,
            "iam:PassRole",
            on: ["arn:aws:iam::*:role/PartnerCentralRoleFor*"],
            when: [.equals(.passedToService, "partnercentral-account-management.amazonaws.com")]
        )
    }

    static func listEntities(_ sid: String) -> Statement { allow(sid, "aws-marketplace:ListEntities") }

    /// - Parameter types: as `Solution` and `Offer`.
    static func describeEntities(_ sid: String, _ types: String...) -> Statement {
        allow(
            sid,
            "aws-marketplace:DescribeEntity",
            on: types.map { "arn:aws:aws-marketplace:*:*:AWSMarketplace*/\($0)/*" }
        )
    }

    /// - Parameter role: the role in the old console; nil for any.
    static func legacyConsole(as role: String? = nil) -> Statement {
        allow(
            "LegacyPartnerCentralAccess",
            "partnercentral-account-management:AccessLegacyPartnerCentral",
            when: role.map {
                [.named("ForAnyValue:StringEquals", "partnercentral-account-management:LegacyPartnerCentralRole", [$0])]
            } ?? []
        )
    }

    static let marketingConsole = allow(
        "PartnerCentralMarketingAccess",
        "partnercentral-account-management:AccessMarketingCentral"
    )

    static func dashboards(_ tables: String...) -> Statement {
        allow(
            "PartnerDashboardAccess",
            "partnercentral:GetPartnerDashboard",
            on: tables.map { "arn:aws:partnercentral::*:catalog/AWS/ReportingData/\($0)/Dashboard/*" }
        )
    }

    static func tagging(_ sid: String, _ types: String...) -> Statement {
        allowPartnerCentral(
            sid,
            ["TagResource", "UntagResource", "ListTagsForResource"],
            on: types.map(ManagedPolicies.every),
            when: [.anyCatalog]
        )
    }
}
