import CosellStore
import CosellSync
import CosellWire
import Foundation
import Testing

struct LocalDatabaseTests {
    @Test("has its tables from the first opening on, and keeps what is in them")
    func kept() async throws {
        try await withTemporaryFolder { folder in
            let file = folder + "/deals/a.sqlite"
            let first = try await LocalDatabase.open(file: file)
            try await first.write {
                try $0.execute("INSERT INTO told (channel, fact, at) VALUES ('slack', 'f', 'now')")
            }
            await first.close()
            let second = try await LocalDatabase.open(file: file)
            #expect(try await second.read { try $0.rows("SELECT fact FROM told") { try $0.text(0) } } == ["f"])
            await second.close()
        }
    }

    @Test("a newer version's is refused, with what to do, and stays as it is")
    func newer() async throws {
        try await withTemporaryFolder { folder in
            let file = folder + "/a.sqlite"
            let database = try await LocalDatabase.open(file: file)
            try await database.write {
                try $0.execute(
                    """
                    INSERT INTO local_schema_migration (number, name, digest, applied_at)
                    VALUES (99, 'of tomorrow', 'x', 'later')
                    """
                )
            }
            await database.close()
            let failure = await #expect(throws: LocalDatabaseFailure.self) { try await LocalDatabase.open(file: file) }
            #expect(failure?.kind == .store(.newerSchema(number: 99)))
            #expect(failure?.description.contains("Use the newer cosell") == true)
        }
    }

    @Test("the database of a server is refused")
    func servers() async throws {
        try await withTemporaryFolder { folder in
            let file = folder + "/a.sqlite"
            let store = try await Store.open(file: file, logger: silent)
            try await store.migrate([Migration(1, "x", ["CREATE TABLE x (y TEXT)"])], at: "now")
            await store.close()
            let failure = await #expect(throws: LocalDatabaseFailure.self) { try await LocalDatabase.open(file: file) }
            #expect(failure?.kind == .isServers)
        }
    }

    @Test("the audit log grows, and nothing in it changes")
    func audit() async throws {
        try await withTemporaryFolder { folder in
            let database = try await LocalDatabase.open(file: folder + "/a.sqlite")
            try await database.write {
                try $0.execute(
                    """
                    INSERT INTO audit (number, at, account, actor, command, operation, subject, hash)
                    VALUES (1, 'now', 'a', 'b', 'c', 'd', 'e', 'f')
                    """
                )
            }
            for change: SQL in ["UPDATE audit SET actor = 'me'", "DELETE FROM audit"] {
                await #expect(throws: LocalDatabaseFailure.self) { try await database.write { try $0.execute(change) } }
            }
            #expect(try await database.read { try $0.rows("SELECT actor FROM audit") { try $0.text(0) } } == ["b"])
            await database.close()
        }
    }

    @Test(
        "times are texts whose order is that of the moments",
        arguments: [
            (Instant(seconds: 1_764_435_600), "2025-11-29T17:00:00.000Z"),
            (Instant(milliseconds: 1_764_435_600_005), "2025-11-29T17:00:00.005Z"),
            (Instant(seconds: 1_764_435_600, nanoseconds: 5_999_999), "2025-11-29T17:00:00.005Z"),
        ]
    )
    func times(moment: Instant, text: String) {
        #expect(moment.stored == text)
    }
}
