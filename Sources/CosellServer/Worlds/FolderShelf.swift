import CosellDomain
import CosellStore
import CosellWire
import Foundation
import Synchronization

/// Where the snapshots of a data folder stand, each a file by its name, and the state that the folder began with (CP50).
struct SnapshotShelf: Sendable {
    /// The state right after the start of the data folder: no name of a snapshot.
    static let start = "start"

    private static let ending = ".cosell"
    private let folder: String
    private let check: SnapshotCheck
    private let chance: Chance
    /// Files that were found whole and of this version, as they are: what has not changed is not looked through again.
    private let whole = WholeFiles()

    /// Makes the place; what a cut-off save or upload left there goes.
    init(dataFolder: String, chance: Chance) throws {
        folder = dataFolder + "/snapshots"
        self.chance = chance
        check = SnapshotCheck(KnownSchema.all)
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

    /// A snapshot as it is listed.
    struct Entry: Sendable {
        let name: String
        let bytes: Int
        let savedAt: Instant
        /// The last migration of each family that it has seen.
        let schema: [Int]
    }

    /// Those that there are, by name; a file that cannot be read is listed without its schema.
    func entries() throws -> [Entry] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(Self.ending) }.sorted()
            .compactMap { file in
                let name = String(file.dropLast(Self.ending.count))
                guard name != Self.start else { return nil }
                return try entry(name)
            }
    }

    func entry(_ name: String) throws -> Entry {
        let path = path(name)
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        let savedAt = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return Entry(
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
    func file(_ name: String) throws(ControlRefusal) -> String {
        guard has(name) else {
            throw .missing(
                "There is no snapshot \(name.excerpt())",
                fix: "GET /_cosell/snapshots lists those that there are."
            )
        }
        return path(name)
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

    /// Takes in what came from elsewhere, once it is seen to be whole.
    ///
    /// - Throws: ``ControlRefusal`` with what is wrong about it; nothing has changed then.
    func take(in part: String, as name: String) throws {
        let checked = try usable(part, isForeign: true)
        if checked != part { unlink(checked) }
        try give(part, name)
    }

    /// A new file for what is about to be taken in.
    func part() throws -> String {
        let part = "\(folder)/\(chance.uuid()).part"
        try DataFolder.make(file: part)
        return part
    }

    /// Runs a body with a file that can be restored, one of an older version brought up to date.
    ///
    /// - Throws: ``ControlRefusal`` for one of a newer version, and for one that is damaged.
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
        do {
            return try check.usable(file, copy: "\(folder)/\(chance.uuid()).copy", isForeign: isForeign)
        } catch {
            throw ControlRefusal(snapshot: error, field: isForeign ? "body" : "name")
        }
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

extension ControlRefusal {
    /// Why a file is no snapshot that can be used here.
    fileprivate init(snapshot error: any Error, field: String) {
        let words = "\(error)".prefix { $0 != ";" }
        let message = words.hasSuffix(".") ? words.dropLast() : words
        if case .newerSchema(let number)? = (error as? StoreError)?.kind {
            self.init(
                .conflict,
                "NewerSnapshot",
                "The snapshot was made by schema \(number), which this version does not know",
                field: field,
                fix: "Start a newer version of Cosell.",
                details: [.init("schema", .integer(number))]
            )
            return
        }
        self.init(
            .wrong,
            "BadSnapshot",
            "That is no snapshot of ours: \(message)",
            field: field,
            fix: "Send a file as GET /_cosell/snapshots/NAME gave it."
        )
    }
}
