import CosellWire

/// The three services that a script asks before its first call: who am I, and what may I.
package enum CheckedService: String, CaseIterable, Sendable {
    case sts
    case iam
    case organizations

    /// In the scope of a signature.
    package var signingName: String { rawValue }

    /// The API version that a request names, or that its target carries without the dashes.
    var version: String {
        switch self {
        case .sts: "2011-06-15"
        case .iam: "2010-05-08"
        case .organizations: "2016-11-28"
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
        }
    }

    func check(_ action: String) -> (any Check.Type)? { checks.first { $0.name == action } }

    var form: any CheckForm {
        switch self {
        case .sts, .iam: QueryCheckForm(service: self)
        case .organizations: JSONCheckForm(service: self)
        }
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
