import Foundation
import GRDB

/// Whole databases: copied out while a server works on them, put back, or taken away.
package enum DataCopy {
    /// Copies the database of a folder as it is at one moment, into a file that holds everything.
    ///
    /// - Throws: when the file is there already, or the folder holds no database of ours.
    package static func backUp(folder: String, to file: String) throws {
        let database = folder + "/" + DataFolder.databaseName
        guard FileManager.default.fileExists(atPath: database) else { throw DataCopyError.nothing(folder) }
        guard !FileManager.default.fileExists(atPath: file) else { throw DataCopyError.exists(file) }
        try copy(database, to: file)
    }

    /// Makes the folder hold what a backup holds, while no server has it open.
    package static func restore(_ file: String, to folder: String) throws {
        guard FileManager.default.fileExists(atPath: file) else { throw DataCopyError.nothing(file) }
        let lock = try DataFolder(folder)
        defer { lock.leave() }
        let part = lock.databasePath + ".part"
        try copy(file, to: part)
        try remove(lock)
        guard rename(part, lock.databasePath) == 0 else { throw DataFolder.failure() }
    }

    /// Takes the database of a folder away, while no server has it open.
    package static func reset(folder: String) throws {
        guard FileManager.default.fileExists(atPath: folder) else { throw DataCopyError.nothing(folder) }
        let lock = try DataFolder(folder)
        defer { lock.leave() }
        try remove(lock)
    }

    static func remove(_ folder: DataFolder) throws {
        for suffix in ["", "-wal", "-shm"] {
            guard unlink(folder.databasePath + suffix) == 0 || errno == ENOENT else { throw DataFolder.failure() }
        }
    }

    /// Into a file beside, for its owner only, that takes its name once it is whole.
    private static func copy(_ source: String, to target: String) throws {
        let part = target + ".copy"
        unlink(part)
        let descriptor = open(part, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DataFolder.failure() }
        close(descriptor)
        do {
            let hasLog = SQLiteLog.exists(beside: source)
            let from = try SQLiteFile.openReader(source)
            try from.read { database in
                try SQLiteFile.requireOurs(database)
                try SQLiteFile.requireWhole(database, hasLog: hasLog)
            }
            let copy = try DatabaseQueue(path: part)
            try from.backup(to: copy)
            // One file that holds everything, instead of one that expects its log beside it.
            try copy.inDatabase { try $0.execute(sql: "PRAGMA user_version = 0; PRAGMA journal_mode = DELETE") }
            try copy.close()
            try from.close()
        } catch {
            unlink(part)
            throw StoreError(translating: error)
        }
        guard rename(part, target) == 0 else { throw DataFolder.failure() }
    }
}
