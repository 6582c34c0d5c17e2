import Foundation
import GRDB

/// How a database file is opened: one connection that writes, a few that only read.
enum SQLiteFile {
    /// Marks the file as ours; the letters "COSE".
    static let applicationID = 0x434F_5345
    /// How long to wait for another process, such as a backup, before giving up, in seconds.
    static let lockPatience: TimeInterval = 5

    /// Opens the connection that writes, and with it makes the file ours.
    ///
    /// - Parameter isShared: whether other processes have it open; a commit returns when the log is on the disk then, else
    ///   ``SQLiteSync`` brings it there.
    static func openWriter(_ path: String, isShared: Bool = false) throws -> DatabaseQueue {
        let hasLog = SQLiteLog.exists(beside: path)
        return try open(path) { configuration in
            configuration.prepareDatabase { database in
                try claim(database, hasLog: hasLog)
                for pragma in writerPragmas + [isShared ? syncedCommits : unsyncedCommits] {
                    try database.execute(sql: pragma)
                }
            }
        }
    }

    /// Opens a connection that cannot write; the file must have been opened for writing before.
    static func openReader(_ path: String) throws -> DatabaseQueue {
        try open(path) { configuration in
            configuration.readonly = true
            configuration.prepareDatabase { database in
                for pragma in pragmas { try database.execute(sql: pragma) }
            }
        }
    }

    /// Opens a database that lives in memory and dies with its connection.
    static func openInMemory() throws -> DatabaseQueue {
        try translated {
            var configuration = configuration
            // What is copied from it into a file is ours, too.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
            return try DatabaseQueue(configuration: configuration)
        }
    }

    /// Opens the only connection to a file that ends with the process: nothing is made durable, and little is kept in
    /// memory, as there may be hundreds.
    static func openScratch(_ path: String) throws -> DatabaseQueue {
        try open(path) { configuration in
            configuration.prepareDatabase { database in
                for pragma in scratchPragmas { try database.execute(sql: pragma) }
            }
        }
    }

    /// Opens the only connection to a file that is to hold everything and need no log.
    static func openWhole(_ path: String) throws -> DatabaseQueue { try open(path) { _ in } }

    private static let scratchPragmas = [
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA journal_mode = MEMORY",
        "PRAGMA synchronous = OFF",
        "PRAGMA cache_size = -256",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA application_id = \(applicationID)",
    ]

    /// For every connection: 16 MiB of pages each. The file is not mapped into memory: that would make reads a sixth
    /// faster, and a failing disk kill the process instead of failing the read.
    private static let pragmas = [
        "PRAGMA cache_size = -16384",
        "PRAGMA temp_store = MEMORY",
    ]

    static let syncedCommits = "PRAGMA synchronous = FULL"
    /// Folding the log in waits for the disk all the same.
    static let unsyncedCommits = "PRAGMA synchronous = NORMAL"

    /// ``SQLiteLog`` says when the log is folded in; it is cut back to 128 MiB after a flood: below that it is written over
    /// in place, which a disk does several times faster than letting a file grow.
    private static let writerPragmas =
        pragmas + [
            "PRAGMA wal_autocheckpoint = 0",
            "PRAGMA journal_size_limit = 134217728",
        ]

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(lockPatience)
        configuration.label = "cosell.store"
        // Else GRDB ends the process when a disk fails so that a transaction cannot be undone; see `SQLiteGate.use`.
        configuration.allowsUnsafeTransactions = true
        return configuration
    }

    private static func open(_ path: String, _ prepare: (inout Configuration) -> Void) throws -> DatabaseQueue {
        var configuration = configuration
        prepare(&configuration)
        return try translated { try DatabaseQueue(path: path, configuration: configuration) }
    }

    /// Refuses a database of another application before anything in it changes, then turns on the write-ahead log.
    private static func claim(_ database: Database, hasLog: Bool) throws {
        let found = try Int.fetchOne(database, sql: "PRAGMA application_id")
        let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master")
        let isNew = found == 0 && tables == 0
        guard isNew || found == applicationID else { throw StoreError(.foreignDatabase) }
        try requireWhole(database, hasLog: hasLog)
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" else { throw StoreError(.cannotOpen) }
        if isNew { try database.execute(sql: "PRAGMA application_id = \(applicationID)") }
    }

    /// Refuses a file that no server of ours filled.
    static func requireOurs(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
            throw StoreError(.foreignDatabase)
        }
    }

    /// Refuses a database that says it needs its log, when it came without one.
    static func requireWhole(_ database: Database, hasLog: Bool) throws {
        let mark = try Int.fetchOne(database, sql: "PRAGMA user_version")
        guard hasLog || mark != SQLiteLog.isNeeded else { throw StoreError(.logMissing) }
    }

    private static func translated<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch { throw StoreError(translating: error) }
    }
}
