import CosellStore
import CosellTestDatabase
import Testing

struct MigrateTests {
    static let first = Migration(1, "note", ["CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"])
    static let second = Migration(
        2,
        "note colour",
        [
            "ALTER TABLE note ADD COLUMN colour TEXT",
            """
            CREATE INDEX note_by_colour ON note (colour);
            CREATE TRIGGER note_red AFTER INSERT ON note BEGIN
                UPDATE note SET colour = 'red' WHERE id = new.id;
            END;
            """,
        ]
    )

    static let plain = Migration(2, "note colour", ["ALTER TABLE note ADD COLUMN colour TEXT"])

    @Test(
        "each migration is applied once, in order, and recorded",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite")
    )
    func appliesOnce() async throws {
        try await withTemporaryFolder { folder in
            let store = try Store.open(folder: folder, logger: silent)
            #expect(try await store.migrate([Self.first], at: "2026-02-01") == [1])
            #expect(try await store.migrate([Self.first, Self.second], at: "2026-03-01") == [2])
            await store.close()
            let reopened = try Store.open(folder: folder, logger: silent)
            #expect(try await reopened.migrate([Self.first, Self.second], at: "2026-04-01") == [])
            let applied = try await reopened.appliedMigrations()
            #expect(applied.map(\.number) == [1, 2])
            #expect(applied.map(\.name) == ["note", "note colour"])
            #expect(applied.map(\.appliedAt) == ["2026-02-01", "2026-03-01"])
            try await reopened.add("a")
            #expect(try await reopened.read { try $0.first("SELECT colour FROM note") { try $0.text(0) } } == "red")
            await reopened.close()
        }
    }

    @Test("a migration that fails leaves nothing of itself, and those before it stay")
    func failing() async throws {
        let store = try await TestEngine.store()
        let broken = Migration(2, "broken", ["CREATE TABLE half (id INTEGER)", "CREATE TABLE note (id INTEGER)"])
        #expect(try await kind { try await store.migrate([Self.first, broken], at: "") } == .invalidStatement)
        #expect(try await store.appliedMigrations().map(\.number) == [1])
        let mended = Migration(2, "mended", ["CREATE TABLE half (id INTEGER)"])
        #expect(try await store.migrate([Self.first, mended], at: "") == [2])
        try await store.add("a")
        await store.close()
    }

    @Test("a database with a number this program does not know is refused, in words that help")
    func newerSchema() async throws {
        let store = try await TestEngine.store()
        try await store.migrate([Self.first, Self.plain], at: "")
        let error = try await #require(throws: StoreError.self) { try await store.migrate([Self.first], at: "") }
        #expect(error.kind == .newerSchema(number: 2))
        #expect("\(error)" == "The database has schema 2, which this version does not know; start a newer version.")
        await store.close()
    }
    @Test("each family counts by itself, in a history of its own")
    func families() async throws {
        let store = try await TestEngine.store()
        let other = SchemaFamily(table: "other_schema_migration")
        let table = Migration(1, "table", ["CREATE TABLE other (id INTEGER PRIMARY KEY)"])
        #expect(try await store.migrate([Self.first, Self.plain], at: "") == [1, 2])
        #expect(try await store.migrate([table], of: other, at: "") == [1])
        #expect(try await store.migrate([table], of: other, at: "") == [])
        #expect(try await store.appliedMigrations().map(\.name) == ["note", "note colour"])
        #expect(try await store.appliedMigrations(of: other).map(\.name) == ["table"])
        await store.close()
    }
}
