extension ManagedPolicies {
    /// Everything in Partner Central and what its console needs beside it. Version 14, 12 March 2026.
    static let fullAccess = policy(
        "AWSPartnerCentralFullAccess",
        version: 14,
        [
            .mappedRoles("PassAWSPartnerCentralRole"),
            .allow(
                "PartnerUserRoleAssociation",
                "iam:ListRoles",
                "Partnercentral-account-management:AssociatePartnerUser",
                "Partnercentral-account-management:DisassociatePartnerUser"
            ),
            .allow("AWSPartnerCentralAccess", "partnercentral:*", when: [.anyCatalog]),
            // Verification carries no catalog, so the statement above does not reach it.
            .allowPartnerCentral("VerificationAccess", ["StartVerification", "GetVerification"]),
            .snapshotJobRole,
            .legacyConsole(),
            .marketingConsole,
            .billingTransferRoles,
            .uploads,
            .allow(
                "SupportAccess",
                "support:CreateCase",
                "support:DescribeCases",
                "support:AddCommunicationToCase",
                "support:ResolveCase",
                "support:AddAttachmentsToSet",
                "support:DescribeCommunications"
            ),
            .listEntities("ListEntitiesAccess"),
            .describeEntities("DescribeEntityAccess", "Solution", "OfferSet", "Offer"),
            .agreements,
            .amazonQ,
            .agentSessions,
        ]
    )

    /// Everything in the Sandbox catalog; hence no verification, which has no catalog. Version 5, 12 March 2026.
    static let sandboxFullAccess = policy(
        "AWSPartnerCentralSandboxFullAccess",
        version: 5,
        [
            .allow("AWSPartnerCentralSandboxAccess", "partnercentral:*", when: [.sandbox]),
            .allow(
                "PartnerCentralAgentsSandboxSessionAccess",
                "partnercentral:UseSession",
                when: [.sandbox, .fromMCP]
            ),
            .snapshotJobRole,
        ]
    )
}
