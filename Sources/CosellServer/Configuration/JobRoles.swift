import AccessChecks
import SellingDomain
import CosellAccess
import CosellDomain

/// What the configured roles may do, for snapshot jobs that run under one.
struct JobRoles: Sendable {
    /// By account, then by name.
    private let roles: [String: [String: Principal]]

    init(_ accounts: [AccountConfiguration]) {
        roles = Dictionary(
            uniqueKeysWithValues: accounts.map { account in
                let roles = account.roles.map { ($0.name, $0.principal(session: "job")) }
                return (account.partner.account, Dictionary(roles) { _, last in last })
            }
        )
    }

    /// - Parameters:
    ///   - role: its ARN, `arn:aws:iam::<account>:role/<path>/<name>`.
    ///   - action: `partnercentral:GetOpportunity`.
    func verdict(_ role: String, _ action: String, _ resource: String, _ catalog: String) -> RoleVerdict {
        let parts = role.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, let name = parts[5].split(separator: "/").last,
            let principal = roles[String(parts[4])]?[String(name)]
        else { return .unknown }
        var values = ConditionValues()
        values[.catalog] = [catalog]
        let request = AccessRequest(principal, ActionName(action), on: resource, values: values)
        return request.decision.isAllowed ? .allowed : .denied
    }
}
