import CosellStore
import CosellTestDatabase
import CosellTestSupport
import CosellWire
import Logging
import Synchronization
import Testing

@testable import CosellDomain

/// The loop sleeps until something is due, and hears what changes that.
@Suite(.enabled(if: !TestEngine.isPostgreSQL, "PostgreSQL rings a moment after the commit"))
struct AgendaLoopTests {
    private static let greet = AgendaKind(rawValue: "greet")
    private static let idle = AgendaRound()
    private static let once = AgendaRound(done: 1)

    /// Where the loop lies down; the test says when its time has come.
    private final class Bed: Sendable {
        let nights: AsyncStream<Duration>
        private let lieDown: AsyncStream<Duration>.Continuation
        private let bell = Mutex<AsyncStream<Void>.Continuation?>(nil)

        init() { (nights, lieDown) = AsyncStream.makeStream() }

        @Sendable func sleep(_ duration: Duration) async throws {
            let (rings, bell) = AsyncStream.makeStream(of: Void.self)
            self.bell.withLock { $0 = bell }
            lieDown.yield(duration)
            for await _ in rings { return }
            throw CancellationError()
        }

        func wake() { bell.withLock { _ = $0?.yield() } }
    }

    private final class Diary: Sendable {
        private let kept = Mutex<(rounds: [AgendaRound], done: [String])>(([], []))
        var rounds: [AgendaRound] { kept.withLock { $0.rounds } }
        var done: [String] { kept.withLock { $0.done } }
        func round(_ round: AgendaRound?) { kept.withLock { if let round { $0.rounds.append(round) } } }
        func did(_ subject: String) { kept.withLock { $0.done.append(subject) } }
    }

    private func note(_ subject: String, after seconds: Int64, _ desk: Desk) async throws {
        let due = TestClock.start.adding(seconds: seconds)
        try await desk.store.write { transaction in
            try AgendaTable(transaction: transaction).put(
                AgendaEntry(Self.greet, subject, account: "1", catalog: "Sandbox", due: due)
            )
        }
    }

    @Test("a commit wakes it, its alarm does, and so does a clock that is moved; each once")
    func wakes() async throws {
        let desk = try await Desk.open()
        let (bed, diary) = (Bed(), Diary())
        let clock = HouseClock(wall: { desk.clock.now }, sleep: bed.sleep)
        let house = try await House(
            store: desk.store,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            clock: clock,
            partners: [],
            connections: nil
        )
        let act = AgendaAct(Self.greet) { entry, _ in diary.did(entry.subject) }
        try await note("next year", after: 366 * 86_400, desk)
        let loop = AgendaLoop(Agenda(house, [act], chance: desk.chance))
        let running = Task { await loop.run { diary.round(try? $0.get()) } }
        var nights = bed.nights.makeAsyncIterator()
        #expect(await nights.next() == .seconds(60))

        try await note("now", after: 0, desk)
        #expect(await nights.next() == .seconds(60))
        #expect(diary.done == ["now"])

        try await note("soon", after: 2, desk)
        #expect(await nights.next() == .seconds(2))
        desk.clock.advance(seconds: 1)
        bed.wake()
        #expect(await nights.next() == .seconds(1))
        desk.clock.advance(seconds: 1)
        bed.wake()
        #expect(await nights.next() == .seconds(60))
        #expect(diary.done == ["now", "soon"])

        try clock.advance(milliseconds: 366 * 86_400_000)
        try await note("late", after: 800 * 86_400, desk)
        #expect(await nights.next() == .seconds(60))
        #expect(diary.done == ["now", "soon", "next year"])
        running.cancel()
        await running.value

        let expected = [
            Self.idle,  // at its start
            Self.once, Self.idle,  // now
            Self.idle,  // heard of soon; half of a sleep is no round
            Self.once, Self.idle,  // soon
        ]
        #expect(Array(diary.rounds.prefix(expected.count)) == expected)
        #expect(diary.rounds.dropFirst(expected.count).filter { $0 != Self.idle } == [Self.once])
    }

    @Test("a commit that notes nothing rings nobody")
    func silence() async throws {
        let desk = try await Desk.open()
        let listening = Agenda(desk.house, [], chance: desk.chance).listen()
        for _ in 1...3 { _ = try await desk.create() }
        try await note("now", after: 0, desk)
        listening.end()
        var rings = 0
        for await _ in listening.rings { rings += 1 }
        #expect(rings == 1)

        let silent = Agenda(desk.house, [], chance: desk.chance).listen()
        for _ in 1...3 { _ = try await desk.create() }
        try await note("now", after: 9, desk)
        silent.end()
        for await _ in silent.rings { Issue.record("an entry that waits already is no news") }
    }
}
