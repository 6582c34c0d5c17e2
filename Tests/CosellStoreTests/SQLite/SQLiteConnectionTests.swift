import Foundation
import CosellTestDatabase
import Testing

@testable import CosellStore

@Suite(.enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
struct SQLiteConnectionTests {
    @Test("a text is prepared once, whatever its values")
    func cache() throws {
        let gate = try SQLiteGate(SQLiteFile.openInMemory())
        try gate.use { connection in
            func statement(_ sql: SQL) throws -> OpaquePointer { try connection.withStatement(sql) { $0.pointer } }
            let first = try statement("SELECT \(1)")
            #expect(try statement("SELECT \("other")") == first)
            #expect(try statement("SELECT  \(1)") != first)
        }
        try gate.close()
    }

    @Test("the cache keeps to its limit and statements in use stay good")
    func limit() throws {
        let gate = try SQLiteGate(SQLiteFile.openInMemory())
        try gate.use { connection in
            let numbers = try connection.withStatement("SELECT 7 UNION ALL SELECT 8") { outer in
                #expect(try outer.step())
                for number in 0...SQLiteConnection.statementLimit {
                    try connection.withStatement(SQL(stringLiteral: "SELECT \(number)")) { try $0.finish() }
                }
                return [try Row(outer).integer(0), try outer.step() ? Row(outer).integer(0) : 0]
            }
            #expect(numbers == [7, 8])
        }
        try gate.close()
    }

    @Test("a statement of the cache follows a schema that changed under it")
    func schemaChange() async throws {
        try await withTemporaryFolder { folder in
            let store = try Store.open(folder: folder, logger: silent)
            try await store.createNotes()
            try await store.add("a")
            let everything: SQL = "SELECT * FROM note"
            _ = try await store.read { try $0.rows(everything) { try $0.text(1) } }
            try await store.write { try $0.execute("ALTER TABLE note ADD COLUMN colour TEXT DEFAULT 'red'") }
            #expect(try await store.read { try $0.rows(everything) { try $0.text(2) } } == ["red"])
            await store.close()
        }
    }

    @Test("a transaction that was left open is undone before the next use")
    func leftOpen() throws {
        let gate = try SQLiteGate(SQLiteFile.openInMemory())
        try gate.use { try $0.execute(script: "CREATE TABLE note (text TEXT); BEGIN; INSERT INTO note VALUES ('a')") }
        try gate.use { connection in
            #expect(!connection.isInTransaction)
            let count = try connection.serve(mayWrite: false) { transaction in
                try transaction.first("SELECT COUNT(*) FROM note") { try $0.integer(0) }
            }
            #expect(count == 0)
        }
        try gate.close()
    }

    @Test("a long log is folded in and starts again; the database alone then asks for it, both together do not")
    func longLog() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/cosell.sqlite"
            let gate = try SQLiteGate(SQLiteFile.openWriter(path))
            func mark() throws -> UInt8 { try Data(contentsOf: URL(fileURLWithPath: path))[63] }
            try gate.use { connection in
                var log = SQLiteLog()
                try log.fold(connection)
                #expect(try mark() == 0)
                try connection.execute(script: "CREATE TABLE page (bytes BLOB)")
                try connection.execute(script: "INSERT INTO page VALUES (zeroblob(4096 * \(SQLiteLog.pageLimit)))")
                try log.fold(connection)
                #expect(try mark() == 1)
                let together = try connection.serve(mayWrite: false) { transaction in
                    try transaction.first("PRAGMA user_version") { try $0.integer(0) }
                }
                #expect(together == 0)
            }
            try gate.close()
        }
    }

    @Test("a caller who finds the connection taken is told so")
    func useIfFree() throws {
        let gate = try SQLiteGate(SQLiteFile.openInMemory())
        let inner = try gate.useIfFree { _ in try gate.useIfFree { _ in true } ?? false }
        #expect(inner == false)
        #expect(try gate.useIfFree { _ in true } == true)
        try gate.close()
        try gate.close()
    }
}
