import CosellWire
import Testing

@testable import CosellIntegrations

/// What a chain of hashes proves.
struct AuditChainTests {
    private static func content(_ subject: String) -> AuditEntry.Content {
        .init(
            account: "111122223333",
            actor: "arn:aws:iam::111122223333:user/dana",
            command: "referrals auto",
            phase: .begun,
            catalog: "AWS",
            operation: "RejectEngagementInvitation",
            subject: subject,
            before: "{}",
            after: #"{"a":1}"#,
            requestID: "r-1"
        )
    }

    /// Four entries, each tied to the one before.
    private static var log: [AuditEntry] {
        (1...4).reduce(into: []) { log, number in
            log.append(
                AuditEntry(
                    number: number,
                    at: newYear.adding(seconds: Int64(number)),
                    content: content("engi-\(number)"),
                    after: log.last?.hash ?? AuditChain.origin
                )
            )
        }
    }

    @Test("a log that nobody touched is whole, and so is an empty one")
    func whole() {
        #expect(AuditChain.fault(in: Self.log) == nil)
        #expect(AuditChain.fault(in: []) == nil)
    }

    struct Tampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout AuditEntry.Content) -> Void
    }

    static let tamperings: [Tampering] = [
        .init(testDescription: "account") { $0.account = "444455556666" },
        .init(testDescription: "actor") { $0.actor = "arn:aws:iam::111122223333:root" },
        .init(testDescription: "command") { $0.command = "undo" },
        .init(testDescription: "phase") { $0.phase = .done },
        .init(testDescription: "opened") { $0.opened = 1 },
        .init(testDescription: "undoes") { $0.undoes = 1 },
        .init(testDescription: "catalog") { $0.catalog = "Sandbox" },
        .init(testDescription: "operation") { $0.operation = "AcceptEngagementInvitation" },
        .init(testDescription: "subject") { $0.subject = "engi-9" },
        .init(testDescription: "before") { $0.before = nil },
        .init(testDescription: "after") { $0.after = #"{"a":2}"# },
        .init(testDescription: "request id") { $0.requestID = nil },
        .init(testDescription: "letters moved from one column to the next") {
            ($0.operation, $0.subject) = ("RejectEngagementInvitatio", "n" + $0.subject)
        },
    ]

    @Test("a change of any column is found at its entry", arguments: tamperings)
    func changed(_ tampering: Tampering) {
        var log = Self.log
        var content = log[1].content
        tampering.change(&content)
        log[1] = AuditEntry(number: 2, at: log[1].at, content: content, hash: log[1].hash)
        #expect(AuditChain.fault(in: log) == .init(number: 2, kind: .changed))
    }

    @Test("an entry with a hash of its own is found by the next one")
    func forged() {
        var log = Self.log
        var content = log[1].content
        content.subject = "engi-9"
        log[1] = AuditEntry(number: 2, at: log[1].at, content: content, after: log[0].hash)
        #expect(AuditChain.fault(in: log) == .init(number: 3, kind: .changed))
    }

    @Test("an entry that was taken out is missed")
    func removed() {
        var log = Self.log
        log.remove(at: 1)
        #expect(AuditChain.fault(in: log) == .init(number: 2, kind: .missing))
    }

    @Test("another time is another entry")
    func time() {
        let log = Self.log
        let moved = AuditEntry(number: 1, at: newYear, content: log[0].content, hash: log[0].hash)
        #expect(AuditChain.fault(in: [moved]) == .init(number: 1, kind: .changed))
    }
}
