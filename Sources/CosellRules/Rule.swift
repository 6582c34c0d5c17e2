/// One row of a rule table: what must hold of a subject, and what its caller is told when it does not.
package struct Rule<Subject>: Sendable {
    /// The rule's number in the specification, `O16`.
    package let number: String
    package let field: String
    package let code: Violation.Code
    package let reason: Violation.Reason
    private let message: @Sendable (Subject) -> String
    private let holds: @Sendable (Subject) -> Bool

    package init(
        _ number: String,
        _ field: String,
        _ code: Violation.Code,
        _ message: @escaping @autoclosure @Sendable () -> String,
        reason: Violation.Reason = .business,
        holds: @escaping @Sendable (Subject) -> Bool
    ) {
        self.init(number, field, code, reason: reason, message: { _ in message() }, holds: holds)
    }

    package init(
        _ number: String,
        _ field: String,
        _ code: Violation.Code,
        reason: Violation.Reason = .business,
        message: @escaping @Sendable (Subject) -> String,
        holds: @escaping @Sendable (Subject) -> Bool
    ) {
        self.number = number
        self.field = field
        self.code = code
        self.reason = reason
        self.message = message
        self.holds = holds
    }

    package func violation(in subject: Subject) -> Violation? {
        if holds(subject) { return nil }
        return Violation(rule: number, field: field, code: code, message: message(subject), reason: reason)
    }
}

/// Row order is answer order; every broken row is reported.
package func violations<Subject>(in subject: Subject, of rules: [Rule<Subject>]) -> [Violation] {
    rules.compactMap { $0.violation(in: subject) }
}
