/// A condition, ready to be held against requests.
struct CompiledCondition: Sendable {
    private let `operator`: ConditionOperator
    private let key: ConditionKey
    private let operands: [Operand]

    init(_ condition: Condition, _ version: Policy.Version) {
        `operator` = condition.operator
        key = condition.key
        operands = condition.values.compactMap { Operand($0, condition.operator.comparison, version) }
    }

    /// The keys it looks at, in its variables too.
    var keys: [ConditionKey] { [key] + operands.flatMap(\.keys) }

    func holds(in request: AccessRequest) -> Bool {
        let values = request.values(of: key) ?? []
        guard `operator`.comparison != .absence else {
            return operands.contains { $0.matches(String(values.isEmpty), in: request) }
        }
        guard !values.isEmpty else { return `operator`.holdsWhenAbsent }
        return needsEveryValue
            ? values.allSatisfy { compares($0, in: request) }
            : values.contains { compares($0, in: request) }
    }

    private var needsEveryValue: Bool {
        switch `operator`.quantifier {
        case .all: true
        case .any: false
        case .single: `operator`.isNegated
        }
    }

    private func compares(_ value: String, in request: AccessRequest) -> Bool {
        operands.contains { $0.matches(value, in: request) } != `operator`.isNegated
    }
}
