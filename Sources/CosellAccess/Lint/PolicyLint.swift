/// Finds what IAM accepts in a policy and its author cannot have meant.
///
/// - Source: Access 1 (prefixes), 4 (keys, the two consequences), 5 (misspelt samples).
package enum PolicyLint {
    /// - Returns: the findings in the order of the statements and, in each, of ``checks``.
    package static func warnings(in policy: Policy) -> [PolicyWarning] {
        policy.statements.enumerated().flatMap { index, statement in
            checks.flatMap { $0(statement, policy.version) }.map { finding in
                PolicyWarning(place: statement.place(at: index), member: finding.member, message: finding.message)
            }
        }
    }

    typealias Notice = (member: String, message: String)
    typealias Check = @Sendable (Statement, Policy.Version) -> [Notice]

    static let checks: [Check] = [
        unknownActions,
        unknownKeys,
        catalogValues,
        verificationUnderCatalog,
        idleVariables,
    ]

    private static func unknownActions(_ statement: Statement, _: Policy.Version) -> [Notice] {
        statement.actions.texts.compactMap { text in
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            return doubt(service: parts[0], action: parts[1]).map { (statement.actions.member, $0) }
        }
    }

    private static func doubt(service: String, action: String) -> String? {
        switch service.lowercased() {
        case "partnercentral": return doubt(action: action)
        case let name where PartnerCentralActions.endpoints.contains(name):
            return "\"\(service)\" names an endpoint, not the permissions; write partnercentral:\(action)"
        default: return nil
        }
    }

    private static func doubt(action: String) -> String? {
        let pattern = WildcardPattern(action.lowercased())
        guard !PartnerCentralActions.names.contains(where: { pattern.matches($0.lowercased()) }) else { return nil }
        if let meant = PartnerCentralActions.traps[action] {
            return "\"\(action)\" is a slip in AWS's own samples; write partnercentral:\(meant)"
        }
        return action.contains("*") || action.contains("?")
            ? "\"\(action)\" matches no action of partnercentral"
            : Spelling.unknown(action, "action of partnercentral", of: PartnerCentralActions.names)
    }

    private static func unknownKeys(_ statement: Statement, _: Policy.Version) -> [Notice] {
        statement.conditions.compactMap { condition in
            guard condition.key.folded.hasPrefix("partnercentral:"),
                !ConditionKey.partnerCentral.contains(condition.key)
            else { return nil }
            let known = ConditionKey.partnerCentral.map(\.name)
            return (condition.member, Spelling.unknown(condition.key.name, "condition key", of: known))
        }
    }

    /// The guide writes `sandbox` in one table; the request says `Sandbox`.
    private static func catalogValues(_ statement: Statement, _ version: Policy.Version) -> [Notice] {
        let catalogs = ["AWS", "Sandbox"]
        return statement.conditions.filter { $0.key == .catalog }.flatMap { condition -> [Notice] in
            let comparison = condition.operator.comparison
            guard comparison == .text || comparison == .pattern else { return [] }
            return condition.values.compactMap { value in
                let text = PolicyText(value, wildcards: comparison == .pattern, version)
                guard let pattern = text.pattern({ _ in nil }), !catalogs.contains(where: pattern.matches) else {
                    return nil
                }
                return (condition.member, Spelling.unknown(value, "catalog (case counts)", of: catalogs))
            }
        }
    }

    /// A catalog condition grants the rest of `partnercentral:*` well, so only the two by name are doubtful.
    private static func verificationUnderCatalog(_ statement: Statement, _: Policy.Version) -> [Notice] {
        let verification = ["partnercentral:startverification", "partnercentral:getverification"]
        let named = statement.actions.texts.filter { verification.contains($0.lowercased()) }
        guard case .only = statement.actions, statement.effect == .allow, !named.isEmpty,
            let condition = statement.conditions.first(where: { $0.key == .catalog && $0.operator.needsTheKey })
        else { return [] }
        let actions = named.joined(separator: " and ")
        return [(condition.member, "never holds for \(actions): no catalog goes with it; allow it without")]
    }

    private static func idleVariables(_ statement: Statement, _ version: Policy.Version) -> [Notice] {
        guard version == .y2008 else { return [] }
        let resources = [(statement.resources.resourceMember, statement.resources.texts)]
        return (resources + statement.conditions.map { ($0.member, $0.values) }).compactMap { member, texts in
            guard let text = texts.first(where: { $0.contains("${") }) else { return nil }
            return (member, "\"\(text)\" stands for itself; variables need Version 2012-10-17")
        }
    }
}

extension Selection {
    fileprivate var member: String {
        switch self {
        case .only: "Action"
        case .allExcept: "NotAction"
        }
    }

    fileprivate var resourceMember: String {
        switch self {
        case .only: "Resource"
        case .allExcept: "NotResource"
        }
    }
}

extension Condition {
    fileprivate var member: String { "Condition.\(`operator`.name).\(key.name)" }
}

extension ConditionOperator {
    fileprivate var needsTheKey: Bool { comparison != .absence && !holdsWhenAbsent }
}
