import CosellTestDatabase
import Foundation
import Testing

@testable import CosellStore

/// Books and their authors, in every type that a column has, and with numbers that never come again.
struct DatabaseCopyTests {
    static let schemas = [
        KnownSchema(
            .house,
            [
                Migration(
                    1,
                    "library",
                    [
                        """
                        CREATE TABLE author (
                            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, height REAL, is_alive BOOLEAN,
                            portrait BLOB
                        )
                        """,
                        "CREATE TABLE book (id INTEGER PRIMARY KEY, author BIGINT REFERENCES author (id), title TEXT)",
                        "CREATE TABLE half (name TEXT PRIMARY KEY)",
                    ]
                )
            ],
            cutOff: "SELECT 1 FROM half"
        ),
        KnownSchema(
            SchemaFamily(table: "loan_schema_migration"),
            [Migration(1, "loans", ["CREATE TABLE loan (book BIGINT PRIMARY KEY REFERENCES book (id), until BIGINT)"])]
        ),
    ]

    static func fill(_ store: Store) async throws {
        for schema in schemas { try await store.migrate(schema.migrations, of: schema.family, at: "then") }
        try await store.write { transaction in
            for number in 1...700 {
                let portrait = number.isMultiple(of: 3) ? nil : [UInt8](repeating: UInt8(number % 256), count: number)
                try transaction.execute(
                    """
                    INSERT INTO author (name, height, is_alive, portrait)
                    VALUES (\("N\u{0}\u{1}é \(number)"), \(Double(number) / 7), \(number.isMultiple(of: 2)), \(portrait))
                    """
                )
            }
            try transaction.execute("DELETE FROM author WHERE id > 698")
            try transaction.execute("INSERT INTO book (id, author, title) VALUES (7, 698, 'Last'), (8, NULL, NULL)")
            try transaction.execute("INSERT INTO loan (book, until) VALUES (7, \(Int.max))")
        }
    }

    /// Two folders; in the first a server has worked.
    private func withFolders(_ body: (_ full: String, _ other: String) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let store = try Store.open(folder: folder + "/full", logger: silent)
            try await Self.fill(store)
            await store.close()
            try await body(folder + "/full", folder + "/other")
        }
    }

    private var copying: DatabaseCopy { get throws { try DatabaseCopy(Self.schemas, logger: silent) } }

    @Test("tables come behind those that they refer to")
    func order() throws {
        let tables = try TableShape.all(of: Self.schemas)
        #expect(tables.map(\.name.text) == ["author", "book", "half", "loan"])
        #expect(tables.map { $0.number?.text } == ["id", "id", nil, nil])
        #expect(tables.map(\.remembersNumbers) == [true, false, false, false])
    }

    @Test("a folder is copied whole, and its numbers go on where they were")
    func folders() async throws {
        try await withFolders { full, other in
            let copied = try await copying.copy(from: CopyPlace(full), to: CopyPlace(other), replacing: false)
            #expect(copied.map(\.digest.count) == [698, 2, 0, 1])
            #expect(try await copying.check(.folder(full)) == copied)
            #expect(try await copying.check(.folder(other)) == copied)
            let store = try Store.open(folder: other, logger: silent)
            #expect(try await next(in: store) == 701)
            await store.close()
        }
    }

    @Test(
        "a copy to PostgreSQL and back is the same",
        .enabled(if: TestCluster.isExpected, "PostgreSQL is not installed here")
    )
    func postgreSQL() async throws {
        try await withFolders { full, other in
            try await withTestDatabase { database in
                let place = CopyPlace.database(try database.address())
                let copied = try await copying.copy(from: .folder(full), to: place, replacing: false)
                #expect(try await copying.check(.folder(full)) == copied)
                #expect(try await copying.check(place) == copied)
                #expect(try await copying.copy(from: place, to: .folder(other), replacing: false) == copied)
                let file = other + ".sqlite"
                #expect(try await copying.backUp(place, to: file) == copied)
                #expect(try await copying.copy(from: CopyPlace(file), to: place, replacing: true) == copied)
                let stores = [try Store.open(folder: other, logger: silent), try await database.open()]
                for store in stores {
                    #expect(try await next(in: store) == 701)
                    await store.close()
                }
            }
        }
    }

    /// The number of an author that is written now.
    private func next(in store: Store) async throws -> Int? {
        try await store.write { transaction in
            try transaction.first("INSERT INTO author (name) VALUES ('x') RETURNING id") { try $0.integer(0) }
        }
    }

    @Test("what holds data is not overwritten, unless it is said; what was there is gone then")
    func replacing() async throws {
        try await withFolders { full, other in
            let store = try Store.open(folder: other, logger: silent)
            try await Self.fill(store)
            try await store.write { try $0.execute("INSERT INTO book (id) VALUES (99)") }
            await store.close()
            let before = try await copying.check(.folder(other))
            await #expect(throws: DataCopyError.full) {
                try await copying.copy(from: .folder(full), to: .folder(other), replacing: false)
            }
            #expect(try await copying.check(.folder(other)) == before)
            let copied = try await copying.copy(from: .folder(full), to: .folder(other), replacing: true)
            #expect(copied.map(\.digest.count) == [698, 2, 0, 1])
        }
    }

    @Test("a folder that a server has open is not copied, and not copied onto; it is checked and backed up")
    func served() async throws {
        try await withFolders { full, other in
            let store = try Store.open(folder: full, logger: silent)
            await (try Store.open(folder: other, logger: silent)).close()
            for (from, to) in [(full, other), (other, full)] {
                #expect(
                    try await kind {
                        _ = try await copying.copy(from: .folder(from), to: .folder(to), replacing: true)
                    } == .inUse
                )
            }
            let contents = try await copying.check(.folder(full))
            #expect(try await copying.backUp(.folder(full), to: other + ".sqlite") == contents)
            await #expect(throws: DataCopyError.exists(other + ".sqlite")) {
                try await copying.backUp(.folder(full), to: other + ".sqlite")
            }
            await store.close()
        }
    }

    @Test(
        "a database that a node has open is not copied onto; it is copied from",
        .enabled(if: TestCluster.isExpected, "PostgreSQL is not installed here")
    )
    func servedDatabase() async throws {
        try await withFolders { full, other in
            try await withTestDatabase { database in
                let place = CopyPlace.database(try database.address())
                let node = try await database.open()
                try await Self.fill(node)
                #expect(
                    try await kind { _ = try await copying.copy(from: .folder(full), to: place, replacing: true) }
                        == .inUse
                )
                let copied = try await copying.copy(from: place, to: .folder(other), replacing: false)
                #expect(copied.map(\.digest.count) == [698, 2, 0, 1])
                await node.close()
            }
        }
    }

    struct Unfit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let statement: SQL
        let refusal: DataCopyError
    }

    static let unfit = [
        Unfit(testDescription: "cut off", statement: "INSERT INTO half VALUES ('demo')", refusal: .cutOff),
        Unfit(
            testDescription: "unknown table",
            statement: "CREATE TABLE more (id BIGINT)",
            refusal: .unknownTable("more")
        ),
        Unfit(testDescription: "older", statement: "DELETE FROM loan_schema_migration", refusal: .older),
    ]

    @Test("what this version does not know whole is not copied", arguments: unfit)
    func refused(_ row: Unfit) async throws {
        try await withFolders { full, other in
            let store = try Store.open(folder: full, logger: silent)
            try await store.write { try $0.execute(script: row.statement.text) }
            await store.close()
            await #expect(throws: row.refusal) {
                try await copying.copy(from: .folder(full), to: .folder(other), replacing: false)
            }
            #expect(!FileManager.default.fileExists(atPath: other + "/cosell.sqlite.part"))
        }
    }

    @Test("a check finds a record that refers to nothing, and a page that was overwritten")
    func damaged() async throws {
        try await withFolders { full, _ in
            let path = full + "/cosell.sqlite"
            var bytes = try #require(FileManager.default.contents(atPath: path))
            for place in stride(from: 4 * 4096, to: 12 * 4096, by: 7) { bytes[place] = 0x5A }
            try bytes.write(to: URL(filePath: path))
            await #expect(throws: (any Error).self) { try await copying.check(.folder(full)) }
        }
    }

    @Test("equal rows count each, and in no order")
    func digests() throws {
        let rows = [["a", "b"], ["b", "a"], ["ab", ""], ["a", "b"]]
        let digest = { (order: [Int]) in
            var digest = TableDigest()
            for row in order { try digest.add(Texts(rows[row])) }
            return digest
        }
        #expect(try digest([0, 1, 2]) == digest([2, 0, 1]))
        #expect(try digest([0, 1]) != digest([0, 2]))
        #expect(try digest([0, 3]) != digest([1, 1]))
        #expect(try digest([0]) != digest([0, 3]))
    }

    /// A row of texts.
    private final class Texts: Cells {
        private let buffers: [UnsafeMutableRawBufferPointer]

        init(_ texts: [String]) {
            buffers = texts.map { text in
                let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
                buffer.copyBytes(from: text.utf8)
                return buffer
            }
        }

        deinit { for buffer in buffers { buffer.deallocate() } }

        var columnCount: Int { buffers.count }
        func type(_ column: Int) -> CellType { .text }
        func integer(_ column: Int) -> Int64 { 0 }
        func real(_ column: Int) -> Double { 0 }
        func bytes(_ column: Int) throws -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(buffers[column]) }
    }
}
