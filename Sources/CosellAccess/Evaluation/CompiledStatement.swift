/// A statement, ready to be held against requests.
struct CompiledStatement: Sendable {
    /// `<policy>/<Sid>`, or the statement's number for want of a Sid.
    let label: String
    private let actions: [WildcardPattern]
    private let exceptsActions: Bool
    private let resources: [PolicyPattern]
    private let exceptsResources: Bool
    private let conditions: [CompiledCondition]

    init(_ statement: Statement, label: String, _ version: Policy.Version) {
        self.label = label
        actions = statement.actions.texts.map { WildcardPattern($0.lowercased()) }
        exceptsActions = statement.actions.isExcept
        resources = statement.resources.texts.map { PolicyPattern(PolicyText($0, wildcards: true, version)) }
        exceptsResources = statement.resources.isExcept
        conditions = statement.conditions.map { CompiledCondition($0, version) }
    }

    /// The condition keys that its answer may depend on.
    var keys: [ConditionKey] { resources.flatMap(\.keys) + conditions.flatMap(\.keys) }

    func applies(to request: AccessRequest, _ resource: String) -> Bool {
        actions.contains { $0.matches(request.action.folded) } != exceptsActions
            && resources.contains { $0.matches(resource, in: request) } != exceptsResources
            && conditions.allSatisfy { $0.holds(in: request) }
    }
}

extension Selection {
    fileprivate var isExcept: Bool {
        if case .allExcept = self { true } else { false }
    }
}
