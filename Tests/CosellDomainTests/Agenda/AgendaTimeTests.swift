import CosellRules
import CosellStore
import CosellTestDatabase
import CosellTestSupport
import CosellWire
import Synchronization
import Testing

@testable import CosellDomain

/// CP30, CP31: time goes forward, and everything that falls due on the way is done, each at its own time.
struct AgendaTimeTests {
    private static let greet = AgendaKind(rawValue: "greet")
    private static let start = TestClock.start

    private struct Cut: Error, CustomStringConvertible { let description = "cut" }

    private final class Diary: Sendable {
        private let kept = Mutex<[String]>([])
        var lines: [String] { kept.withLock { $0 } }

        @Sendable func act(_ entry: AgendaEntry, _ books: Books) throws {
            if entry.subject == "bad" { throw Cut() }
            kept.withLock { $0.append("\(entry.subject) \(books.call.now.seconds - start.seconds)") }
            // What follows in two seconds.
            if entry.subject == "a" { try note("follower", after: books.call.now, 2, books.agenda) }
        }
    }

    private static func note(
        _ subject: String,
        after moment: Instant = start,
        _ seconds: Int64,
        _ table: AgendaTable
    ) throws {
        try table.put(
            AgendaEntry(greet, subject, account: "1", catalog: "Sandbox", due: moment.adding(seconds: seconds))
        )
    }

    private let diary = Diary()
    private let desk: Desk
    private let agenda: Agenda

    /// Entries after 10, 11 and 100 seconds.
    init() async throws {
        desk = try await Desk.open()
        agenda = Agenda(desk.house, [AgendaAct(Self.greet, diary.act)], chance: desk.chance)
        try await desk.store.write { transaction in
            let table = AgendaTable(transaction: transaction)
            try Self.note("late", 100, table)
            try Self.note("b", 11, table)
            try Self.note("a", 10, table)
        }
    }

    private var clock: HouseClock { desk.house.clock }

    private func seconds(_ moment: Instant) -> Int64 { moment.seconds - Self.start.seconds }

    @Test("what falls due is done in order, each at its own time, and so is what comes of it")
    func order() async throws {
        #expect(try await agenda.advance(by: 60_000) == 3)
        #expect(diary.lines == ["a 10", "b 11", "follower 12"])
        #expect(seconds(clock.now) == 60 && clock.course == .shifted(milliseconds: 60_000))
        #expect(try await agenda.list(limit: 9).map(\.entry.subject) == ["late"])
    }

    @Test("what fails on the way is put off with its cause, and stops nobody")
    func failure() async throws {
        try await desk.store.write { try Self.note("bad", 5, AgendaTable(transaction: $0)) }
        #expect(try await agenda.advance(by: 60_000) == 3)
        #expect(diary.lines == ["a 10", "b 11", "follower 12"])
        #expect(try await agenda.list(subject: "bad", limit: 9).map(\.cause) == ["cut"])
    }

    @Test("forward only: a way back is refused, and so is one too far (CP31)")
    func backward() async throws {
        try await agenda.advance(to: Self.start.adding(seconds: 50))
        for moment in [Self.start, Self.start.adding(seconds: 400_000_000_000)] {
            let refusal = await #expect(throws: ControlRefusal.self) { try await agenda.advance(to: moment) }
            #expect(refusal?.kind == .conflict)
        }
        await #expect(throws: ControlRefusal.self) { try await agenda.follow() }
        #expect(seconds(clock.now) == 50)
    }

    @Test("a clock that stands stays, whatever the wall does, and goes on from there")
    func frozen() async throws {
        try await agenda.freeze()
        desk.clock.advance(seconds: 1000)
        #expect(seconds(clock.now) == 0 && clock.course.mode == "frozen")
        try await agenda.advance(by: 20_000)
        #expect(seconds(clock.now) == 20 && clock.course.mode == "frozen")
        try await agenda.release()
        desk.clock.advance(seconds: 5)
        #expect(seconds(clock.now) == 25 && clock.course.mode == "shifted")
        #expect(try await agenda.follow() == 1)
        #expect(diary.lines.last == "late 100" && seconds(clock.now) == 1005 && clock.course == .follow)
    }

    @Test("how it stands is kept for the next start")
    func kept() async throws {
        let course = { try await self.desk.store.read { try ClockTable(transaction: $0).course() } }
        #expect(try await course() == nil)
        try await agenda.advance(by: 60_000)
        #expect(try await course() == .shifted(milliseconds: 60_000))
        try await agenda.freeze()
        #expect(try await course() == .frozen(Self.start.adding(seconds: 60)))
        try await agenda.release()
        try await agenda.advance(by: 0)
        #expect(try await course() == .shifted(milliseconds: 60_000))
    }

    @Test(
        "nodes on one database have one clock, whoever moves it",
        .enabled(if: TestCluster.isExpected, "PostgreSQL is not installed here")
    )
    func nodes() async throws {
        try await withTestDatabase { database in
            let houses = [
                try await Desk.open(store: database.open()).house, try await Desk.open(store: database.open()).house,
            ]
            let agendas = houses.map { Agenda($0, [], chance: desk.chance) }
            try await agendas[0].advance(by: 60_000)
            _ = try await agendas[1].round(at: Self.start, limit: 1)
            #expect(houses[1].clock.course == .shifted(milliseconds: 60_000))
            async let one = agendas[0].advance(by: 1000)
            async let other = agendas[1].advance(by: 1000)
            _ = try await (one, other)
            for (agenda, house) in zip(agendas, houses) {
                _ = try await agenda.round(at: Self.start, limit: 1)
                #expect(house.clock.course == .shifted(milliseconds: 62_000))
                await house.store.close()
            }
        }
    }

    @Test("many entries share a write, in order all the same")
    func many() async throws {
        try await desk.store.write { transaction in
            let table = AgendaTable(transaction: transaction)
            for number in 1...2000 { try Self.note("n\(number)", 20 + Int64(number) * 7 % 2000, table) }
        }
        #expect(try await agenda.advance(by: 4_000_000) == 2004)
        let times = diary.lines.compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
        #expect(times == times.sorted() && times.count == 2004)
    }
}
