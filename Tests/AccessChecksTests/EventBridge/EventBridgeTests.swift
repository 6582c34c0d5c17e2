import CosellAccess
import CosellDomain
import CosellEvents
import CosellStore
import CosellWire
import Testing

@testable import AccessChecks

/// CP74: rules, targets and events of programs, as EventBridge answers them.
struct EventBridgeTests {
    private static let pattern = #"{\"source\":[\"my.app\"]}"#
    private static let arn = "arn:aws:events:us-east-1:111122223333:rule/deals"

    private static let many = (4...8).map { #"{"Id":"\#($0)","Arn":"http://x"}"# }.joined(separator: ",")

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { "\(action) \(json)" }
        let action: String
        var json = "{}"
        var outcome = "ok"
        let words: String

        init(_ action: String, _ json: String, _ words: String) {
            (self.action, self.json, self.words) = (action, json, words)
        }

        init(_ action: String, _ json: String, _ outcome: String, _ words: String) {
            (self.action, self.json, self.outcome, self.words) = (action, json, outcome, words)
        }
    }

    /// Asked one after the other.
    static let story = [
        Row("PutRule", #"{"Name":"deals","EventPattern":"\#(pattern)","Description":"d"}"#, #""RuleArn":"\#(arn)""#),
        Row("DescribeRule", #"{"Name":"deals"}"#, #""State":"ENABLED""#),
        Row(
            "DescribeRule",
            #"{"Name":"none"}"#,
            "ResourceNotFoundException",
            "Rule none does not exist on EventBus default."
        ),
        Row("DescribeRule", #"{"Name":"a b"}"#, "ValidationException", "regular expression"),
        Row("PutRule", #"{"Name":"r"}"#, "ValidationException", "must be specified"),
        Row(
            "PutRule",
            #"{"Name":"r","EventPattern":"{"}"#,
            "InvalidEventPatternException",
            "Event pattern is not valid"
        ),
        Row("PutRule", #"{"Name":"r","EventPattern":"{\"a\":\"b\"}"}"#, "InvalidEventPatternException", "Reason: a:"),
        Row("PutRule", #"{"Name":"r","ScheduleExpression":"rate(5 minutes)"}"#, "ValidationException", "schedules"),
        Row(
            "PutRule",
            #"{"Name":"r","EventPattern":"\#(pattern)","EventBusName":"b"}"#,
            "ResourceNotFoundException",
            "bus b"
        ),
        Row(
            "PutTargets",
            #"{"Rule":"deals","Targets":[{"Id":"1","Arn":"http://127.0.0.1:9/a"}]}"#,
            #""FailedEntryCount":0"#
        ),
        Row(
            "PutTargets",
            #"{"Rule":"deals","Targets":[{"Id":"2","Arn":"arn:aws:lambda:us-east-1:111122223333:function:f"}]}"#,
            #""FailedEntries":[]"#
        ),
        Row(
            "PutTargets",
            #"{"Rule":"deals","Targets":[{"Id":"3","Arn":"x"}]}"#,
            "ValidationException",
            "correct format"
        ),
        Row(
            "PutTargets",
            #"{"Rule":"deals","Targets":[{"Arn":"http://x"}]}"#,
            "ValidationException",
            "targets.1.member.id"
        ),
        Row(
            "PutTargets",
            #"{"Rule":"none","Targets":[{"Id":"1","Arn":"http://x"}]}"#,
            "ResourceNotFoundException",
            "none"
        ),
        Row(
            "PutTargets",
            #"{"Rule":"deals","Targets":[\#(many)]}"#,
            "LimitExceededException",
            "exceeds"
        ),
        Row("ListTargetsByRule", #"{"Rule":"deals","Limit":1}"#, #""NextToken":"#),
        Row("ListTargetsByRule", #"{"Rule":"deals"}"#, #"{"Targets":[{"Id":"1","Arn":"http://127.0.0.1:9/a"},"#),
        Row("ListRules", #"{"NamePrefix":"de"}"#, #"{"Rules":[{"Name":"deals","#),
        Row("ListRules", #"{"NamePrefix":"x"}"#, #"{"Rules":[]}"#),
        Row("DisableRule", #"{"Name":"deals"}"#, "{}"),
        Row("DescribeRule", #"{"Name":"deals"}"#, #""State":"DISABLED""#),
        Row("EnableRule", #"{"Name":"deals"}"#, "{}"),
        Row("EnableRule", #"{"Name":"no"}"#, "ResourceNotFoundException", "no"),
        Row("DeleteRule", #"{"Name":"deals"}"#, "ValidationException", "has targets"),
        Row("RemoveTargets", #"{"Rule":"deals","Ids":["1","2"]}"#, #""FailedEntryCount":0"#),
        Row("DeleteRule", #"{"Name":"deals"}"#, "{}"), Row("DeleteRule", #"{"Name":"deals"}"#, "{}"),
        Row("ListRules", "{}", #"{"Rules":[]}"#),
        Row("CreateEventBus", #"{"Name":"b"}"#, "UnknownOperationException", "EventBridge"),
    ]

    @Test("rules and targets, as a set-up script asks")
    func rules() async throws {
        let point = try await Checkpoint.open()
        let caller = Checkpoint.user("dana", [.everything])
        for row in Self.story {
            let answer = await point.askEvents(row.action, row.json, by: caller)
            #expect(answer.outcome == row.outcome, "\(row.testDescription): \(answer.text)")
            #expect(answer.text.contains(row.words), "\(row.testDescription): \(answer.text)")
        }
    }

    @Test("each target with an address is a subscription while its rule is enabled")
    func subscriptions() async throws {
        let point = try await Checkpoint.open()
        let caller = Checkpoint.user("dana", [.everything])
        func ask(_ action: String, _ json: String) async throws -> [String] {
            #expect(await point.askEvents(action, json, by: caller).outcome == "ok", "\(action) \(json)")
            return try await point.store.read { try SubscriptionTable(transaction: $0).all().map(\.name) }
        }
        let rule = #"{"Name":"deals","EventPattern":"\#(Self.pattern)"}"#
        let targets = #"{"Rule":"deals","Targets":[{"Id":"1","Arn":"http://x"},{"Id":"2","Arn":"arn:aws:sqs:::q"}]}"#
        #expect(try await ask("PutRule", rule) == [])
        #expect(try await ask("PutTargets", targets) == ["111122223333:deals:1"])
        #expect(try await ask("DisableRule", #"{"Name":"deals"}"#) == [])
        #expect(try await ask("EnableRule", #"{"Name":"deals"}"#) == ["111122223333:deals:1"])
        #expect(try await ask("RemoveTargets", #"{"Rule":"deals","Ids":["1"]}"#) == [])
    }

    static let entries: [(entry: String, answer: String)] = [
        (#"{"Source":"my.app","DetailType":"t","Detail":"{\"a\":1}"}"#, #""EventId":""#),
        (#"{"Source":"aws.x","DetailType":"t","Detail":"{}"}"#, #""ErrorCode":"NotAuthorizedForSource""#),
        (#"{"Source":"my.app","DetailType":"t","Detail":"[1]"}"#, #""ErrorCode":"MalformedDetail""#),
        (#"{"Source":"my.app","DetailType":"t","Detail":"{"}"#, #""ErrorCode":"MalformedDetail""#),
        (#"{"DetailType":"t","Detail":"{}"}"#, "Source is a required argument."),
        (#"{"Source":"my.app","Detail":"{}"}"#, "DetailType is a required argument."),
        (#"{"Source":"my.app","DetailType":"t"}"#, "Detail is a required argument."),
    ]

    @Test("each entry is taken or refused for itself", arguments: entries)
    func putEvents(_ entry: String, _ words: String) async throws {
        let point = try await Checkpoint.open()
        let caller = Checkpoint.user("dana", [.everything])
        let answer = await point.askEvents("PutEvents", #"{"Entries":[\#(entry)]}"#, by: caller)
        #expect(answer.outcome == "ok")
        #expect(answer.text.contains(words), "\(answer.text)")
        let isTaken = words.contains("EventId")
        #expect(answer.text.contains(#""FailedEntryCount":\#(isTaken ? 0 : 1)"#))
        let raised = try await point.store.read {
            try Outbox(transaction: $0).events(EventFilter(), after: 0, limit: 9)
        }
        #expect(raised.count == (isTaken ? 1 : 0))
    }

    @Test("policies are asked about the rule, and about the bus")
    func access() async throws {
        let point = try await Checkpoint.open()
        let reader = Checkpoint.user(
            "riley",
            ManagedPolicies.policy("AmazonEventBridgeReadOnlyAccess").map { [$0] } ?? []
        )
        for (action, json, resource) in [
            ("PutRule", #"{"Name":"deals","EventPattern":"\#(Self.pattern)"}"#, Self.arn),
            ("PutEvents", #"{"Entries":[{}]}"#, "arn:aws:events:us-east-1:111122223333:event-bus/default"),
        ] {
            let answer = await point.askEvents(action, json, by: reader)
            #expect(answer.outcome == "AccessDeniedException")
            #expect(answer.text.contains("events:\(action) on resource: \(resource)"), "\(answer.text)")
        }
        #expect(await point.askEvents("ListRules", "{}", by: reader).outcome == "ok")
    }

    @Test("a pattern is tried on an event", arguments: [("my.app", true), ("other", false)])
    func patterns(_ source: String, _ matches: Bool) async throws {
        let point = try await Checkpoint.open()
        let event = """
            {\\"id\\":\\"1\\",\\"account\\":\\"1\\",\\"source\\":\\"\(source)\\",\\"time\\":\\"t\\",\\"region\\":\\"r\\",\
            \\"resources\\":[],\\"detail-type\\":\\"t\\"}
            """
        let answer = await point.askEvents(
            "TestEventPattern",
            #"{"EventPattern":"\#(Self.pattern)","Event":"\#(event)"}"#,
            by: Checkpoint.user("dana", [.everything])
        )
        #expect(answer.text == #"{"Result":\#(matches)}"#)
    }
}
