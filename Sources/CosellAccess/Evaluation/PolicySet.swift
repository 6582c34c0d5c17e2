/// The policies of one caller, compiled once so that each request costs a few comparisons.
///
/// - Source: Access 4.1: denied by default; an explicit denial beats every grant.
package struct PolicySet: Sendable {
    private let denials: [CompiledStatement]
    private let grants: [CompiledStatement]
    private let mentionedKeys: Set<ConditionKey>
    private let kind: Decision.PolicyKind
    /// Policies that must allow, too; at most one set within another.
    private let bounds: [PolicySet]

    /// - Parameter bounds: what must allow, too, if there is such a thing.
    package init(
        _ policies: [AttachedPolicy],
        kind: Decision.PolicyKind = .identity,
        within bounds: PolicySet? = nil
    ) {
        var (denials, grants): ([CompiledStatement], [CompiledStatement]) = ([], [])
        for attached in policies {
            for (index, statement) in attached.policy.statements.enumerated() {
                let sid = statement.sid ?? String(index + 1)
                let place = StatementPlace(policy: attached.name, sid: sid, effect: statement.effect)
                let compiled = CompiledStatement(statement, at: place, attached.policy.version)
                switch statement.effect {
                case .allow: grants.append(compiled)
                case .deny: denials.append(compiled)
                }
            }
        }
        self.denials = denials
        self.grants = grants
        self.kind = kind
        self.bounds = bounds.map { [$0] } ?? []
        mentionedKeys = Set((denials + grants).flatMap(\.keys))
    }

    package var isEmpty: Bool { denials.isEmpty && grants.isEmpty }

    /// Whether any statement looks at a key that begins so, as ``ConditionKey/resourceTags``.
    package func mentions(_ beginning: ConditionKey) -> Bool {
        mentionedKeys.contains { $0.folded.hasPrefix(beginning.folded) } || bounds.contains { $0.mentions(beginning) }
    }

    func decision(on request: AccessRequest, _ resource: String) -> Decision {
        bounds.reduce(ownDecision(on: request, resource)) { $0.combined(with: $1.decision(on: request, resource)) }
    }

    private func ownDecision(on request: AccessRequest, _ resource: String) -> Decision {
        for statement in denials where statement.applies(to: request, resource) {
            return .explicitlyDenied(resource: resource, by: statement.place.description, in: kind)
        }
        for statement in grants where statement.applies(to: request, resource) {
            return .allowed
        }
        return .implicitlyDenied(resource: resource, in: kind)
    }

    /// Whether what bounds these policies allows the request; without bounds it does.
    func boundsAllow(_ request: AccessRequest) -> Bool {
        bounds.allSatisfy { $0.decision(on: request, request.resource).isAllowed }
    }

    /// The statements that decide: those that deny, or for want of any those that allow.
    func decisive(for request: AccessRequest) -> [StatementPlace] {
        let denying = (denials + bounds.flatMap(\.denials)).filter { $0.applies(to: request, request.resource) }
        let deciding = denying.isEmpty ? grants.filter { $0.applies(to: request, request.resource) } : denying
        return deciding.map(\.place)
    }

    /// Keys that statements about the action and the resource look at, and that the request does not have; by name.
    func keysMissing(in request: AccessRequest) -> [String] {
        let looking = (denials + grants).filter { $0.isAbout(request, request.resource) }
        let missing = looking.flatMap(\.keys).filter { request.values(of: $0) == nil }
        return Set(missing).map(\.name).sorted()
    }
}
