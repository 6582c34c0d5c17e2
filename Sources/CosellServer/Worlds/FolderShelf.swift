import CosellDomain
import CosellStore
import CosellWire
import Foundation
import Synchronization

/// The snapshots of a data folder, each a file by its name.
struct FolderShelf: SnapshotShelf {
    private static let ending = ".cosell"
    private let folder: String
    private let check = SnapshotCheck(KnownSchema.all)
    private let chance: Chance
    /// Files that were found whole and of this version, as they are: what has not changed is not looked through again.
    private let whole = WholeFiles()

    /// Makes the place; what a cut-off save or upload left there goes.
    init(dataFolder: String, chance: Chance) throws {
        folder = dataFolder + "/snapshots"
        self.chance = chance
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        for file in try FileManager.default.contentsOfDirectory(atPath: folder)
        where file.hasSuffix(".part") || file.hasSuffix(".copy") {
            unlink("\(folder)/\(file)")
        }
    }

    /// A file that cannot be read is listed without its schema.
    func entries() throws -> [SnapshotEntry] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(Self.ending) }.sorted()
            .compactMap { file in
                let name = String(file.dropLast(Self.ending.count))
                guard name != SnapshotName.start else { return nil }
                return try entry(name)
            }
    }

    func entry(_ name: String) throws -> SnapshotEntry {
        let path = path(name)
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        let savedAt = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return SnapshotEntry(
            name: name,
            bytes: (facts[.size] as? NSNumber)?.intValue ?? 0,
            savedAt: Instant(milliseconds: Int64(savedAt * 1000)),
            schema: (try? check.numbers(of: path)) ?? []
        )
    }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// The file of a snapshot.
    ///
    /// - Throws: ``ControlRefusal``, missing.
    private func file(_ name: String) throws(ControlRefusal) -> String {
        guard has(name) else {
            throw .noSnapshot(name)
        }
        return path(name)
    }

    func open(_ name: String) throws -> FileHandle {
        guard let file = FileHandle(forReadingAtPath: try file(name)) else { throw StoreError(.cannotOpen) }
        return file
    }

    func save(_ store: Store, as name: String) async throws {
        let part = try part()
        defer { unlink(part) }
        try await store.save(to: part)
        try give(part, name)
    }

    /// The file has the name from now on, and what had it is gone.
    private func give(_ part: String, _ name: String) throws {
        guard rename(part, path(name)) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    func take(in part: String, as name: String) throws {
        let checked = try usable(part, isForeign: true)
        if checked != part { unlink(checked) }
        try give(part, name)
    }

    func part() throws -> String {
        let part = "\(folder)/\(chance.uuid()).part"
        try DataFolder.make(file: part)
        return part
    }

    func use<Value: Sendable>(_ name: String, _ body: (String) async throws -> Value) async throws -> Value {
        let file = try file(name)
        if whole.contains(file) { return try await body(file) }
        let mark = FileMark(file)
        let checked = try usable(file, isForeign: false)
        if checked == file { whole.insert(file, mark) }
        defer { if checked != file { unlink(checked) } }
        return try await body(checked)
    }

    private func usable(_ file: String, isForeign: Bool) throws -> String {
        try check.file(file, copy: "\(folder)/\(chance.uuid()).copy", isForeign: isForeign)
    }

    func remove(_ name: String) throws {
        let file = try file(name)
        guard unlink(file) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    private func path(_ name: String) -> String { "\(folder)/\(name)\(Self.ending)" }
}

/// Files and how they were when somebody looked through them.
private final class WholeFiles: Sendable {
    private let marks = Mutex<[String: FileMark]>([:])

    func contains(_ file: String) -> Bool {
        guard let mark = FileMark(file) else { return false }
        return marks.withLock { $0[file] } == mark
    }

    /// - Parameter mark: of before it was looked through.
    func insert(_ file: String, _ mark: FileMark?) { marks.withLock { $0[file] = mark } }
}

/// What changes about a file when anything in it does.
private struct FileMark: Hashable {
    private let number: UInt64
    private let bytes: UInt64
    private let changedAt: Date

    /// - Returns: nil for a file that is not there.
    init?(_ file: String) {
        guard let facts = try? FileManager.default.attributesOfItem(atPath: file),
            let number = facts[.systemFileNumber] as? NSNumber, let bytes = facts[.size] as? NSNumber,
            let changedAt = facts[.modificationDate] as? Date
        else { return nil }
        (self.number, self.bytes, self.changedAt) = (number.uint64Value, bytes.uint64Value, changedAt)
    }
}
