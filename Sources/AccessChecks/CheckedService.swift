import CosellWire

/// The services beside Partner Central that a script calls: who am I, what may I, and where do events go.
package enum CheckedService: String, CaseIterable, Sendable {
    case sts
    case iam
    case organizations
    /// EventBridge.
    case events

    /// In the scope of a signature.
    package var signingName: String { rawValue }

    /// The API version that a request names, or that its target carries without the dashes.
    var version: String {
        switch self {
        case .sts: "2011-06-15"
        case .iam: "2010-05-08"
        case .organizations: "2016-11-28"
        case .events: "2015-10-07"
        }
    }

    /// What it answers, by the name of the action.
    var checks: [any Check.Type] {
        switch self {
        case .sts: [AssumeRole.self, GetAccessKeyInfo.self, GetCallerIdentity.self, GetSessionToken.self]
        case .iam:
            [
                GetPolicy.self, GetPolicyVersion.self, GetRole.self, GetUser.self, ListAttachedRolePolicies.self,
                ListAttachedUserPolicies.self, ListRolePolicies.self, ListRoles.self, ListUserPolicies.self,
                ListUsers.self, SimulatePrincipalPolicy.self,
            ]
        case .organizations:
            [DescribeAccount.self, DescribeOrganization.self, ListAccounts.self, ListRoots.self]
        case .events:
            [
                DeleteRule.self, DescribeRule.self, DisableRule.self, EnableRule.self, ListRules.self,
                ListTargetsByRule.self, PutEvents.self, PutRule.self, PutTargets.self, RemoveTargets.self,
                TestEventPattern.self,
            ]
        }
    }

    func check(_ action: String) -> (any Check.Type)? { checks.first { $0.name == action } }

    var form: any CheckForm {
        switch self {
        case .sts, .iam: QueryCheckForm(service: self)
        case .organizations: JSONCheckForm(service: self, words: OrganizationsWords())
        case .events: JSONCheckForm(service: self, words: EventBridgeWords())
        }
    }

    /// What stands before the action in a target; nil where forms name it.
    var targetPrefix: String? {
        switch self {
        case .sts, .iam: nil
        case .organizations: "AWSOrganizationsV\(version.filter { $0 != "-" })."
        case .events: "AWSEvents."
        }
    }

    /// The service that a target names, of whatever version.
    package static func named(byTarget target: String) -> CheckedService? {
        if target.hasPrefix("AWSEvents.") { return .events }
        return target.hasPrefix("AWSOrganizationsV") ? .organizations : nil
    }

    /// The service whose version an unsigned form names; nil for one of another service.
    ///
    /// - Parameter parameters: of the body, or of the address.
    package static func named(inForm parameters: [UInt8]) -> CheckedService? {
        guard let input = try? QueryReader.document(from: parameters), case .string(let version)? = input["Version"]
        else { return nil }
        return [CheckedService.sts, .iam].first { $0.version == version }
    }
}
