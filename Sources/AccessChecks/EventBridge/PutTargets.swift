import CosellEvents
import CosellWire

/// Adds targets to a rule, or puts others in their places.
struct PutTargets: RuleCheck {
    let rule: NamedRule
    private let targets: [RuleTarget]

    init(_ input: inout CheckInput) {
        rule = NamedRule(&input, "Rule")
        input.mustHave("Targets")
        targets = input.objects("Targets", 1...100) { RuleTarget(&$0) }
    }

    func answer(_ call: CheckCall) async throws -> Document {
        try rule.check(call)
        for target in targets { try target.check() }
        let (rule, account) = (rule, call.account)
        let rows = targets.map { ($0.id, JSONWriter.bytes($0.document)) }
        try await call.bus.change(rule.name, of: account) { table in
            _ = try rule.found(in: table, account)
            for (id, bytes) in rows { try table.putTarget(id, of: rule.name, account, bytes) }
            guard try table.targets(of: rule.name, account).count <= EventBus.targetLimit else {
                throw CheckRefusal.exception(
                    "LimitExceededException",
                    "The requested resource exceeds the maximum number allowed."
                )
            }
        }
        return .object([.init("FailedEntryCount", .integer(0)), .init("FailedEntries", .list([]))])
    }
}
