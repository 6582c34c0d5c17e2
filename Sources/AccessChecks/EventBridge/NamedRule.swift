import CosellEvents
import CosellWire

/// What is asked of one rule.
protocol RuleCheck: Check {
    var rule: NamedRule { get }
}

extension RuleCheck {
    func permission(_ call: CheckCall) -> CheckPermission {
        .allowed(on: EventBus.ruleArn(rule.name, of: call.account))
    }
}

/// A rule that is asked for by its name.
struct NamedRule: Sendable {
    let name: String
    private let bus: String?

    init(_ input: inout CheckInput, _ member: String = "Name") {
        name = input.ruleName(member)
        bus = input.optionalText("EventBusName", .init(1...1600))
    }

    /// - Throws: not found, on another bus than the one that there is.
    func check(_ call: CheckCall) throws(CheckRefusal) { try call.requireBus(bus) }

    /// - Throws: not found, where there is none of that name.
    func found(in table: RuleTable, _ account: String) throws -> EventRule {
        guard let bytes = try table.rule(name, of: account) else { throw CheckRefusal.noSuchRule(name) }
        return EventRule(try JSONReader.document(from: bytes))
    }

    /// Lets it find events, or none.
    func set(state: String, _ call: CheckCall) async throws -> Document {
        try check(call)
        let account = call.account
        try await call.bus.change(name, of: account) { table in
            let rule = try found(in: table, account).with(state: state)
            try table.put(name, of: account, JSONWriter.bytes(rule.document))
        }
        return .object([])
    }
}
