/// One row of a rule table: what must hold of a subject, and what its caller is told when it does not.
package struct Rule<Subject>: Sendable {
    /// The rule's number, `O16`, as docs/sources.md explains it.
    package let number: String
    package let code: Violation.Code
    package let reason: Violation.Reason
    private let field: RuleText<Subject>
    /// What is wrong, once for each fault; nothing while the rule holds.
    private let faults: @Sendable (Subject) -> [String]

    /// A row with one fault at most: the rule's number, the member, the kind of fault, the words, the fact.
    package init(
        _ number: String,
        _ field: RuleText<Subject>,
        _ code: Violation.Code,
        _ message: RuleText<Subject>,
        reason: Violation.Reason = .business,
        _ holds: @escaping @Sendable (Subject) -> Bool
    ) {
        self.init(number, field, code, reason: reason) { holds($0) ? [] : [message.text($0)] }
    }

    package init(
        _ number: String,
        _ field: RuleText<Subject>,
        _ code: Violation.Code,
        reason: Violation.Reason = .business,
        message: @escaping @Sendable (Subject) -> String,
        holds: @escaping @Sendable (Subject) -> Bool
    ) {
        self.init(number, field, code, .of(message), reason: reason, holds)
    }

    /// A row that may break several times in one subject.
    package init(
        _ number: String,
        _ field: RuleText<Subject>,
        _ code: Violation.Code,
        reason: Violation.Reason = .business,
        faults: @escaping @Sendable (Subject) -> [String]
    ) {
        self.number = number
        self.field = field
        self.code = code
        self.reason = reason
        self.faults = faults
    }

    /// A row for a member that must be there; the words have the recorded form `project.salesActivities is required`.
    package static func required(
        _ number: String,
        _ field: String,
        wayOut: String? = nil,
        _ holds: @escaping @Sendable (Subject) -> Bool
    ) -> Rule {
        let message = wayOut.map { "\(field) is required; \($0)" } ?? "\(field) is required"
        return Rule(number, RuleText(stringLiteral: field), .requiredFieldMissing, .of { _ in message }, holds)
    }

    package func violations(in subject: Subject) -> [Violation] {
        let faults = faults(subject)
        if faults.isEmpty { return [] }
        let field = field.text(subject)
        return faults.map { Violation(rule: number, field: field, code: code, message: $0, reason: reason) }
    }
}

/// Words of a row: fixed, or spoken of the subject.
package struct RuleText<Subject>: ExpressibleByStringInterpolation, Sendable {
    let text: @Sendable (Subject) -> String

    package init(stringLiteral value: String) { text = { _ in value } }

    private init(text: @escaping @Sendable (Subject) -> String) { self.text = text }

    package static func of(_ text: @escaping @Sendable (Subject) -> String) -> RuleText { RuleText(text: text) }
}

/// Row order is answer order; every broken row is reported.
package func violations<Subject>(in subject: Subject, of rules: [Rule<Subject>]) -> [Violation] {
    var broken: [Violation] = []
    for rule in rules {
        let violations = rule.violations(in: subject)
        if !violations.isEmpty { broken += violations }
    }
    return broken
}
