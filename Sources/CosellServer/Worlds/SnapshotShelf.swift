import CosellDomain
import CosellStore
import CosellWire
import Foundation

/// Where snapshots are, each by its name, and the state that the data began with (CP50).
protocol SnapshotShelf: Sendable {
    /// Those that there are, by name.
    func entries() async throws -> [SnapshotEntry]
    func entry(_ name: String) async throws -> SnapshotEntry
    func has(_ name: String) async throws -> Bool

    /// The content of one, to be read once.
    func open(_ name: String) async throws -> FileHandle

    /// Keeps what a store holds at one moment. The start of all is kept once: what is there already stays.
    func save(_ store: Store, as name: String) async throws

    /// A new file for what is about to be taken in.
    func part() throws -> String

    /// Takes in what came from elsewhere, once it is seen to be whole.
    ///
    /// - Throws: ``ControlRefusal`` with what is wrong about it; nothing has changed then.
    func take(in part: String, as name: String) async throws

    /// Runs a body with a file that can be restored, one of an older version brought up to date.
    ///
    /// - Throws: ``ControlRefusal`` for one of a newer version, and for one that is damaged.
    func use<Value: Sendable>(_ name: String, _ body: (String) async throws -> Value) async throws -> Value

    func remove(_ name: String) async throws
}

/// A snapshot as it is listed.
struct SnapshotEntry: Sendable {
    let name: String
    let bytes: Int
    let savedAt: Instant
    /// The last migration of each family that it has seen.
    let schema: [Int]
}

enum SnapshotName {
    /// The state right after the start of the data: no name of a snapshot.
    static let start = "start"
}

extension SnapshotCheck {
    /// Looks a file through.
    ///
    /// - Returns: the file that can be restored: itself, or the copy.
    /// - Throws: ``ControlRefusal``
    func file(_ file: String, copy: String, isForeign: Bool) throws(ControlRefusal) -> String {
        do {
            return try usable(file, copy: copy, isForeign: isForeign)
        } catch {
            throw ControlRefusal(snapshot: error, field: isForeign ? "body" : "name")
        }
    }
}

extension ControlRefusal {
    /// Why what a database holds was neither saved nor replaced.
    init(notDone error: DataCopyError) {
        let words = "\(error)".prefix { $0 != ";" }
        self.init(
            .conflict,
            "NotCopied",
            "Nothing was saved or restored: \(words.hasSuffix(".") ? words.dropLast() : words)",
            fix: "cosell database check says more; a load of data that is under way ends in a moment."
        )
    }

    static func noSnapshot(_ name: String) -> ControlRefusal {
        .missing(
            "There is no snapshot \(name.excerpt())",
            fix: "GET /_cosell/snapshots lists those that there are."
        )
    }

    /// Why a file is no snapshot that can be used here.
    init(snapshot error: any Error, field: String) {
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
