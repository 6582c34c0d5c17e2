import CosellRules
import CosellStore
import CosellTestSupport
import CosellWire
import Synchronization
import Testing

@testable import CosellDomain

/// CP24: what is to come can be listed, hastened, done at once and stopped.
struct AgendaControlTests {
    private static let greet = AgendaKind(rawValue: "greet")
    private static let start = TestClock.start

    private struct Cut: Error, CustomStringConvertible { let description = "cut" }

    /// What was done, and what fails.
    private final class Diary: Sendable {
        private let kept = Mutex<[String]>([])
        let bad = Mutex<Set<String>>([])
        var lines: [String] { kept.withLock { $0 } }

        @Sendable func act(_ entry: AgendaEntry, _ books: Books) throws {
            if bad.withLock({ $0.contains(entry.subject) }) { throw Cut() }
            kept.withLock { $0.append("\(entry.subject) \(books.call.now.seconds - start.seconds)") }
            // What follows, as the next step of a review does.
            if entry.subject == "step 1" { try note("step 2", 70, AgendaTable(transaction: books.transaction)) }
        }
    }

    private let diary = Diary()
    private let desk: Desk
    private let agenda: Agenda

    /// Entries `a` after 50 seconds and `b` after 60, each of its own account.
    init() async throws {
        desk = try await Desk.open()
        let acts = [AgendaAct(Self.greet, diary.act)] + desk.house.housekeeping
        agenda = Agenda(desk.house, acts, chance: desk.chance)
        try await desk.store.write { transaction in
            let table = AgendaTable(transaction: transaction)
            try note("b", 60, table, of: "2")
            try note("a", 50, table)
        }
    }

    private func ids(_ subject: String? = nil, of account: String? = nil) async throws -> [Int64] {
        try await agenda.list(subject: subject, account: account, limit: 9).map(\.id)
    }

    @Test("it is listed in order of time, by subject, by account, never what the house does for itself")
    func list() async throws {
        #expect(try await agenda.list(limit: 9).map(\.entry.subject) == ["a", "b"])
        #expect(try await agenda.list(limit: 1).map(\.entry.subject) == ["a"])
        #expect(try await agenda.list(subject: "b", limit: 9).map(\.entry.due) == [Self.start.adding(seconds: 60)])
        #expect(try await agenda.list(account: "2", limit: 9).map(\.entry.subject) == ["b"])
        #expect(try await agenda.list(subject: "a", account: "2", limit: 9) == [])
    }

    @Test("what is hastened is done in the next round, at the house's time")
    func hasten() async throws {
        desk.clock.advance(seconds: 7)
        try await agenda.hasten(#require(ids("b").first))
        #expect(try await agenda.list(limit: 9).map(\.entry.subject) == ["b", "a"])
        try await agenda.round(at: desk.clock.now, limit: 9)
        #expect(diary.lines == ["b 7"])
    }

    @Test("what is due already is not made later")
    func overdue() async throws {
        desk.clock.advance(seconds: 90)
        try await agenda.hasten(#require(ids("a").first))
        #expect(try await agenda.list(limit: 1).map(\.entry.due) == [Self.start.adding(seconds: 50)])
    }

    @Test("what was put off tells why, and is tried again at once when it is hastened")
    func putOff() async throws {
        diary.bad.withLock { $0 = ["a"] }
        desk.clock.advance(seconds: 50)
        try await agenda.round(at: desk.clock.now, limit: 9)
        #expect(try await agenda.list(limit: 9).map(\.cause) == ["cut", nil])
        diary.bad.withLock { $0 = [] }
        #expect(try await agenda.round(at: desk.clock.now, limit: 9).isEmpty)
        try await agenda.hasten(#require(ids("a").first))
        try await agenda.round(at: desk.clock.now, limit: 9)
        #expect(diary.lines == ["a 50"])
    }

    @Test("a run does what is due by a moment, in order, and what follows by then; the clock stays")
    func run() async throws {
        try await desk.store.write { try note("step 1", 55, AgendaTable(transaction: $0)) }
        #expect(try await agenda.run(until: Self.start.adding(seconds: 59), limit: 99) == 2)
        #expect(diary.lines == ["a 0", "step 1 0"])
        #expect(try await agenda.run(until: Self.start.adding(seconds: 86_400 * 400), limit: 1) == 1)
        #expect(try await agenda.run(until: Self.start.adding(seconds: 86_400 * 400), limit: 99) == 1)
        #expect(diary.lines == ["a 0", "step 1 0", "b 0", "step 2 0"])
        #expect(try await agenda.run(until: Self.start, limit: 99) == 0)
    }

    @Test("a run goes past what fails, and ends")
    func runPastFailure() async throws {
        diary.bad.withLock { $0 = ["a"] }
        #expect(try await agenda.run(until: Self.start.adding(seconds: 60), limit: 1) == 1)
        #expect(diary.lines == ["b 0"])
        #expect(try await agenda.list(limit: 9).map(\.cause) == ["cut"])
    }

    @Test("what is stopped never happens, and its number is not given again")
    func stop() async throws {
        let id = try #require(try await ids("a").first)
        try await agenda.stop(id)
        try await desk.store.write { try note("c", 1, AgendaTable(transaction: $0)) }
        #expect(try await !ids().contains(id))
        try await agenda.run(until: Self.start.adding(seconds: 99), limit: 9)
        #expect(diary.lines == ["c 0", "b 0"])
    }

    @Test("what does not wait, and what the house does for itself, is not there to be hastened or stopped")
    func missing() async throws {
        let own = try await desk.store.read {
            try $0.rows("SELECT id FROM agenda WHERE account = ''") { try $0.integer(0) }
        }
        #expect(own.count == 4)
        for id in own.map(Int64.init) + [4711] {
            await #expect(throws: Objection.self) { try await agenda.hasten(id) }
            await #expect(throws: Objection.self) { try await agenda.stop(id) }
        }
    }
}

private func note(_ subject: String, _ seconds: Int64, _ table: AgendaTable, of account: String = "1") throws {
    let due = TestClock.start.adding(seconds: seconds)
    try table.put(AgendaEntry(AgendaKind(rawValue: "greet"), subject, account: account, catalog: "Sandbox", due: due))
}
