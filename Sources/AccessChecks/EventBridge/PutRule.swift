import CosellEvents
import CosellWire

/// Makes a rule, or puts another in its place; its targets stay.
struct PutRule: RuleCheck {
    let rule: NamedRule
    private let pattern: String?
    private let schedule: String?
    private let state: String
    private let description: String?
    private let role: String?

    init(_ input: inout CheckInput) {
        rule = NamedRule(&input)
        pattern = input.optionalText("EventPattern", .init(0...4096))
        schedule = input.optionalText("ScheduleExpression", .init(0...256))
        state =
            input.word("State", of: ["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"])
            ?? "ENABLED"
        description = input.optionalText("Description", .init(0...512))
        role = input.optionalText("RoleArn", .init(1...1600))
    }

    func answer(_ call: CheckCall) async throws -> Document {
        try rule.check(call)
        guard let pattern, !pattern.isEmpty else {
            let words =
                schedule == nil
                ? "Parameter(s) EventPattern or ScheduleExpression must be specified."
                : "Parameter ScheduleExpression is not valid. Reason: schedules are not kept here; give an EventPattern."
            throw CheckRefusal.exception("ValidationException", words)
        }
        try EventRule.pattern(pattern)
        let arn = EventBus.ruleArn(rule.name, of: call.account)
        var members: [Document.Member] = [
            .init("Name", .string(rule.name)), .init("Arn", .string(arn)), .init("EventPattern", .string(pattern)),
            .init("State", .string(state)),
        ]
        if let description { members.append(.init("Description", .string(description))) }
        if let role { members.append(.init("RoleArn", .string(role))) }
        members.append(.init("EventBusName", .string(EventBus.name)))
        let (name, account, bytes) = (rule.name, call.account, JSONWriter.bytes(.object(members)))
        try await call.bus.change(name, of: account) { try $0.put(name, of: account, bytes) }
        return .object([.init("RuleArn", .string(arn))])
    }
}

extension CheckCall {
    /// Each account has one bus.
    func requireBus(_ name: String?) throws(CheckRefusal) {
        guard let name, ![EventBus.name, EventBus.arn(of: account)].contains(name) else { return }
        throw .exception("ResourceNotFoundException", "Event bus \(name.excerpt(80)) does not exist.")
    }
}
