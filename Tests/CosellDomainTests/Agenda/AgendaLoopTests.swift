import CosellStore
import CosellTestSupport
import CosellWire
import Synchronization
import Testing

@testable import CosellDomain

/// The loop sleeps until something is due, and hears what changes that.
struct AgendaLoopTests {
    private static let greet = AgendaKind(rawValue: "greet")

    private final class Diary: Sendable {
        private let kept = Mutex<(rounds: Int, done: [String])>((0, []))
        var rounds: Int { kept.withLock { $0.rounds } }
        var done: [String] { kept.withLock { $0.done } }
        func round() { kept.withLock { $0.rounds += 1 } }
        func did(_ subject: String) { kept.withLock { $0.done.append(subject) } }
    }

    private func until(_ holds: () throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while try !holds() {
            try #require(ContinuousClock.now < deadline)
            await Task.yield()
        }
    }

    private func note(_ subject: String, after seconds: Int64, _ desk: Desk) async throws {
        let due = TestClock.start.adding(seconds: seconds)
        try await desk.store.write { transaction in
            try AgendaTable(transaction: transaction).put(
                AgendaEntry(Self.greet, subject, account: "1", catalog: "Sandbox", due: due)
            )
        }
    }

    @Test("a commit wakes it, a moved clock wakes it, and without either it asks nothing")
    func wakes() async throws {
        let desk = try await Desk.open()
        let diary = Diary()
        let clock = HouseClock { TestClock.start }
        let agenda = Agenda(
            desk.house,
            [AgendaAct(Self.greet) { entry, _ in diary.did(entry.subject) }],
            chance: desk.chance
        )
        let running = Task { await AgendaLoop(agenda, clock).run { _ in diary.round() } }
        try await until { diary.rounds == 1 }
        try await note("now", after: 0, desk)
        try await until { diary.done == ["now"] }
        try await note("tomorrow", after: 86_400, desk)
        try await until { diary.rounds >= 4 }

        let rounds = diary.rounds
        for _ in 1...20 { _ = try await desk.create() }
        #expect(diary.rounds == rounds)
        #expect(diary.done == ["now"])

        clock.advance(milliseconds: 86_400_000)
        try await until { diary.done == ["now", "tomorrow"] }
        running.cancel()
        await running.value
    }
}
