import CosellIntegrations
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
                let isWhole = try await Self.runCut(behind: limit, world)
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

    /// What the deal says behind the run that was cut off, and what both sides say in the end.
    enum Later: String, CaseIterable, Sendable { case same, newer, back }

    @Test("at each row of what is put into the outbox and noted about it", arguments: Later.allCases)
    func inOutbox(_ later: Later) async throws {
        var (limit, hasEnded) = (0, false)
        while !hasEnded, limit < 100 {
            hasEnded = try await withWorld { world in
                let id = world.edit { $0.lifeCycle?.nextSteps = "a" }
                for _ in 0..<2 { try await world.sync() }
                let deal = try #require(world.crm.records.first?.id)
                world.edit(id) { $0.lifeCycle?.reviewStatus = .inReview }
                world.crm.edit(deal) { record in
                    record.fields["NextStep"] = "b"
                    record.fields["CloseDate"] = "2026-09-09"
                }
                let isWhole = try await Self.runCut(behind: limit, world)
                let end = later == .same ? "b" : later == .newer ? "c" : "a"
                if later != .same { world.crm.edit(deal) { $0.fields["NextStep"] = .string(end) } }
                // Of two runs behind it the first may be cut off as well.
                _ = try await Self.runCut(behind: limit, world)
                try await world.sync()
                let outbox = try await HeldChanges(world.database).all(in: "AWS")
                #expect(outbox.count == 1, "cut behind \(limit) rows")
                #expect(outbox.first?.edited.lifeCycle?.nextSteps == end, "cut behind \(limit) rows")
                world.edit(id) { $0.lifeCycle?.reviewStatus = .approved }
                for _ in 0..<2 { try await world.sync() }
                #expect(world.opportunity(id)?.lifeCycle?.nextSteps == end, "cut behind \(limit) rows")
                #expect(world.opportunity(id)?.lifeCycle?.targetCloseDate == "2026-09-09")
                #expect(world.crm.record(deal)?.fields["NextStep"] == .string(end))
                #expect(try await HeldChanges(world.database).all(in: "AWS").isEmpty)
                #expect(try await world.books.held().isEmpty)
                try await world.expectNothing()
                return isWhole
            }
            limit += 1
        }
        #expect(hasEnded && limit > 6)
    }

    /// Syncs, and ends behind so many rows; whether that was all of it.
    private static func runCut(behind rows: Int, _ world: CRMWorld) async throws -> Bool {
        try await allow(rows, in: world.database)
        var isWhole = false
        do {
            try await world.sync()
            isWhole = true
        } catch {}
        try await allow(nil, in: world.database)
        return isWhole
    }

    /// Lets so many more rows be written; nil lets all be.
    private static func allow(_ rows: Int?, in database: LocalDatabase) async throws {
        let inserts = [
            "crm_link", "crm_base", "crm_conflict", "crm_waiting", "crm_cursor", "crm_repair", "audit", "crm_held",
            "held_change",
        ]
        let steps =
            inserts.map { ("cut_\($0)", "INSERT", $0) } + [
                ("cut_hold", "UPDATE", "held_change"), ("cut_forget", "DELETE", "crm_held"),
                ("cut_rest", "DELETE", "crm_waiting"),
            ]
        try await database.write { transaction in
            for (name, _, _) in steps {
                try transaction.execute("DROP TRIGGER IF EXISTS \(fragment: .init(stringLiteral: name))")
            }
            try transaction.execute("DROP TABLE IF EXISTS cut")
            guard let rows else { return }
            try transaction.execute("CREATE TABLE cut (n INTEGER NOT NULL)")
            try transaction.execute("INSERT INTO cut VALUES (\(rows))")
            for (name, verb, table) in steps {
                try transaction.execute(
                    .init(
                        stringLiteral: """
                            CREATE TRIGGER \(name) BEFORE \(verb) ON \(table) BEGIN
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
