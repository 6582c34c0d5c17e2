import CosellDomain
import CosellWire
import Testing

@testable import CosellServer

/// CP70, CP72: subscriptions as they are written, what is wrong with one, and how a webhook is signed.
struct SubscriptionTests {
    private static let keys = #"{"accessKeyId": "a", "secretAccessKey": "s"}"#

    /// A subscription, and the field that is wrong; nil for one that is not.
    static let rows: [(document: String, field: String?)] = [
        (#"{"target": {"url": "https://x.example/hook?key=1"}}"#, nil),
        (#"{"target": {"file": "/tmp/events.jsonl"}, "account": "111122223333", "catalog": "AWS"}"#, nil),
        (#"{"target": {"eventbridge": "http://127.0.0.1:4566", "keys": \#(keys)}}"#, nil),
        (#"{"target": {"url": "http://x"}, "secret": "s", "retry": {"attempts": 3, "backoff": "250ms"}}"#, nil),
        ("{}", "target"), (#"{"target": {}}"#, "target"),
        (#"{"target": {"url": "http://x", "file": "/x"}}"#, "target"),
        (#"{"target": {"url": "ftp://x"}}"#, "target.url"), (#"{"target": {"url": "http://"}}"#, "target.url"),
        (#"{"target": {"url": "http://x", "bus": "b"}}"#, "target.bus"),
        (#"{"target": {"file": "events.jsonl"}}"#, "target.file"),
        (#"{"target": {"eventbridge": "http://x"}}"#, "target.keys"),
        (#"{"target": {"url": "http://x"}, "account": "1"}"#, "account"),
        (#"{"target": {"url": "http://x"}, "catalog": "aws"}"#, "catalog"),
        (#"{"target": {"url": "http://x"}, "retry": {"attempts": 0}}"#, "retry.attempts"),
        (#"{"target": {"url": "http://x"}, "retry": {"backoff": "2h"}}"#, "retry.backoff"),
        (#"{"target": {"url": "http://x"}, "patern": {}}"#, "patern"),
        (
            #"{"target": {"url": "http://x"}, "pattern": {"detail": {"catalog": "AWS"}}}"#,
            "pattern.detail.catalog"
        ),
    ]

    @Test("what is wrong is refused with its place", arguments: rows)
    func reading(_ text: String, _ field: String?) throws {
        let document = try JSONReader.document(from: Array(text.utf8))
        guard let field else {
            _ = try Subscription(document)
            return
        }
        let refusal = try #require(throws: ControlRefusal.self) { try Subscription(document) }
        #expect(refusal.field == field)
    }

    @Test("secrets are concealed, and come back where they were left so")
    func secrets() throws {
        let whole = try JSONReader.document(
            from: Array(#"{"target": {"eventbridge": "http://x", "keys": \#(Self.keys)}, "secret": "t"}"#.utf8)
        )
        let shown = whole.concealingSecrets
        #expect(shown["secret"] == .string("***"))
        #expect(shown["target"]?["keys"]?["secretAccessKey"] == .string("***"))
        #expect(shown["target"]?["keys"]?["accessKeyId"] == .string("a"))
        #expect(shown.revealing(by: whole) == whole)
        #expect(shown.revealing(by: nil) == shown)
    }

    @Test("nothing secret of an address is in the log")
    func address() throws {
        let target = Subscription.Target.webhook(url: "https://user:word@x.example:8443/hook?token=1")
        #expect("\(target)" == "https://x.example:8443/hook")
    }

    /// RFC 4231 has no case of this form; the code is that of openssl.
    @Test("a signature is HMAC-SHA256 over the seconds, a dot and the body")
    func signature() {
        let signature = WebhookSignature(secret: "key", at: 1_700_000_000, body: Array("{}".utf8))
        #expect(
            signature.description
                == "t=1700000000,v1=9d713ed406bb7076d4123f0dc2c39d2df5c654ed4b0cd56b52c8b4c940bd63ae"
        )
    }
}
