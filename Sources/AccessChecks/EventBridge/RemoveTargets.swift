import CosellEvents
import CosellWire

/// Takes targets off a rule; what waits for them is forgotten.
struct RemoveTargets: RuleCheck {
    let rule: NamedRule
    private let ids: [String]

    init(_ input: inout CheckInput) {
        rule = NamedRule(&input, "Rule")
        input.mustHave("Ids")
        ids = input.texts("Ids", 1...100, .init(1...64, #"[\.\-_A-Za-z0-9]+"#))
    }

    func answer(_ call: CheckCall) async throws -> Document {
        try rule.check(call)
        let (rule, account, ids) = (rule, call.account, ids)
        try await call.bus.change(rule.name, of: account) { table in
            _ = try rule.found(in: table, account)
            for id in ids { _ = try table.removeTarget(id, of: rule.name, account) }
        }
        return .object([.init("FailedEntryCount", .integer(0)), .init("FailedEntries", .list([]))])
    }
}
