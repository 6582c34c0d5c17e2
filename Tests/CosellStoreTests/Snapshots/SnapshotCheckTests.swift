import Foundation
import Testing

@testable import CosellStore

/// Which files can be restored (CP53).
struct SnapshotCheckTests {
    private static let family = SchemaFamily(table: "note_schema_migration")
    private static let migrations = [
        Migration(1, "notes", ["CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"]),
        Migration(2, "colours", ["ALTER TABLE note ADD COLUMN colour TEXT"]),
    ]

    private static func check(upTo last: Int) throws -> SnapshotCheck {
        SnapshotCheck([KnownSchema(family, migrations.filter { $0.number <= last })])
    }

    /// A snapshot of a store that has seen migrations up to a number.
    private static func snapshot(_ folder: String, upTo last: Int, _ script: String = "") async throws -> String {
        let store = try Store.open(folder: folder + "/data", logger: silent)
        try await store.migrate(migrations.filter { $0.number <= last }, of: family, at: "then")
        if !script.isEmpty { try await store.write { try $0.execute(script: script) } }
        try await store.save(to: folder + "/snapshot")
        await store.close()
        return folder + "/snapshot"
    }

    @Test("one of this version is used as it is; an older one is migrated in a copy", arguments: [1, 2])
    func usable(_ made: Int) async throws {
        try await withTemporaryFolder { folder in
            let file = try await Self.snapshot(folder, upTo: made)
            let check = try Self.check(upTo: 2)
            let before = try Data(contentsOf: URL(filePath: file))
            let usable = try check.usable(file, copy: folder + "/copy", isForeign: true)
            #expect(usable == (made == 2 ? file : folder + "/copy"))
            #expect(try check.numbers(of: usable) == [2] && check.numbers(of: file) == [made])
            #expect(try Data(contentsOf: URL(filePath: file)) == before)
        }
    }

    @Test("a newer one is refused with its number")
    func newer() async throws {
        try await withTemporaryFolder { folder in
            let file = try await Self.snapshot(folder, upTo: 2)
            let error = #expect(throws: StoreError.self) {
                try Self.check(upTo: 1).usable(file, copy: folder + "/copy", isForeign: false)
            }
            #expect(error?.kind == .newerSchema(number: 2))
        }
    }

    @Test(
        "one with what this version does not know is refused by its name",
        arguments: [
            ("CREATE TABLE guest (id INTEGER)", "guest"), ("CREATE VIEW look AS SELECT 1", "look"),
            ("CREATE TRIGGER act AFTER INSERT ON note BEGIN SELECT 1; END", "act"), ("DROP TABLE note", "note"),
            ("CREATE INDEX by_text ON note (text)", "by_text"),
        ]
    )
    func unknown(_ script: String, _ name: String) async throws {
        try await withTemporaryFolder { folder in
            let file = try await Self.snapshot(folder, upTo: 2, script)
            let error = #expect(throws: DataCopyError.self) {
                try Self.check(upTo: 2).usable(file, copy: folder + "/copy", isForeign: false)
            }
            #expect(error == .unknownTable(name))
        }
    }
}
