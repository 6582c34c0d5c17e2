import CosellEvents
import CosellWire

/// Shows one rule.
struct DescribeRule: RuleCheck {
    let rule: NamedRule

    init(_ input: inout CheckInput) { rule = NamedRule(&input) }

    func answer(_ call: CheckCall) async throws -> Document {
        try rule.check(call)
        let (rule, account) = (rule, call.account)
        guard case .object(let members) = try await call.bus.read({ try rule.found(in: $0, account).document })
        else { throw CheckRefusal.failed }
        return .object(members + [.init("CreatedBy", .string(account))])
    }
}
