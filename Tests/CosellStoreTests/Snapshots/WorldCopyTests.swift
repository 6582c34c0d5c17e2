import CosellTestDatabase
import Foundation
import Testing

@testable import CosellStore

extension PostgreSQLStoreTests {
    /// Everything in a PostgreSQL database that several nodes work on, put into a file and taken from one (CP50). Its long
    /// transactions hold places back in the whole cluster, so no other test of those runs beside it.
    struct WorldCopyTests {
        private let copy = WorldCopy(DatabaseCopyTests.schemas)

        /// Two nodes on one database with authors and books, and a folder for files.
        private func withNodes(
            _ body: (_ one: Store, _ other: Store, _ database: TestDatabase, _ folder: String) async throws -> Void
        ) async throws {
            try await withTemporaryFolder { folder in
                try await withTestDatabase { database in
                    let one = try await database.open()
                    try await DatabaseCopyTests.fill(one)
                    let other = try await database.open()
                    try await body(one, other, database, folder)
                    await one.close()
                    await other.close()
                }
            }
        }

        /// Writes an author.
        ///
        /// - Returns: its number.
        @discardableResult
        private func add(_ name: String, _ store: Store) async throws -> Int? {
            try await store.write { transaction in
                try transaction.first("INSERT INTO author (name) VALUES (\(name)) RETURNING id") { try $0.integer(0) }
            }
        }

        private func names(_ store: Store) async throws -> Set<String> {
            Set(try await store.read { try $0.rows("SELECT name FROM author WHERE id > 700") { try $0.text(0) } })
        }

        @Test("what was saved comes back, and its numbers go on where they were")
        func roundTrip() async throws {
            try await withNodes { one, _, database, folder in
                let copying = try DatabaseCopy(DatabaseCopyTests.schemas, logger: silent)
                let place = CopyPlace.database(try database.address())
                let saved = try await copying.check(place)
                try await copy.save(one, to: folder + "/snapshot")
                #expect(try await copying.check(.file(folder + "/snapshot")) == saved)
                try await add("later", one)
                try await one.write { try $0.execute("DELETE FROM loan") }
                let restored = try await copy.replace(one, by: folder + "/snapshot")
                #expect(try await copying.check(place) == saved)
                #expect(try await add("anew", restored) == 701)
            }
        }

        @Test("a file of one engine is one of the other")
        func engines() async throws {
            try await withNodes { one, _, _, folder in
                let embedded = try Store.open(folder: folder + "/data", logger: silent)
                try await DatabaseCopyTests.fill(embedded)
                try await add("of a folder", embedded)
                try await copy.save(embedded, to: folder + "/embedded")
                try await add("of a server", one)
                try await copy.save(one, to: folder + "/shared")
                let shared = try await copy.replace(one, by: folder + "/embedded")
                let other = try await copy.replace(embedded, by: folder + "/shared")
                #expect(try await names(shared) == ["of a folder"])
                #expect(try await names(other) == ["of a server"])
                #expect(try await add("next", shared) == 702)
                #expect(try await add("next", other) == 702)
                await other.close()
            }
        }

        @Test("a node that has not heard of it writes nothing into the new state, and learns of it by that")
        func overtaken() async throws {
            try await withNodes { one, other, _, folder in
                try await copy.save(one, to: folder + "/snapshot")
                #expect(try await other.isOvertaken() == false)
                let rings = other.replacements
                var heard = rings.rings.makeAsyncIterator()
                let restored = try await copy.replace(one, by: folder + "/snapshot")
                for late in [one, other] {
                    #expect(try await kind { try await add("lost", late) } == .closed)
                    #expect(late.isLeft)
                    #expect(try await kind { _ = try await names(late) } == .closed)
                }
                await heard.next()
                #expect(try await other.isOvertaken())
                let next = try await other.successor()
                try await add("here", next)
                #expect(try await names(restored) == ["here"])
                #expect(try await restored.isOvertaken() == false)
            }
        }

        @Test("a node hears of it without asking")
        func heard() async throws {
            try await withNodes { one, other, _, folder in
                try await copy.save(one, to: folder + "/snapshot")
                let listening = other.replacements
                var rings = listening.rings.makeAsyncIterator()
                _ = try await copy.replace(one, by: folder + "/snapshot")
                // The first may be the beginning of its listening.
                while try await !other.isOvertaken() { await rings.next() }
                #expect(other.isLeft)
            }
        }

        struct Spoilt: Sendable, CustomTestStringConvertible {
            let testDescription: String
            /// What is done to the file.
            var file: SQL?
            /// What is done to the database.
            var database: SQL?
        }

        @Test(
            "what cannot be restored changes nothing, not even the numbers that come next",
            arguments: [
                Spoilt(testDescription: "cut off", file: "INSERT INTO half VALUES ('demo')"),
                Spoilt(testDescription: "unknown table", file: "CREATE TABLE more (id BIGINT)"),
                Spoilt(
                    testDescription: "refused by the server",
                    database: "ALTER TABLE loan ADD CHECK (book <> 7) NOT VALID"
                ),
                Spoilt(testDescription: "unknown to this program", database: "CREATE TABLE more (id BIGINT)"),
            ]
        )
        func refused(_ row: Spoilt) async throws {
            try await withNodes { one, other, _, folder in
                try await copy.save(one, to: folder + "/snapshot")
                if let change = row.file {
                    let file = try SQLiteGate(SQLiteFile.openWhole(folder + "/snapshot"))
                    try file.use { try $0.execute(script: change.text) }
                    try file.close()
                }
                if let change = row.database { try await one.write { try $0.execute(script: change.text) } }
                for number in 701...710 { #expect(try await add("kept \(number)", one) == number) }
                await #expect(throws: (any Error).self) { try await copy.replace(one, by: folder + "/snapshot") }
                #expect(!one.isLeft)
                for (store, number) in [(one, 711), (other, 712)] { #expect(try await add("later", store) == number) }
                #expect(try await names(one).count == 11)
            }
        }

        @Test("of all writes at two nodes those answered before are gone, those after are there, and none is half")
        func whileWritesGoOn() async throws {
            try await withNodes { one, other, _, folder in
                try await copy.save(one, to: folder + "/snapshot")
                var stores = [one, other]
                for round in 0..<3 {
                    let nodes = stores
                    let restored = try await withThrowingTaskGroup(of: Void.self) { group in
                        for number in 0..<60 {
                            group.addTask {
                                let ending = try await kind { try await add("\(round) \(number)", nodes[number % 2]) }
                                // Answered in the state that was left, or refused by the one that came.
                                #expect([nil, .closed].contains(ending))
                            }
                        }
                        let restored = try await copy.replace(nodes[0], by: folder + "/snapshot")
                        try await group.waitForAll()
                        return restored
                    }
                    #expect(try await names(restored) == [])
                    #expect(try await nodes[1].isOvertaken())
                    stores = [restored, try await nodes[1].successor()]
                    for store in stores { try await add("after", store) }
                    for store in stores { #expect(try await names(store) == ["after"]) }
                }
            }
        }

        // MARK: Kept in the database

        @Test("a snapshot that is kept is the same at every node, however large it is")
        func kept() async throws {
            try await withNodes { _, _, database, folder in
                let shared = SharedSnapshots(try database.address())
                for (name, size) in [("a.1", 1), ("b", 3_000_000), ("c'", 2 << 20)] {
                    let content = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 11) })
                    try content.write(to: URL(filePath: folder + "/in"))
                    let facts = SharedSnapshots.Facts(bytes: size, savedAt: 7, schema: [3, size])
                    try await shared.put(folder + "/in", as: name, facts)
                    #expect(try await shared.fetch(name, to: folder + "/out-\(size)"))
                    #expect(FileManager.default.contents(atPath: folder + "/out-\(size)") == content)
                    #expect(try await shared.all().last?.facts == facts)
                }
                #expect(try await shared.all().map(\.name) == ["a.1", "b", "c'"])
                #expect(try await shared.fetch("d", to: folder + "/none") == false)
                #expect(try await shared.remove("b"))
                #expect(try await shared.remove("b") == false)
                #expect(try await shared.all().map(\.name) == ["a.1", "c'"])
            }
        }

        @Test("the last that is put under a name is the one; the start of all is the first")
        func names() async throws {
            try await withNodes { _, _, database, folder in
                let shared = SharedSnapshots(try database.address())
                func put(_ text: String, replacing: Bool) async throws {
                    try Data(text.utf8).write(to: URL(filePath: folder + "/in"))
                    let facts = SharedSnapshots.Facts(bytes: text.utf8.count, savedAt: 0, schema: [])
                    try await shared.put(folder + "/in", as: "a", facts, replacing: replacing)
                }
                func content() async throws -> String {
                    let file = folder + "/\(UUID())"
                    #expect(try await shared.fetch("a", to: file))
                    return String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
                }
                try await put("first", replacing: false)
                try await put("second", replacing: false)
                #expect(try await content() == "first")
                try await put("third", replacing: true)
                #expect(try await content() == "third")
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 1...4 {
                        let file = folder + "/at-once-\(number)"
                        try Data("\(number)".utf8).write(to: URL(filePath: file))
                        group.addTask {
                            try await shared.put(file, as: "a", .init(bytes: 1, savedAt: 0, schema: []))
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(try await ["1", "2", "3", "4"].contains(content()))
                #expect(try await shared.all().map(\.facts.bytes) == [1])
            }
        }
    }
}
