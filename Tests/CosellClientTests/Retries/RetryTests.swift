import CosellWire
import HTTPTypes
import Testing

@testable import CosellClient

struct RetryTests {
    @Test(
        "judges errors",
        arguments: [
            ("ThrottlingException", 400, RetryJudgement.throttled), ("SlowDown", 503, .throttled),
            ("Other", 429, .throttled),
            ("InternalServerException", 500, .transient), ("RequestTimeout", 400, .transient),
            ("Other", 502, .transient),
            ("ValidationException", 400, .final), ("ConflictException", 409, .final), ("Other", 501, .final),
        ]
    )
    func judgement(code: String, status: Int, judgement: RetryJudgement) {
        #expect(RetryJudgement(code: code, status: status) == judgement)
    }

    @Test(
        "judges the way to the service",
        arguments: [
            (TransportFailure.Kind.timedOut, RetryJudgement.timedOut), (.unreachable, .transient),
            (.interrupted, .transient), (.untrusted, .final), (.answerTooLarge, .final), (.malformed, .final),
        ]
    )
    func way(kind: TransportFailure.Kind, judgement: RetryJudgement) {
        #expect(RetryJudgement(TransportFailure(kind, host: "h")) == judgement)
    }

    @Test("pauses are a part of a limit that doubles up to twenty seconds")
    func pauses() {
        let most = Backoff(chance: { 1 })
        let limits = (1...7).map { most.pause(beforeRetry: $0, asked: nil) }
        #expect(limits == [1, 2, 4, 8, 16, 20, 20].map { .seconds($0) })
        #expect(Backoff(chance: { 0.25 }).pause(beforeRetry: 3, asked: nil) == .seconds(1))
        #expect(Backoff(chance: { 0 }).pause(beforeRetry: 9, asked: nil) == .zero)
    }

    @Test("waits as long as the service asks, within a minute")
    func asked() {
        let backoff = Backoff(chance: { 0.5 })
        #expect(backoff.pause(beforeRetry: 1, asked: .seconds(7)) == .seconds(7))
        #expect(backoff.pause(beforeRetry: 1, asked: .seconds(3600)) == .seconds(60))
        #expect(backoff.pause(beforeRetry: 5, asked: .seconds(1)) == .seconds(8))
    }

    @Test(
        "reads both headers",
        arguments: [
            ("x-amz-retry-after", "1500", Duration.milliseconds(1500)), ("Retry-After", "3", .seconds(3)),
            ("Retry-After", "Mon, 12 Jan 2026 20:00:10 GMT", .seconds(10)),
            ("Retry-After", "Mon, 12 Jan 2026 19:00:10 GMT", nil), ("Retry-After", "soon", nil),
            ("Retry-After", "-1", nil),
        ] as [(String, String, Duration?)]
    )
    func headers(name: String, value: String, wait: Duration?) throws {
        var fields = HTTPFields()
        fields[try #require(HTTPField.Name(name))] = value
        #expect(Backoff.asked(in: fields, now: FakeMachine.start) == wait)
    }

    @Test("the quota lets a hundred retries go, and successes fill it again")
    func quota() {
        let quota = RetryQuota()
        let taken = (0..<100).map { _ in quota.take(for: .transient) }
        #expect(taken.allSatisfy { $0 == 5 })
        #expect(quota.take(for: .throttled) == nil)
        for _ in 0..<4 { quota.giveBack(nil) }
        #expect(quota.take(for: .transient) == nil)
        quota.giveBack(nil)
        #expect(quota.take(for: .transient) == 5)
        quota.giveBack(5)
        quota.giveBack(5)
        #expect(quota.take(for: .timedOut) == 10)
        for _ in 0..<1000 { quota.giveBack(5) }
        #expect(quota.available == RetryQuota.capacity)
    }
}
