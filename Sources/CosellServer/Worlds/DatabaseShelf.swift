import CosellDomain
import CosellStore
import CosellWire
import Foundation

/// The snapshots of nodes on one PostgreSQL database, which keeps them for all of them; here they are files as long as
/// somebody uses them.
struct DatabaseShelf: SnapshotShelf {
    private let snapshots: SharedSnapshots
    /// Ends with the process.
    private let folder: String
    private let check = SnapshotCheck(KnownSchema.all)
    private let copy: WorldCopy
    private let chance: Chance
    private let clock: @Sendable () -> Instant

    init(
        _ snapshots: SharedSnapshots,
        scratch folder: String,
        copy: WorldCopy,
        chance: Chance,
        clock: @escaping @Sendable () -> Instant
    ) {
        (self.snapshots, self.folder, self.copy) = (snapshots, folder, copy)
        (self.chance, self.clock) = (chance, clock)
    }

    func entries() async throws -> [SnapshotEntry] { try await all().filter { $0.name != SnapshotName.start } }

    func entry(_ name: String) async throws -> SnapshotEntry {
        guard let entry = try await all().first(where: { $0.name == name }) else {
            throw ControlRefusal.noSnapshot(name)
        }
        return entry
    }

    func has(_ name: String) async throws -> Bool { try await all().contains { $0.name == name } }

    private func all() async throws -> [SnapshotEntry] {
        try await snapshots.all().map { name, facts in
            SnapshotEntry(
                name: name,
                bytes: facts.bytes,
                savedAt: Instant(milliseconds: facts.savedAt),
                schema: facts.schema
            )
        }
    }

    func open(_ name: String) async throws -> FileHandle {
        let file = try await fetch(name)
        // Open, it can be read to its end.
        defer { unlink(file) }
        guard let handle = FileHandle(forReadingAtPath: file) else { throw StoreError(.cannotOpen) }
        return handle
    }

    func save(_ store: Store, as name: String) async throws {
        let file = path()
        defer { unlink(file) }
        do {
            try await copy.save(store, to: file)
        } catch let error as DataCopyError {
            throw ControlRefusal(notDone: error)
        }
        try await give(file, name)
    }

    func part() throws -> String {
        let file = path()
        try DataFolder.make(file: file)
        return file
    }

    func take(in part: String, as name: String) async throws {
        let copy = path()
        defer { unlink(copy) }
        _ = try check.file(part, copy: copy, isForeign: true)
        try await give(part, name)
    }

    private func give(_ file: String, _ name: String) async throws {
        let bytes = try FileManager.default.attributesOfItem(atPath: file)[.size] as? NSNumber
        let facts = SharedSnapshots.Facts(
            bytes: bytes?.intValue ?? 0,
            savedAt: clock().milliseconds,
            schema: try check.numbers(of: file)
        )
        try await snapshots.put(file, as: name, facts, replacing: name != SnapshotName.start)
    }

    func use<Value: Sendable>(_ name: String, _ body: (String) async throws -> Value) async throws -> Value {
        let file = try await fetch(name)
        let copy = path()
        defer { for file in [file, copy] { unlink(file) } }
        return try await body(check.file(file, copy: copy, isForeign: false))
    }

    func remove(_ name: String) async throws {
        guard try await snapshots.remove(name) else { throw ControlRefusal.noSnapshot(name) }
    }

    /// - Throws: ``ControlRefusal``, missing.
    private func fetch(_ name: String) async throws -> String {
        let file = path()
        do {
            guard try await snapshots.fetch(name, to: file) else { throw ControlRefusal.noSnapshot(name) }
        } catch {
            unlink(file)
            throw error
        }
        return file
    }

    private func path() -> String { "\(folder)/\(chance.uuid())" }
}
