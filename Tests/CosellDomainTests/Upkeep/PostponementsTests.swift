import CosellStore
import CosellTestSupport
import CosellWire
import Synchronization
import Testing

@testable import CosellDomain

/// One bad entry is put off, and stops nobody behind it.
struct PostponementsTests {
    private struct Broken: Error, CustomStringConvertible {
        var description: String
    }

    private let said = Said()
    private let postponements: Postponements

    init() { postponements = Postponements { [said] in said.note($0) } }

    /// One round over those due, of which the bad ones fail.
    private func round(
        _ due: [String],
        bad: [String: String] = [:],
        seconds: Int64 = 0,
        limit: Int = 10
    ) async throws -> (done: [String], tried: Int) {
        var (done, tried): ([String], Int) = ([], 0)
        let now = TestClock.start.adding(seconds: seconds)
        let round = try await postponements.carryOut(
            at: now,
            limit: limit,
            due: { Array(due.prefix($0)) },
            name: { Postponements.Name(work: "work", subject: $0) }
        ) { one in
            tried += 1
            if let cause = bad[one] { throw Broken(description: cause) }
            done.append(one)
            return true
        }
        #expect(round == AgendaRound(done: done.count, putOff: tried - done.count))
        return (done, tried)
    }

    @Test("those behind a bad one are done in the same round, and in rounds that are full of bad ones")
    func behind() async throws {
        #expect(try await round(["a", "b", "c"], bad: ["a": "rust"]).done == ["b", "c"])
        let bad = Dictionary(uniqueKeysWithValues: (1...30).map { ("bad\($0)", "rust") })
        let due = bad.keys.sorted() + ["good"]
        var done: [String] = []
        for _ in 1...4 where done.isEmpty { done += try await round(due, bad: bad).done }
        #expect(done == ["good"])
    }

    @Test("who is cancelled does no more, and nothing else is put off for it")
    func cancelled() async throws {
        let (postponements, due) = (postponements, ["a", "b", "c"])
        let round = try await Task {
            try await postponements.carryOut(
                at: TestClock.start,
                limit: 10,
                due: { Array(due.prefix($0)) },
                name: { Postponements.Name(work: "work", subject: $0) }
            ) { one in
                if one == "b" { withUnsafeCurrentTask { $0?.cancel() } }
                return true
            }
        }.value
        #expect(round == AgendaRound(done: 2))
        #expect(postponements.count == 0)
        #expect(try await self.round(due).done == due)
    }

    @Test("it is tried again after 1, 2, 4 … seconds, never later than five minutes")
    func delays() async throws {
        var tries: [Int64] = []
        for second in 0...1500 where try await round(["a"], bad: ["a": "rust"], seconds: Int64(second)).tried == 1 {
            tries.append(Int64(second))
        }
        #expect(tries == [0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 811, 1111, 1411])
    }

    @Test("each change is said once: put off, another cause, done at last")
    func changes() async throws {
        for second in 0...20 { _ = try await round(["a"], bad: ["a": "rust"], seconds: Int64(second)) }
        #expect(said.words == ["put off a: rust"])
        _ = try await round(["a"], bad: ["a": "moths"], seconds: 100)
        _ = try await round(["a"], seconds: 400)
        #expect(said.words == ["put off a: rust", "put off a: moths", "done a"])
        #expect(postponements.count == 0)
    }

    @Test("what is no longer due is forgotten")
    func forgotten() async throws {
        _ = try await round(["a", "b"], bad: ["a": "rust", "b": "rust"])
        #expect(postponements.count == 2)
        _ = try await round(["b"], bad: ["b": "rust"])
        #expect(postponements.count == 1)
    }

    @Test("a clock that is set back lets nothing wait for years")
    func clock() async throws {
        _ = try await round(["a"], bad: ["a": "rust"], seconds: 100_000_000)
        #expect(try await round(["a"]).done == ["a"])
    }

    @Test("a failure of the disk is nobody's own: it ends the round")
    func disk() async throws {
        await #expect(throws: StoreError.self) {
            _ = try await postponements.carryOut(
                at: TestClock.start,
                limit: 9,
                due: { _ in ["a"] },
                name: { Postponements.Name(work: "work", subject: $0) }
            ) { _ in throw StoreError(.diskFull) }
        }
        #expect(postponements.count == 0)
    }
}

private final class Said: Sendable {
    private let lines = Mutex<[String]>([])

    var words: [String] { lines.withLock { $0 } }

    func note(_ change: Postponements.Change) {
        lines.withLock { lines in
            switch change {
            case .putOff(_, let subject, let cause): lines.append("put off \(subject): \(cause)")
            case .done(_, let subject): lines.append("done \(subject)")
            case .failed(_, let subject, let cause): lines.append("failed \(subject): \(cause)")
            }
        }
    }
}
