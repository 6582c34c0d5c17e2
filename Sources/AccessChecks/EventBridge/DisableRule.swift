import CosellWire

/// Lets a rule find no events; its targets stay.
struct DisableRule: RuleCheck {
    let rule: NamedRule

    init(_ input: inout CheckInput) { rule = NamedRule(&input) }

    func answer(_ call: CheckCall) async throws -> Document { try await rule.set(state: "DISABLED", call) }
}
