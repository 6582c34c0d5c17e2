import CosellStore
import CosellTestDatabase
import GRDBSQLite
import Testing

struct StoreTests {
    @Test(
        "a read sees what a write has saved, from any of many tasks",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite")
    )
    func readsItsWrites() async throws {
        try await withTemporaryFolder { folder in
            let store = try Store.open(folder: folder, logger: silent)
            try await store.createNotes()
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        try await store.add("\(number)")
                        return try await store.notes().contains("\(number)")
                    }
                }
                for try await isFound in group { #expect(isFound) }
            }
            #expect(try await store.notes().count == 40)
            await store.close()
        }
    }

    @Test("a body that throws saves nothing and its error comes through")
    func atomic() async throws {
        let store = try await Store.withNotes()
        await #expect(throws: Refused(reason: "no")) {
            try await store.write { transaction in
                try transaction.add("a")
                throw Refused(reason: "no")
            }
        }
        #expect(try await store.notes() == [])
        await store.close()
    }

    @Test("a snapshot keeps to one state while a read moves on", .enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
    func snapshot() async throws {
        try await withTemporaryFolder { folder in
            let store = try Store.open(folder: folder, logger: silent)
            try await store.createNotes()
            let count: SQL = "SELECT COUNT(*) FROM note"
            let foreign = try ForeignConnection(folder)
            let seen = try await store.snapshot { transaction in
                let before = try transaction.first(count) { try $0.integer(0) }
                foreign.run("INSERT INTO note (text) VALUES ('a')")
                return [before, try transaction.first(count) { try $0.integer(0) }]
            }
            let moved = try await store.read { transaction in
                let before = try transaction.first(count) { try $0.integer(0) }
                foreign.run("INSERT INTO note (text) VALUES ('b')")
                return [before, try transaction.first(count) { try $0.integer(0) }]
            }
            #expect(seen == [0, 0])
            #expect(moved == [1, 2])
            await store.close()
        }
    }

    @Test("a snapshot that throws leaves its connection ready")
    func throwingSnapshot() async throws {
        let store = try await Store.withNotes()
        await #expect(throws: Refused()) { try await store.snapshot { _ in throw Refused() } }
        try await store.add("a")
        #expect(try await store.snapshot { try $0.rows("SELECT text FROM note") { try $0.text(0) } } == ["a"])
        await store.close()
    }

    @Test(
        "what was acknowledged is in the file at once, while the store is still open",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite")
    )
    func visibleToOthers() async throws {
        try await withTemporaryFolder { folder in
            let store = try Store.open(folder: folder, logger: silent)
            try await store.createNotes()
            for number in 1...20 {
                try await store.add("\(number)")
                #expect(try ForeignConnection(folder).number("SELECT COUNT(*) FROM note") == number)
            }
            await store.close()
        }
    }

    @Test(
        "while another process writes, a read goes on and a write waits",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite")
    )
    func sharesTheFile() async throws {
        try await withTemporaryFolder { folder in
            let store = try Store.open(folder: folder, logger: silent)
            try await store.createNotes()
            let foreign = try ForeignConnection(folder)
            foreign.run("BEGIN IMMEDIATE")
            #expect(try await store.notes() == [])
            async let written: Void = store.add("a")
            foreign.run("COMMIT")
            try await written
            #expect(try await store.notes() == ["a"])
            await store.close()
        }
    }

    @Test(
        "close carries out what it accepted, refuses what comes later, and may be repeated",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite")
    )
    func close() async throws {
        try await withTemporaryFolder { folder in
            let store = try Store.open(folder: folder, logger: silent)
            try await store.createNotes()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 { group.addTask { try await store.add("\(number)") } }
                try await group.waitForAll()
            }
            async let first: Void = store.close()
            async let second: Void = store.close()
            _ = await (first, second)
            await store.close()
            #expect(try await kind { try await store.add("late") } == .closed)
            #expect(try await kind { _ = try await store.notes() } == .closed)
            let reopened = try Store.open(folder: folder, logger: silent)
            #expect(try await reopened.notes().count == 100)
            await reopened.close()
        }
    }

    @Test("close waits for writes that were accepted before it")
    func closeBehindWrites() async throws {
        let store = try await Store.withNotes()
        let results = await store.writeTogether([
            { try $0.add("a") },
            { _ in throw Refused() },
            { try $0.add("b") },
        ])
        await store.close()
        #expect(results.map(\.isSuccess) == [true, false, true])
    }
}

/// A connection of somebody else, past everything this module does.
///
/// Safe: SQLite lets one thread at a time in.
final class ForeignConnection: @unchecked Sendable {
    private var pointer: OpaquePointer?

    init(_ folder: String) throws {
        try #require(sqlite3_open(folder + "/cosell.sqlite", &pointer) == SQLITE_OK)
    }

    deinit {
        sqlite3_close(pointer)
    }

    func run(_ statement: String) {
        #expect(sqlite3_exec(pointer, statement, nil, nil, nil) == SQLITE_OK)
    }

    func number(_ query: String) throws -> Int {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        try #require(sqlite3_prepare_v2(pointer, query, -1, &statement, nil) == SQLITE_OK)
        try #require(sqlite3_step(statement) == SQLITE_ROW)
        return Int(sqlite3_column_int64(statement, 0))
    }
}
