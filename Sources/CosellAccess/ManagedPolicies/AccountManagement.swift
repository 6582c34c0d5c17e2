/// Policies that only speak of `partnercentral-account-management` and of roles; they allow none of our operations.
extension ManagedPolicies {
    /// Maps users of the console to roles. Version 1, 10 November 2023.
    static let userRoleAssociation = policy(
        "PartnerCentralAccountManagementUserRoleAssociation",
        [
            .mappedRoles("PassPartnerCentralRole"),
            .allow(
                "PartnerUserRoleAssociation",
                "iam:ListRoles",
                "partnercentral-account-management:AssociatePartnerUser",
                "partnercentral-account-management:DisassociatePartnerUser"
            ),
        ]
    )

    /// Version 1, 23 March 2026.
    static let proServeToolsFullAccess = proServeTools(
        "AWSPartnerProServeToolsFullAccess",
        "AllowProServeToolsFullAccess",
        roles: [
            "AssessmentIndividualContributor", "AssessmentOrganizationReader", "AssessmentOrganizationContributor",
            "OrganizationAdmin",
        ]
    )

    /// Version 1, 23 March 2026.
    static let proServeToolsOrganizationReader = proServeTools(
        "AWSPartnerProServeToolsOrganizationReaderIndividualContributor",
        "AllowProServeToolsOrgReaderIndividualContributorAccess",
        roles: ["AssessmentOrganizationReader", "AssessmentIndividualContributor"]
    )

    /// Its text was not seen; it follows its two siblings.
    static let proServeToolsIndividualContributor = proServeTools(
        "AWSPartnerProServeToolsIndividualContributor",
        "AllowProServeToolsIndividualContributorAccess",
        roles: ["AssessmentIndividualContributor"]
    )

    private static func proServeTools(_ name: String, _ sid: String, roles: [String]) -> AttachedPolicy {
        let key: ConditionKey = "partnercentral-account-management:ProServeRole"
        return policy(
            name,
            [
                .allow(
                    sid,
                    "partnercentral-account-management:AccessProServeTools",
                    when: [.named("ForAllValues:StringEquals", key, roles)]
                )
            ]
        )
    }
}
