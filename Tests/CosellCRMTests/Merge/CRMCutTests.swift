import CosellStore
import CosellSync
import CosellWire
import SellingAPI
import Synchronization
import Testing

@testable import CosellCRM

/// A run that is cut off anywhere is finished by the next, on both sides, with nothing made twice.
struct CRMCutTests {
    /// Both sides with something of everything to do: made, changed, both changed, merged, deleted.
    private static func prepare(_ world: CRMWorld) async throws {
        let ids = (0..<4).map { number in world.edit { $0.lifeCycle?.nextSteps = "n\(number)" } }
        try await world.sync()
        try await world.sync()
        let deals = ids.compactMap { id in world.crm.records.first { $0.externalID == id }?.id }
        world.edit(ids[0]) { $0.lifeCycle?.nextSteps = "aws" }
        world.clock.pass(10)
        world.crm.edit(deals[0]) { $0.fields["NextStep"] = .string("crm") }
        world.crm.edit(deals[1]) { $0.fields["CloseDate"] = .string("2026-09-09") }
        world.edit(ids[1]) { $0.project?.additionalComments = "from AWS" }
        world.crm.edit(deals[1]) { $0.fields["Comments"] = .string("from CRM") }
        world.crm.edit(deals[2]) { $0.fate = .deleted }
        world.edit(ids[3]) { $0.project?.additionalComments = "only AWS" }
        for number in 0..<2 { world.edit { $0.lifeCycle?.nextSteps = "new \(number)" } }
        for number in 0..<2 {
            world.crm.edit(nil) { record in
                record.fields = [
                    "Name": .string("Shop \(number)"), "Account": .string("Acme"), "Country": .string("US"),
                    "Share": .boolean(true),
                ]
            }
        }
    }

    /// What stands on both sides once nothing is left to do, and what is listed.
    private static func finish(_ world: CRMWorld) async throws -> [String] {
        for _ in 0..<3 { try await world.sync() }
        let open = try await world.books.conflicts([.open]).map { "open \($0.field)" }
        let sentences = try await world.plan().sentences.filter { !$0.contains("is to be decided") }
        #expect(sentences == [])
        return world.dump() + open
    }

    private static func unbroken() async throws -> (state: [String], writesToAWS: Int, writesToCRM: Int) {
        try await withWorld { world in
            try await prepare(world)
            let before = (world.state.withLock(\.writes), world.crm.state.withLock(\.place))
            try await world.sync()
            let after = (world.state.withLock(\.writes), world.crm.state.withLock(\.place))
            return (try await finish(world), after.0 - before.0, after.1 - before.1)
        }
    }

    @Test("behind each write to AWS, whose answer is lost, and before it")
    func atAWS() async throws {
        let (state, writes, _) = try await Self.unbroken()
        #expect(writes >= 5)
        for left in 0...writes {
            try await withWorld { world in
                try await Self.prepare(world)
                world.state.withLock { $0.writesLeft = left }
                await #expect(throws: (any Error).self, "\(left)") { try await world.sync() }
                world.state.withLock { $0.writesLeft = nil }
                let end = try await Self.finish(world)
                #expect(end.filter { !state.contains($0) } == [], "cut behind \(left) writes to AWS")
                #expect(end.count == state.count)
            }
        }
    }

    @Test("behind each record written to the CRM, whose answer is lost, and before it")
    func inCRM() async throws {
        let (state, _, writes) = try await Self.unbroken()
        #expect(writes >= 5)
        for left in 0...writes {
            try await withWorld { world in
                try await Self.prepare(world)
                world.crm.state.withLock { $0.writesLeft = left }
                await #expect(throws: (any Error).self, "\(left)") { try await world.sync() }
                world.crm.state.withLock { $0.writesLeft = nil }
                let end = try await Self.finish(world)
                #expect(end.filter { !state.contains($0) } == [], "cut behind \(left) writes to the CRM")
                #expect(end.count == state.count)
            }
        }
    }

    @Test("at each row that is noted in the local database")
    func inDatabase() async throws {
        let (state, _, _) = try await Self.unbroken()
        var (limit, hasEnded) = (0, false)
        while !hasEnded {
            hasEnded = try await withWorld { world in
                try await Self.prepare(world)
                try await Self.allow(limit, in: world.database)
                var isWhole = false
                do {
                    try await world.sync()
                    isWhole = true
                } catch {}
                try await Self.allow(nil, in: world.database)
                let end = try await Self.finish(world)
                #expect(end.filter { !state.contains($0) } == [], "cut behind \(limit) rows")
                #expect(end.count == state.count)
                return isWhole
            }
            limit += 3
            guard limit < 400 else { break }
        }
        #expect(hasEnded)
        #expect(limit > 20)
    }

    /// Lets so many more rows be written; nil lets all be.
    private static func allow(_ rows: Int?, in database: LocalDatabase) async throws {
        let tables = ["crm_link", "crm_base", "crm_conflict", "crm_waiting", "crm_cursor", "crm_repair", "audit"]
        try await database.write { transaction in
            for table in tables {
                try transaction.execute("DROP TRIGGER IF EXISTS \(fragment: .init(stringLiteral: "cut_\(table)"))")
            }
            try transaction.execute("DROP TABLE IF EXISTS cut")
            guard let rows else { return }
            try transaction.execute("CREATE TABLE cut (n INTEGER NOT NULL)")
            try transaction.execute("INSERT INTO cut VALUES (\(rows))")
            for table in tables {
                try transaction.execute(
                    .init(
                        stringLiteral: """
                            CREATE TRIGGER cut_\(table) BEFORE INSERT ON \(table) BEGIN
                                SELECT RAISE(ABORT, 'cut') WHERE (SELECT n FROM cut) <= 0;
                                UPDATE cut SET n = n - 1;
                            END
                            """
                    )
                )
            }
        }
    }
}
