import CosellStore
import CosellTestDatabase
import Foundation
import Testing

@Suite(.enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
struct SharedFileTests {
    @Test("the file is made with its folder, for its owner only")
    func makesTheFile() async throws {
        try await withTemporaryFolder { parent in
            let store = try await Store.open(file: parent + "/a/b.sqlite", logger: silent)
            try await store.createNotes()
            let manager = FileManager.default
            #expect(try manager.attributesOfItem(atPath: parent + "/a")[.posixPermissions] as? Int == 0o700)
            for name in try manager.contentsOfDirectory(atPath: parent + "/a") {
                let rights = try manager.attributesOfItem(atPath: "\(parent)/a/\(name)")[.posixPermissions] as? Int
                #expect(rights == 0o600, "\(name)")
            }
            await store.close()
        }
    }

    @Test("a commit is on the disk when it returns, whoever else has the file open")
    func synced() async throws {
        try await withTemporaryFolder { folder in
            let store = try await Store.open(file: folder + "/a.sqlite", logger: silent)
            #expect(try await store.write { try $0.first("PRAGMA synchronous") { try $0.integer(0) } } == 2)
            await store.close()
        }
    }

    @Test("two have it open at once: each sees what the other committed, and what both wrote is there")
    func sharedByTwo() async throws {
        try await withTemporaryFolder { folder in
            let first = try await Store.open(file: folder + "/a.sqlite", logger: silent)
            try await first.createNotes()
            let second = try await Store.open(file: folder + "/a.sqlite", logger: silent)
            try await second.add("from the second")
            #expect(try await first.notes() == ["from the second"])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 {
                    let store = number.isMultiple(of: 2) ? first : second
                    group.addTask { try await store.add("\(number)") }
                }
                try await group.waitForAll()
            }
            #expect(try await first.notes().count == 51)
            await first.close()
            #expect(try await second.notes().count == 51)
            await second.close()
        }
    }

    @Test("what one does for all is not done by another meanwhile, and is afterwards")
    func alone() async throws {
        try await withTemporaryFolder { folder in
            let first = try await Store.open(file: folder + "/a.sqlite", logger: silent)
            let second = try await Store.open(file: folder + "/a.sqlite", logger: silent)
            let met = try await first.alone(about: .synchronization) {
                let same = try await second.alone(about: .synchronization) { true }
                let other = try await second.alone(about: .mailDelivery) { true }
                return (same, other)
            }
            #expect(met?.0 == nil)
            #expect(met?.1 == true)
            #expect(try await second.alone(about: .synchronization) { true } == true)
            await first.close()
            await second.close()
        }
    }

    @Test("several that open it at once make its tables once")
    func migratedOnce() async throws {
        try await withTemporaryFolder { folder in
            let step = Migration(1, "notes", ["CREATE TABLE note (text TEXT NOT NULL)"])
            let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        let store = try await Store.open(file: folder + "/a.sqlite", logger: silent)
                        let numbers = try await store.migrate([step], at: "now")
                        await store.close()
                        return numbers
                    }
                }
                return try await group.reduce([]) { $0 + $1 }
            }
            #expect(applied == [1])
        }
    }

    @Test("a folder in the file's place, and a file of something else, are refused")
    func refused() async throws {
        try await withTemporaryFolder { folder in
            #expect(try await kind { _ = try await Store.open(file: folder, logger: silent) } == .cannotOpen)
            let file = folder + "/letter.txt"
            try Data("Dear Sir or Madam, this is no database at all.".utf8).write(to: URL(fileURLWithPath: file))
            #expect(try await kind { _ = try await Store.open(file: file, logger: silent) } == .notADatabase)
            #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("Dear"))
        }
    }
}
