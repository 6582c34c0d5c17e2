import CosellTestDatabase
import Testing

@testable import CosellStore

struct StoreErrorTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let statement: SQL
        let kind: StoreError.Kind

        init(_ testDescription: String, _ statement: SQL, _ kind: StoreError.Kind) {
            self.testDescription = testDescription
            self.statement = statement
            self.kind = kind
        }
    }

    static let rows = [
        Row("key used twice", "INSERT INTO pet VALUES (1, 'b', 1)", .constraint(.unique)),
        Row("unique column", "INSERT INTO pet VALUES (2, 'a', 1)", .constraint(.unique)),
        Row("no value", "INSERT INTO pet VALUES (2, NULL, 1)", .constraint(.notNull)),
        Row("check", "INSERT INTO pet VALUES (2, '', 1)", .constraint(.check)),
        Row("no such parent", "INSERT INTO pet VALUES (2, 'b', 9)", .constraint(.foreignKey)),
        Row("still a parent", "DELETE FROM person", .constraint(.foreignKey)),
        Row("no such table", "SELECT * FROM plant", .invalidStatement),
        Row("two statements", "SELECT 1; SELECT 2", .invalidStatement),
        Row("no statement", "", .invalidStatement),
    ]

    @Test("a statement's failure is sorted, described without the statement, and kept for the log", arguments: rows)
    func statements(_ row: Row) async throws {
        let store = try await TestEngine.store()
        try await store.write { transaction in
            try transaction.execute("CREATE TABLE person (id INTEGER PRIMARY KEY)")
            try transaction.execute(
                """
                CREATE TABLE pet (
                    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> ''),
                    owner INTEGER REFERENCES person
                )
                """
            )
            try transaction.execute("INSERT INTO person VALUES (1)")
            try transaction.execute("INSERT INTO pet VALUES (1, 'a', 1)")
        }
        let error = try await #require(throws: StoreError.self) {
            try await store.write { try $0.execute(row.statement) }
        }
        #expect(error.kind == row.kind)
        #expect(error.cause != nil)
        for word in ["SQL", "INSERT", "pet", "plant"] { #expect(!error.description.contains(word)) }
        await store.close()
    }

    @Test(
        "every family of result codes has a kind",
        arguments: zip(
            [5, 6, 261, 13, 8, 1032, 10, 1034, 7, 3082, 11, 14, 26, 18, 1, 19, 2579],
            [
                .locked, .locked, .locked, .diskFull, .readOnly, .readOnly, .ioFailure, .ioFailure, .outOfMemory,
                .outOfMemory, .damaged, .cannotOpen, .notADatabase, .tooLarge, .invalidStatement, .constraint(.other),
                .constraint(.unique),
            ] as [StoreError.Kind]
        )
    )
    func codes(_ code: Int32, _ kind: StoreError.Kind) {
        #expect(StoreError.Kind(sqliteCode: code) == kind)
    }
}
