/// The policies of one caller, compiled once so that each request costs a few comparisons.
///
/// - Source: Access 4.1: denied by default; an explicit denial beats every grant.
package struct PolicySet: Sendable {
    private let denials: [CompiledStatement]
    private let grants: [CompiledStatement]
    private let mentionedKeys: Set<ConditionKey>

    package init(_ policies: [AttachedPolicy]) {
        var (denials, grants): ([CompiledStatement], [CompiledStatement]) = ([], [])
        for attached in policies {
            for (index, statement) in attached.policy.statements.enumerated() {
                let label = "\(attached.name)/\(statement.sid ?? String(index + 1))"
                let compiled = CompiledStatement(statement, label: label, attached.policy.version)
                switch statement.effect {
                case .allow: grants.append(compiled)
                case .deny: denials.append(compiled)
                }
            }
        }
        self.denials = denials
        self.grants = grants
        mentionedKeys = Set((denials + grants).flatMap(\.keys))
    }

    package var isEmpty: Bool { denials.isEmpty && grants.isEmpty }

    /// Whether any statement looks at a key that begins so, as ``ConditionKey/resourceTags``.
    package func mentions(_ beginning: ConditionKey) -> Bool {
        mentionedKeys.contains { $0.folded.hasPrefix(beginning.folded) }
    }

    func decision(on request: AccessRequest, _ resource: String) -> Decision {
        for statement in denials where statement.applies(to: request, resource) {
            return .explicitlyDenied(resource: resource, by: statement.label)
        }
        for statement in grants where statement.applies(to: request, resource) {
            return .allowed
        }
        return .implicitlyDenied(resource: resource)
    }
}
