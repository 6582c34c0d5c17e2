import CosellStore
import CosellTestDatabase
import Testing

struct TransactionTests {
    @Test("rows come in the statement's order, first stops at one")
    func reads() async throws {
        let store = try await Store.withNotes()
        for text in ["b", "a", "c"] { try await store.add(text) }
        try await store.read { transaction in
            let texts = try transaction.rows("SELECT text FROM note ORDER BY text DESC") { try $0.text(0) }
            #expect(texts == ["c", "b", "a"])
            #expect(try transaction.first("SELECT text FROM note ORDER BY text") { try $0.text(0) } == "a")
            #expect(try transaction.first("SELECT text FROM note WHERE text = 'x'") { try $0.text(0) } == nil)
        }
        await store.close()
    }

    @Test("a statement can run again while one stands on its own rows")
    func nesting() async throws {
        let store = try await Store.withNotes()
        for text in ["a", "b"] { try await store.add(text) }
        let pairs = try await store.read { transaction in
            try transaction.rows("SELECT text FROM note ORDER BY text") { outer in
                let inner = try transaction.rows("SELECT text FROM note ORDER BY text") { try $0.text(0) }
                return try inner.map { try outer.text(0) + $0 }
            }
        }
        #expect(pairs == [["aa", "ab"], ["ba", "bb"]])
        await store.close()
    }

    @Test("execute counts the rows it changed itself")
    func changes() async throws {
        let store = try await Store.withNotes()
        let counts = try await store.write { transaction in
            [
                try transaction.execute("INSERT INTO note (text) VALUES ('a'), ('b'), ('c')"),
                try transaction.execute("CREATE INDEX by_text ON note (text)"),
                try transaction.execute("SELECT * FROM note"),
                try transaction.execute("UPDATE note SET text = text || '!' WHERE text <> \("a")"),
                try transaction.execute("INSERT INTO note (text) VALUES ('a') ON CONFLICT DO NOTHING"),
                try transaction.execute("DELETE FROM note"),
            ]
        }
        #expect(counts == [3, 0, 0, 2, 0, 3])
        await store.close()
    }

    @Test("a writing statement that returns rows is carried out in whole, its constraints checked")
    func returning() async throws {
        let store = try await Store.withNotes()
        let first = try await store.write { transaction in
            try transaction.first("INSERT INTO note (text) VALUES ('a'), ('b') RETURNING id") { try $0.integer(0) }
        }
        #expect(first == 1)
        #expect(try await store.notes() == ["a", "b"])
        try await store.write { transaction in
            try transaction.execute("CREATE TABLE reply (note INTEGER NOT NULL REFERENCES note)")
        }
        let refused = try await kind {
            _ = try await store.write { transaction in
                try transaction.first("INSERT INTO reply VALUES (98), (99) RETURNING note") { try $0.integer(0) }
            }
        }
        #expect(refused == .constraint(.foreignKey))
        await store.close()
    }

    @Test(
        "a read cannot write",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite"),
        arguments: ["INSERT INTO note (text) VALUES ('a')", "DROP TABLE note"] as [SQL]
    )
    func readOnly(_ statement: SQL) async throws {
        try await withTemporaryFolder { folder in
            for store in [try Store.inMemory(logger: silent), try Store.open(folder: folder, logger: silent)] {
                try await store.createNotes()
                #expect(try await kind { _ = try await store.read { try $0.execute(statement) } } == .readOnly)
                #expect(try await kind { _ = try await store.snapshot { try $0.execute(statement) } } == .readOnly)
                #expect(try await store.notes() == [])
                await store.close()
            }
        }
    }

    @Test("a transaction does not outlive its body")
    func spent() async throws {
        await #expect(processExitsWith: .failure) {
            let store = try Store.inMemory(logger: silent)
            nonisolated(unsafe) var kept: Transaction?
            try await store.read { kept = $0 }
            _ = try kept?.first("SELECT 1") { try $0.integer(0) }
        }
    }
}
