import CosellWire

/// Lets a rule find events from now on.
struct EnableRule: RuleCheck {
    let rule: NamedRule

    init(_ input: inout CheckInput) { rule = NamedRule(&input) }

    func answer(_ call: CheckCall) async throws -> Document { try await rule.set(state: "ENABLED", call) }
}
