import Foundation
import GRDB
package import Logging

/// Whole databases of any engine: copied into another, into a file, or read from end to end.
package struct DatabaseCopy: Sendable {
    let schemas: [KnownSchema]
    let tables: [TableShape]
    private let logger: Logger

    /// - Parameter schemas: all families of this program.
    package init(_ schemas: [KnownSchema], logger: Logger) throws {
        self.init(schemas, try TableShape.all(of: schemas), logger: logger)
    }

    init(_ schemas: [KnownSchema], _ tables: [TableShape], logger: Logger = Logger(label: "cosell.store")) {
        (self.schemas, self.tables, self.logger) = (schemas, tables, logger)
    }

    /// Makes the target hold what the source holds.
    ///
    /// - Parameter replacing: whether a target that holds data is emptied; else it is refused.
    /// - Throws: ``StoreError``, in use, for a folder that a server has open, and a database that nodes have; the target is
    ///   as it was then, and after every other failure.
    package func copy(from source: CopyPlace, to target: CopyPlace, replacing: Bool) async throws -> [TableContents] {
        switch target {
        case .folder(let folder): try await Thread.run("copy") { try copy(source, toFolder: folder, replacing) }
        case .file(let path): throw DataCopyError.exists(path)
        case .database(let address): try await copy(source, to: address, replacing)
        }
    }

    /// Copies what the database holds at one moment into a new file, while servers work on it.
    package func backUp(_ source: CopyPlace, to file: String) async throws -> [TableContents] {
        guard !FileManager.default.fileExists(atPath: file) else { throw DataCopyError.exists(file) }
        return try await Thread.run("backup") {
            if case .folder(let folder) = source {
                try DataCopy.backUp(folder: folder, to: file)
                return try contents(of: .file(file))
            }
            let part = file + ".copy"
            let copied = try fill(part, from: CopySource(source, isServed: true))
            guard rename(part, file) == 0 else { throw DataFolder.failure() }
            return copied
        }
    }

    /// Reads everything, while servers work on it, and says what each table holds.
    ///
    /// - Throws: ``DataCopyError`` of what is damaged.
    package func check(_ place: CopyPlace) async throws -> [TableContents] {
        try await Thread.run("check") { try contents(of: place) }
    }

    private func contents(of place: CopyPlace) throws -> [TableContents] {
        var contents: [TableContents] = []
        try CopySource(place, isServed: true).use { session in
            try session.requireKnown(schemas, tables)
            try session.begin(session.dialect.beginSnapshot)
            try session.requireUndamaged()
            contents = try DataTransfer(tables: tables).contents(of: session)
            try session.rollBack()
        }
        return contents
    }

    // MARK: Into a folder

    private func copy(_ source: CopyPlace, toFolder folder: String, _ replacing: Bool) throws -> [TableContents] {
        // Before the folder, which would be made for nothing.
        let source = try CopySource(source, isServed: false)
        let lock = try DataFolder(folder)
        defer { lock.leave() }
        let isThere = (FileSize.bytes(ofFile: lock.databasePath) ?? 0) > 0
        guard !isThere || replacing else { throw DataCopyError.full }
        let part = lock.databasePath + ".part"
        let copied = try fill(part, from: source)
        try DataCopy.remove(lock)
        guard rename(part, lock.databasePath) == 0 else { throw DataFolder.failure() }
        return copied
    }

    /// Makes a file that holds everything and needs no log.
    ///
    /// - Parameter isScratch: whether the file ends with the process, and need not outlive the machine.
    func fill(_ path: String, from source: CopySource, isScratch: Bool = false) throws -> [TableContents] {
        for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DataFolder.failure() }
        close(descriptor)
        var copied: [TableContents] = []
        do {
            let queue = try isScratch ? SQLiteFile.openScratch(path) : SQLiteFile.openWriter(path)
            let gate = SQLiteGate(queue)
            try gate.use { target in
                try makeTables(target)
                try source.use { source in
                    try source.requireKnown(schemas, tables)
                    copied = try DataTransfer(tables: tables).copy(from: source, to: target, replacing: false)
                }
            }
            try gate.close { _ = try $0.execute(script: "PRAGMA journal_mode = DELETE") }
        } catch {
            for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
            throw error
        }
        return copied
    }

    private func makeTables(_ target: SQLiteConnection) throws {
        try target.control(target.dialect.beginWrite)
        try target.serve(mayWrite: true) { transaction in
            for schema in schemas {
                let history = SchemaTable(name: schema.family.table)
                try history.create(transaction)
                for migration in schema.migrations {
                    for statement in migration.statements { try transaction.execute(script: statement) }
                    try history.record(migration, at: "", transaction)
                }
            }
        }
        try target.control("COMMIT")
    }

    // MARK: Into a database of a server

    private func copy(
        _ source: CopyPlace,
        to address: PostgreSQLAddress,
        _ replacing: Bool
    ) async throws -> [TableContents] {
        let store = try await Store.open(address, wait: .zero, logger: logger)
        do {
            for schema in schemas {
                try await store.migrate(schema.migrations, of: schema.family, at: "")
            }
        } catch {
            await store.close()
            throw error
        }
        await store.close()
        let lock = try await PostgreSQLLock.take(address)
        defer { lock.release() }
        return try await Thread.run("copy") {
            let source = try CopySource(source, isServed: false)
            let target = try PostgreSQLSession.writer(address)
            try target.requireUnserved()
            var copied: [TableContents] = []
            try source.use { source in
                try source.requireKnown(schemas, tables)
                copied = try DataTransfer(tables: tables).copy(from: source, to: target, replacing: replacing)
            }
            return copied
        }
    }
}
