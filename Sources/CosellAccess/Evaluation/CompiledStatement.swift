/// A statement, ready to be held against requests.
struct CompiledStatement: Sendable {
    let place: StatementPlace
    private let actions: [WildcardPattern]
    private let exceptsActions: Bool
    private let resources: [PolicyPattern]
    private let exceptsResources: Bool
    private let conditions: [CompiledCondition]

    init(_ statement: Statement, at place: StatementPlace, _ version: Policy.Version) {
        self.place = place
        actions = statement.actions.texts.map { WildcardPattern($0.lowercased()) }
        exceptsActions = statement.actions.isExcept
        resources = statement.resources.texts.map { PolicyPattern(PolicyText($0, wildcards: true, version)) }
        exceptsResources = statement.resources.isExcept
        conditions = statement.conditions.map { CompiledCondition($0, version) }
    }

    /// The condition keys that its answer may depend on.
    var keys: [ConditionKey] { resources.flatMap(\.keys) + conditions.flatMap(\.keys) }

    func applies(to request: AccessRequest, _ resource: String) -> Bool {
        isAbout(request, resource) && conditions.allSatisfy { $0.holds(in: request) }
    }

    /// Whether it names action and resource, whatever its conditions say.
    func isAbout(_ request: AccessRequest, _ resource: String) -> Bool {
        actions.contains { $0.matches(request.action.folded) } != exceptsActions
            && resources.contains { $0.matches(resource, in: request) } != exceptsResources
    }
}

/// Where a statement stands, for those who ask what decided.
package struct StatementPlace: Hashable, Sendable, CustomStringConvertible {
    /// The policy's name.
    package let policy: String
    /// Its Sid, or its number from 1 for want of one.
    package let sid: String
    package let effect: Statement.Effect

    package var description: String { "\(policy)/\(sid)" }
}

extension Selection {
    fileprivate var isExcept: Bool {
        if case .allExcept = self { true } else { false }
    }
}
