/// The policies that AWS writes for Partner Central, for a look at one's own rights and for events, by name or ARN.
///
/// - Source: Access 5 and, where it only summarises, the AWS managed policy reference.
package enum ManagedPolicies {
    package static let all: [AttachedPolicy] = [
        fullAccess,
        sandboxFullAccess,
        opportunityManagement,
        channelManagement,
        channelHandshakeApprovalManagement,
        incentiveBenefitManagement,
        marketingManagement,
        resourceSnapshotJobExecutionRole,
        userRoleAssociation,
        revenueAttributionManagementForPartners,
        revenueAttributionManagementForCustomers,
        proServeToolsFullAccess,
        proServeToolsOrganizationReader,
        proServeToolsIndividualContributor,
        iamReadOnlyAccess,
        organizationsReadOnlyAccess,
        eventBridgeFullAccess,
        eventBridgeReadOnlyAccess,
    ]

    /// - Parameter nameOrARN: `AWSPartnerCentralFullAccess` or `arn:aws:iam::aws:policy/AWSPartnerCentralFullAccess`.
    package static func policy(_ nameOrARN: String) -> AttachedPolicy? {
        index[nameOrARN]
    }

    /// The policy that somebody meant, as `PartnerCentralIncentiveBenefitManagement`, which one page of the guide
    /// writes with an `AWS` in front.
    package static func nearestName(to name: String) -> String? {
        Spelling.nearest(to: name, of: all.map(\.name))
    }

    private static let index = Dictionary(
        all.flatMap { policy in [policy.name, arn(policy.name)].map { ($0, policy) } },
        uniquingKeysWith: { first, _ in first }
    )

    private static func arn(_ name: String) -> String { "arn:aws:iam::aws:policy/\(name)" }

    /// Every resource of a type, in every region, account and catalog.
    static func every(_ type: String) -> String { "arn:aws:partnercentral:*:*:catalog/*/\(type)/*" }

    static func policy(_ name: String, version: Int = 1, _ statements: [Statement]) -> AttachedPolicy {
        AttachedPolicy(name: name, arn: arn(name), policy: Policy(statements: statements), version: version)
    }
}

extension Statement {
    /// A grant as the tables of managed policies write it.
    static func allow(
        _ sid: String?,
        _ actions: String...,
        on resources: [String] = ["*"],
        when conditions: [Condition] = []
    ) -> Statement {
        allow(sid, actions, on: resources, when: conditions)
    }

    static func allow(
        _ sid: String?,
        _ actions: [String],
        on resources: [String] = ["*"],
        when conditions: [Condition] = []
    ) -> Statement {
        Statement(
            sid: sid,
            effect: .allow,
            actions: .only(actions),
            resources: .only(resources),
            conditions: conditions
        )
    }

    /// A grant of actions of Partner Central, named without their prefix.
    static func allowPartnerCentral(
        _ sid: String?,
        _ actions: [String],
        on resources: [String] = ["*"],
        when conditions: [Condition] = []
    ) -> Statement {
        allow(sid, actions.map { "partnercentral:\($0)" }, on: resources, when: conditions)
    }
}

extension Condition {
    /// "cat" in the tables of access 5.
    static let anyCatalog = equals(.catalog, "AWS", "Sandbox")
    static let sandbox = equals(.catalog, "Sandbox")
    static let fromMCP = named("Bool", "aws:IsMcpServiceAction", ["true"])

    static func equals(_ key: ConditionKey, _ values: String...) -> Condition { named("StringEquals", key, values) }

    /// - Precondition: IAM has the operator; for the tables of managed policies, which are not outside data.
    static func named(_ operatorName: String, _ key: ConditionKey, _ values: [String]) -> Condition {
        guard let conditionOperator = ConditionOperator(operatorName) else {
            preconditionFailure("no condition operator \(operatorName)")
        }
        return Condition(conditionOperator, key, values)
    }
}
