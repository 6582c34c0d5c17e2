/// What lets a script look at the rights it has before it begins.
extension ManagedPolicies {
    /// Reads all of IAM. Version 7.
    static let iamReadOnlyAccess = policy(
        "IAMReadOnlyAccess",
        version: 7,
        [
            .allow(
                nil,
                "iam:GenerateCredentialReport",
                "iam:GenerateServiceLastAccessedDetails",
                "iam:Get*",
                "iam:List*",
                "iam:SimulateCustomPolicy",
                "iam:SimulatePrincipalPolicy"
            )
        ]
    )

    /// Reads all of Organizations, and whom to reach in an account. Version 3.
    static let organizationsReadOnlyAccess = policy(
        "AWSOrganizationsReadOnlyAccess",
        version: 3,
        [
            .allow("AWSOrganizationsReadOnly", "organizations:Describe*", "organizations:List*"),
            .allow(
                "AWSOrganizationsReadOnlyAccount",
                "account:GetAlternateContact",
                "account:GetContactInformation",
                "account:ListRegions",
                "account:GetRegionOptStatus",
                "account:GetPrimaryEmail"
            ),
        ]
    )
}
