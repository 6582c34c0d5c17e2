import CosellStore
import CosellTestDatabase
import CosellTestSupport
import CosellWire
import Foundation
import Logging
import Synchronization
import Testing

@testable import CosellDomain

/// What is due is done in order of time, once each, whatever happens meanwhile.
struct AgendaTests {
    private static let greet = AgendaKind(rawValue: "greet")
    private static let part = AgendaKind(rawValue: "part")
    private static let start = TestClock.start

    private struct Cut: Error {}

    private static func entry(_ kind: AgendaKind, _ subject: String, after seconds: Int64) -> AgendaEntry {
        AgendaEntry(kind, subject, account: "1", catalog: "Sandbox", due: start.adding(seconds: seconds))
    }

    private static func desk(_ store: Store? = nil) async throws -> Desk {
        let desk = try await Desk.open(store: store)
        try await desk.store.migrate(
            [Migration(1, "ledger", ["CREATE TABLE ledger (id INTEGER PRIMARY KEY, line TEXT NOT NULL)"])],
            of: SchemaFamily(table: "ledger_migration"),
            at: "now"
        )
        return desk
    }

    /// Writes a line into the ledger; `fail` stands for whatever cuts the work short.
    private static func act(
        _ kind: AgendaKind,
        failing fail: @escaping @Sendable (AgendaEntry) throws -> Void = { _ in }
    ) -> AgendaAct {
        AgendaAct(kind) { entry, books in
            try books.transaction.execute("INSERT INTO ledger (line) VALUES (\(kind.rawValue + " " + entry.subject))")
            try fail(entry)
        }
    }

    private func note(_ entries: [AgendaEntry], _ desk: Desk) async throws {
        try await desk.store.write { for entry in entries { try AgendaTable(transaction: $0).put(entry) } }
    }

    private func ledger(_ desk: Desk) async throws -> [String] {
        try await desk.store.read { try $0.rows("SELECT line FROM ledger ORDER BY id") { try $0.text(0) } }
    }

    private func waiting(_ desk: Desk) async throws -> [String] {
        try await Agenda(desk.house, [], chance: desk.chance).list(limit: 99).map(\.entry.subject)
    }

    @Test("what is due is done in order of time, over all kinds; the rest waits")
    func order() async throws {
        let desk = try await Self.desk()
        let entries: [(AgendaKind, String, Int64)] = [
            (Self.greet, "a", 3), (Self.part, "b", 1), (Self.greet, "c", 2), (Self.part, "d", 4),
        ]
        try await note(entries.map { Self.entry($0, $1, after: $2) }, desk)
        let agenda = Agenda(desk.house, [Self.act(Self.greet), Self.act(Self.part)], chance: desk.chance)
        #expect(try await agenda.round(at: Self.start, limit: 9).isEmpty)
        #expect(try await agenda.next(after: Self.start) == Self.start.adding(seconds: 1))
        #expect(try await agenda.round(at: Self.start.adding(seconds: 3), limit: 9) == AgendaRound(done: 3))
        #expect(try await ledger(desk) == ["part b", "greet c", "greet a"])
        #expect(try await waiting(desk) == ["d"])
    }

    @Test("an act sees the entry's account, catalog and kind as its call, and the moment of the round")
    func call() async throws {
        let desk = try await Self.desk()
        try await note([Self.entry(Self.greet, "a", after: 0)], desk)
        let seen = Mutex<[String]>([])
        let act = AgendaAct(Self.greet) { _, books in
            let call = books.call
            seen.withLock { $0 = [call.account, call.catalog, call.operation, call.now.description] }
        }
        let now = Self.start.adding(seconds: 7)
        try await Agenda(desk.house, [act], chance: desk.chance).round(at: now, limit: 9)
        #expect(seen.withLock { $0 } == ["1", "Sandbox", "greet", now.description])
    }

    @Test("a kind that nobody knows an act of is left alone")
    func unknown() async throws {
        let desk = try await Self.desk()
        try await note([Self.entry(Self.greet, "a", after: 0)], desk)
        let agenda = Agenda(desk.house, [Self.act(Self.part)], chance: desk.chance)
        #expect(try await agenda.round(at: Self.start, limit: 9).isEmpty)
        #expect(try await waiting(desk) == ["a"])
    }

    @Test("one that is called off while the round goes on is not done")
    func calledOff() async throws {
        let desk = try await Self.desk()
        try await note([Self.entry(Self.greet, "a", after: 0), Self.entry(Self.part, "b", after: 1)], desk)
        let greeting = AgendaAct(Self.greet) { _, books in try books.agenda.cancel(Self.part, "b") }
        let agenda = Agenda(desk.house, [greeting, Self.act(Self.part)], chance: desk.chance)
        #expect(try await agenda.round(at: Self.start.adding(seconds: 1), limit: 9) == AgendaRound(done: 1))
        #expect(try await ledger(desk) == [])
    }

    @Test("one that fails leaves no trace, is put off, and stops nobody behind it")
    func failure() async throws {
        let desk = try await Self.desk()
        try await note([Self.entry(Self.greet, "bad", after: 0), Self.entry(Self.greet, "good", after: 1)], desk)
        let act = Self.act(Self.greet) { if $0.subject == "bad" { throw Cut() } }
        let agenda = Agenda(desk.house, [act], chance: desk.chance)
        let now = Self.start.adding(seconds: 1)
        #expect(try await agenda.round(at: now, limit: 1) == AgendaRound(putOff: 1))
        #expect(try await agenda.round(at: now, limit: 1) == AgendaRound(done: 1))
        #expect(try await ledger(desk) == ["greet good"])
        #expect(try await waiting(desk) == ["bad"])
        #expect(try await agenda.next(after: now) == now.adding(seconds: 1))
    }

    /// Where the process ends, as the store sees it.
    enum End: CaseIterable { case beforeTheRound, insideTheWrite, afterTheCommit }

    @Test("after a crash an entry is done exactly once", arguments: End.allCases)
    func crash(_ end: End) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cosell-agenda-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let before = try await Self.desk(Store.open(folder: folder, logger: silent))
        try await note([Self.entry(Self.greet, "a", after: 0)], before)
        let act = Self.act(Self.greet) { _ in if end == .insideTheWrite { throw Cut() } }
        if end != .beforeTheRound {
            try await Agenda(before.house, [act], chance: before.chance).round(at: Self.start, limit: 9)
        }
        await before.store.close()

        let after = try await Self.desk(Store.open(folder: folder, logger: silent))
        let agenda = Agenda(after.house, [Self.act(Self.greet)], chance: after.chance)
        for _ in 1...2 { try await agenda.round(at: Self.start, limit: 9) }
        #expect(try await ledger(after) == ["greet a"])
        #expect(try await waiting(after) == [])
        await after.store.close()
    }

    @Test("an entry comes with the write that causes it, or not at all")
    func together() async throws {
        let desk = try await Self.desk()
        await #expect(throws: Cut.self) {
            try await desk.store.write { transaction in
                try AgendaTable(transaction: transaction).put(Self.entry(Self.greet, "a", after: 0))
                throw Cut()
            }
        }
        #expect(try await waiting(desk) == [])
    }

    @Test("one that waits already stays as it is")
    func twice() async throws {
        let desk = try await Self.desk()
        for seconds: Int64 in [5, 1] { try await note([Self.entry(Self.greet, "a", after: seconds)], desk) }
        let listed = try await Agenda(desk.house, [], chance: desk.chance).list(limit: 9)
        #expect(listed.map(\.entry) == [Self.entry(Self.greet, "a", after: 5)])
    }

    @Test(
        "what is due, and what is next, costs the same however much waits for later",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite")
    )
    func plan() async throws {
        let desk = try await Self.desk()
        let kinds = [Self.greet, Self.part]
        let queries: [@Sendable (AgendaTable) -> SQL] = [
            { $0.dueQuery(kinds, at: Self.start, limit: 9) }, { $0.nextQuery(kinds, after: Self.start) },
        ]
        for query in queries {
            let plan = try await desk.store.read { transaction in
                let query = query(AgendaTable(transaction: transaction))
                return try transaction.rows("EXPLAIN QUERY PLAN \(fragment: query)") { try $0.text(3) }
            }
            #expect(plan.contains { $0.contains("agenda_by_due (due_at") }, "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }
}
