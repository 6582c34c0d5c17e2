import Foundation
package import Logging

extension Store {
    /// Opens the database in a folder, made on first use, and keeps other servers out of it.
    ///
    /// - Parameters:
    ///   - waits: told how long each write waited for its turn.
    ///   - onCommit: told after each commit how many writes shared it.
    /// - Throws: ``StoreError`` that says what the folder or the file lacks.
    package static func open(
        folder path: String,
        logger: Logger,
        waits: WriteWaits = WriteWaits(),
        onCommit: @escaping @Sendable (Int) -> Void = { _ in },
    ) throws -> Store {
        let folder = try DataFolder(path)
        let writer = try SQLiteGate(SQLiteFile.openWriter(folder.databasePath))
        try writer.use { _ = try SQLiteLog.fold($0) }
        let readers = try (0..<readerCount).map { _ in
            try SQLiteGate(SQLiteFile.openReader(folder.databasePath))
        }
        logger.notice("store opened", metadata: ["store.engine": "\(Dialect.sqlite.name)"])
        return Store(
            writer: writer,
            readers: readers,
            sync: try SQLiteSync(log: folder.databasePath + "-wal"),
            place: .folder(folder),
            logger: logger,
            waits: waits,
            onCommit: onCommit
        )
    }

    /// Opens a database in a file that other processes may have open, too, made on first use: each write waits for those of
    /// the others, and is as durable as one in a folder.
    ///
    /// - Throws: ``StoreError`` that says what the folder or the file lacks.
    package static func open(file path: String, logger: Logger) async throws -> Store {
        let file = try SharedFile(path)
        let lock = try await file.lock()
        defer { withExtendedLifetime(lock) {} }
        let writer = try SQLiteGate(SQLiteFile.openWriter(file.path, isShared: true))
        let readers = try (0..<sharedReaderCount).map { _ in try SQLiteGate(SQLiteFile.openReader(file.path)) }
        return Store(
            writer: writer,
            readers: readers,
            place: .file(file),
            logger: logger,
            waits: WriteWaits(),
            onCommit: { _ in }
        )
    }

    /// Opens an empty database in memory: one connection, and the same promises except durability.
    package static func inMemory(
        logger: Logger = Logger(label: "cosell.store"),
        onCommit: @escaping @Sendable (Int) -> Void = { _ in },
    ) throws -> Store {
        let gate = try SQLiteGate(SQLiteFile.openInMemory())
        return Store(
            writer: gate,
            readers: [gate],
            place: .nowhere,
            logger: logger,
            waits: WriteWaits(),
            onCommit: onCommit
        )
    }

    /// Opens a database in a file that ends with the process: one connection, and the same promises except durability.
    package static func scratch(file path: String, logger: Logger) throws -> Store {
        let gate = try SQLiteGate(SQLiteFile.openScratch(path))
        return Store(
            writer: gate,
            readers: [gate],
            place: .nowhere,
            logger: logger,
            waits: WriteWaits(),
            onCommit: { _ in }
        )
    }

    /// One more than can run at a time, so that a caller finds one free while another is being left.
    private static var readerCount: Int { ProcessInfo.processInfo.activeProcessorCount + 1 }

    /// A command asks one thing after the other, and is to stay small.
    private static let sharedReaderCount = 2

    private convenience init(
        writer: SQLiteGate,
        readers: [SQLiteGate],
        sync: SQLiteSync? = nil,
        place: SQLitePlace,
        logger: Logger,
        waits: WriteWaits,
        onCommit: @escaping @Sendable (Int) -> Void,
    ) {
        let announcements = Announcements()
        let engine = SQLiteEngine(
            writer: writer,
            readers: readers,
            sync: sync,
            place: place,
            logger: logger,
            waits: waits,
            announcements: announcements,
            onCommit: onCommit
        )
        self.init(engine, announcements)
    }
}
