import CosellEvents
import CosellWire

/// Deletes a rule that has no targets; one that is not there is gone already.
struct DeleteRule: RuleCheck {
    let rule: NamedRule

    init(_ input: inout CheckInput) { rule = NamedRule(&input) }

    func answer(_ call: CheckCall) async throws -> Document {
        try rule.check(call)
        let (name, account) = (rule.name, call.account)
        try await call.bus.change(name, of: account) { table in
            guard try table.targets(of: name, account).isEmpty else {
                throw CheckRefusal.exception("ValidationException", "Rule can't be deleted since it has targets.")
            }
            try table.remove(name, of: account)
        }
        return .object([])
    }
}
