import Foundation
import Logging
import Synchronization

/// Where a database is, and who may have it open beside this process.
enum SQLitePlace: Sendable {
    /// In memory, or in a file that ends with the process.
    case nowhere
    /// Nobody.
    case folder(DataFolder)
    /// Others.
    case file(SharedFile)

    var isShared: Bool { if case .file = self { true } else { false } }
}

/// A database of one machine: reads at once on the caller's thread, writes in groups on one of its own.
final class SQLiteEngine: Engine {
    let dialect = Dialect.sqlite
    let isElsewhere = false
    let trouble = StoreTrouble()

    private let writer: SQLiteGate
    private let readers: SQLiteReaders
    private let writes: WriteQueue
    private let ended = Latch()

    private let place: SQLitePlace
    /// Whether commits return before they are on the disk.
    private let isSyncedBehind: Bool

    /// - Parameters:
    ///   - sync: what makes commits last, where they do not by themselves.
    ///   - place: what is left once the database is closed.
    init(
        writer: SQLiteGate,
        readers: [SQLiteGate],
        sync: SQLiteSync?,
        place: SQLitePlace,
        logger: Logger,
        waits: WriteWaits,
        announcements: Announcements,
        onCommit: @escaping @Sendable (Int) -> Void,
    ) {
        self.writer = writer
        self.place = place
        isSyncedBehind = sync != nil
        self.readers = SQLiteReaders(readers)
        writes = WriteQueue(waits: waits)
        let groups = GroupWriter(
            queue: writes,
            door: SQLiteWriter(writer, SQLiteLog(isMarked: !place.isShared), sync),
            trouble: trouble,
            onCommit: onCommit,
            announce: announcements.publish
        )
        groups.start { [ended] in
            sync?.leave()
            Self.close(writer: writer, readers: readers, logger: logger)
            if case .folder(let folder) = place { folder.leave() }
            ended.open()
        }
    }

    deinit {
        writes.close()
    }

    var waitingWriteCount: Int { writes.count }

    func read<Value: Sendable>(
        _ view: ReadView,
        _ tally: ReadTally,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try readers.use { try $0.read(view, tally, body) }
    }

    func append(_ write: PendingWrite) { writes.append(write) }

    /// A folder's lock keeps other processes out.
    func exclusively<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        guard case .file(let file) = place else { return try await body() }
        let lock = try await file.lock()
        defer { withExtendedLifetime(lock) {} }
        return try await body()
    }

    func alone<Value: Sendable>(about thing: Solitude, _ body: () async throws -> Value) async throws -> Value? {
        guard case .file(let file) = place else { return try await body() }
        guard let lock = try file.lock(ifFree: "lock-\(thing.rawValue)") else { return nil }
        defer { withExtendedLifetime(lock) {} }
        return try await body()
    }

    func close() async {
        writes.close()
        await ended.wait()
    }

    /// Copies what the database holds at one moment to another connection; calls go on.
    func copy(to target: SQLiteGate) throws {
        try readers.use { source in try target.use { try source.copy(to: $0) } }
    }

    /// Makes the database what another connection has, whole or not at all, between two groups of writes.
    ///
    /// - Parameter fence: is shut before anybody can see it.
    func replace(by source: SQLiteGate, _ fence: Fence) throws {
        try writer.use { target in
            fence.shut()
            do {
                if isSyncedBehind { try target.control(SQL(stringLiteral: SQLiteFile.syncedCommits)) }
                defer { if isSyncedBehind { try? target.control(SQL(stringLiteral: SQLiteFile.unsyncedCommits)) } }
                try source.use { try $0.copy(to: target) }
            } catch {
                fence.lift()
                throw error
            }
        }
    }

    /// Gives back the memory that nobody needs while nothing is asked.
    func rest() throws {
        try writer.use { connection in
            connection.forgetStatements()
            try connection.control("PRAGMA shrink_memory")
        }
    }

    /// Readers first: the log can be folded in whole only when nobody reads from it.
    private static func close(writer: SQLiteGate, readers: [SQLiteGate], logger: Logger) {
        let closings =
            readers.filter { $0 !== writer }.map { reader in Result { try reader.close() } }
            + [Result { try writer.close { try $0.control("PRAGMA wal_checkpoint(TRUNCATE)") } }]
        do {
            for closing in closings { try closing.get() }
            logger.notice("store closed")
        } catch {
            // Nothing is lost: the next start reads the log.
            logger.warning("store closed with its log left behind", metadata: ["error": "\(error)"])
        }
    }
}

/// The connection that writes, and the log that it fills.
private final class SQLiteWriter: WriteDoor {
    private let gate: SQLiteGate
    private let log: Mutex<SQLiteLog>
    private let sync: SQLiteSync?

    init(_ gate: SQLiteGate, _ log: SQLiteLog, _ sync: SQLiteSync?) {
        self.gate = gate
        self.log = Mutex(log)
        self.sync = sync
    }

    func enter<Value>(_ body: (any Session) throws -> Value) throws -> Value {
        try gate.use { connection in
            if let sync, let failure = sync.failure { try mend(connection, sync, failure) }
            return try body(connection)
        }
    }

    /// What a failed sync left of the log may lack pages in its middle, and a log counts up to its first gap: only once the
    /// database itself has everything may it be built on.
    private func mend(_ connection: SQLiteConnection, _ sync: SQLiteSync, _ failure: StoreError) throws {
        let isMarked = log.withLock(\.isMarked)
        guard try SQLiteLog.fold(connection, isMarked: isMarked) else { throw failure }
        sync.forgive()
    }

    func settle(isAlone: Bool, _ done: @escaping @Sendable ((any Error)?) -> Void) {
        if let sync { sync.settle(isAlone: isAlone, done) } else { done(nil) }
    }

    /// Folds the log in when it is long.
    func rest() throws {
        try log.withLock { log in try gate.use { try log.fold($0) } }
    }
}
