import CosellEvents
import CosellWire

/// Lists the targets of a rule, by identifier.
struct ListTargetsByRule: RuleCheck {
    let rule: NamedRule
    private let page: RulePage

    init(_ input: inout CheckInput) {
        rule = NamedRule(&input, "Rule")
        page = RulePage(&input)
    }

    func answer(_ call: CheckCall) async throws -> Document {
        try rule.check(call)
        let (rule, account) = (rule, call.account)
        let targets = try await call.bus.read { table in
            _ = try rule.found(in: table, account)
            return try table.targets(of: rule.name, account).map { try JSONReader.document(from: $0.document) }
        }
        return try page.answer("Targets", targets, of: rule.name, call)
    }
}
