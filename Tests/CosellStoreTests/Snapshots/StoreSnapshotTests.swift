import Foundation
import Testing

@testable import CosellStore

/// A whole database, put into a file and taken from one while calls go on (CP50).
struct StoreSnapshotTests {
    enum Kind: CaseIterable, Sendable {
        case folder, scratch, memory

        func open(_ folder: String) throws -> Store {
            switch self {
            case .folder: return try Store.open(folder: folder + "/data", logger: silent)
            case .scratch:
                try DataFolder.make(file: folder + "/scratch")
                return try Store.scratch(file: folder + "/scratch", logger: silent)
            case .memory: return try Store.inMemory(logger: silent)
            }
        }
    }

    @Test("what was saved comes back, whatever the kind of store", arguments: Kind.allCases)
    func roundTrip(_ kind: Kind) async throws {
        try await withTemporaryFolder { folder in
            let store = try kind.open(folder)
            #expect(try await store.isNew() == true)
            try await store.createNotes()
            #expect(try await store.isNew() == false)
            try await store.add("kept")
            try await store.save(to: folder + "/snapshot")
            try await store.add("later")
            let restored = try await store.replaced(by: folder + "/snapshot")
            #expect(try await restored.notes() == ["kept"])
            try await restored.add("anew")
            #expect(try await restored.notes() == ["kept", "anew"])
            await restored.close()
            guard kind == .folder else { return }
            let opened = try kind.open(folder)
            #expect(try await opened.notes() == ["kept", "anew"])
            await opened.close()
        }
    }

    @Test("who comes by the old way is refused as closed, and changes nothing", arguments: Kind.allCases)
    func fenced(_ kind: Kind) async throws {
        try await withTemporaryFolder { folder in
            let store = try kind.open(folder)
            try await store.createNotes()
            try await store.save(to: folder + "/snapshot")
            let restored = try await store.replaced(by: folder + "/snapshot")
            for ask in [{ _ = try await store.notes() }, { try await store.add("lost") }]
                as [@Sendable () async throws -> Void]
            {
                let error = await #expect(throws: StoreError.self) { try await ask() }
                #expect(error?.kind == .closed)
            }
            #expect(try await restored.notes() == [])
            store.comeBack()
            try await store.add("here")
            #expect(try await restored.notes() == ["here"])
            await restored.close()
        }
    }

    @Test("a file that is none changes nothing, and the store goes on")
    func unusable() async throws {
        try await withTemporaryFolder { folder in
            let store = try Kind.folder.open(folder)
            try await store.createNotes()
            try await store.add("kept")
            try Data("no database".utf8).write(to: URL(filePath: folder + "/words"))
            for file in ["/words", "/nothing"] {
                await #expect(throws: StoreError.self) { try await store.replaced(by: folder + file) }
            }
            try await store.add("later")
            #expect(try await store.notes() == ["kept", "later"])
            await store.close()
        }
    }

    @Test("every write that was answered before is gone, every one after is there, and none is half")
    func whileWritesGoOn() async throws {
        try await withTemporaryFolder { folder in
            let store = try Kind.folder.open(folder)
            try await store.createNotes()
            try await store.save(to: folder + "/empty")
            let written = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    group.addTask { (try? await store.add("note \(number)")) != nil }
                }
                group.addTask { (try? await store.replaced(by: folder + "/empty")) != nil }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(written >= 1)
            store.comeBack()
            #expect(try await store.notes() == [])
            await store.close()
        }
    }
}
