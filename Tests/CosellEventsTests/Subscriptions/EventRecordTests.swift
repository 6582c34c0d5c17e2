import CosellWire
import Testing

@testable import CosellEvents

/// CP71: which events are about the same, and so come in their order.
struct EventRecordTests {
    static let rows: [(envelope: String, record: String)] = [
        (#"{"account": "1", "resources": ["arn:x"], "detail": {"catalog": "AWS", "e": {"id": "e"}}}"#, "1 AWS arn:x"),
        (
            #"{"account": "1", "resources": [], "detail": {"catalog": "AWS", "opportunity": {"identifier": "O1"}}}"#,
            "1 AWS O1"
        ),
        (#"{"account": "1", "resources": [], "detail": {"a": 1, "b": {"c": {"Id": "x"}}}}"#, "1  x"),
        (#"{"account": "1", "detail-type": "Nothing in it", "detail": {}}"#, "1  Nothing in it"),
    ]

    @Test("an event is about its first resource, or the first thing with an identifier", arguments: rows)
    func record(_ envelope: String, _ record: String) throws {
        #expect(try JSONReader.document(from: Array(envelope.utf8)).eventRecord == record)
    }
}

/// What a target of a rule gets in place of the event, as the users' guide of EventBridge shows it.
struct EventInputTests {
    private static let event = """
        {"id": "1", "time": "2015-11-11T21:29:54Z", "detail": {"instance-id": "i-0123456789", "state": "RUNNING", "n": [7, 8]}}
        """
    private static let paths = #"{"instance": "$.detail.instance-id", "state": "$.detail.state", "n": "$.detail.n"}"#

    static let rows: [(input: String, sent: String)] = [
        (#"{"constant": "{\"a\": 1}"}"#, #"{"a": 1}"#),
        (#"{"path": "$.detail.n[1]"}"#, "8"), (#"{"path": "$.detail.state"}"#, #""RUNNING""#),
        (#"{"path": "$.no"}"#, "null"),
        (
            #"{"paths": \#(paths), "template": "\"instance <instance> is in <state>\""}"#,
            #""instance i-0123456789 is in RUNNING""#
        ),
        (
            #"{"paths": \#(paths), "template": "{\"instance\": <instance>, \"n\": <n>, \"other\": \"<state>\"}"}"#,
            #"{"instance": "i-0123456789", "n": [7,8], "other": "RUNNING"}"#
        ),
        (#"{"paths": {}, "template": "\"1 < 2 <unknown>\""}"#, #""1 < 2 <unknown>""#),
    ]

    @Test("a constant, a part, or a template", arguments: rows)
    func sent(_ input: String, _ sent: String) throws {
        let input = try #require(EventInput(try JSONReader.document(from: Array(input.utf8))))
        #expect(String(decoding: input.bytes(of: Array(Self.event.utf8)), as: UTF8.self) == sent)
    }
}
