import Foundation

/// The whole of a database that is a file, put into another one and taken from one while calls go on; ``WorldCopy`` does so
/// with every engine.
extension Store {
    /// Whether nothing was ever written to it.
    package func isNew() async throws -> Bool {
        let tables = dialect.tables
        return try await read { try $0.first("\(fragment: tables) LIMIT 1") { _ in true } } == nil
    }

    /// Puts what the database holds at one moment into a new file, which is whole and on the disk when this returns.
    package func save(to file: String) async throws {
        let engine = try requireFiles()
        try await Thread.run("snapshot") {
            try DataFolder.make(file: file)
            do {
                let target = try SQLiteGate(SQLiteFile.openWhole(file))
                do {
                    try engine.copy(to: target)
                } catch {
                    try? target.close()
                    throw error
                }
                try target.close { copy in
                    try copy.control("PRAGMA user_version = 0")
                    try copy.control("PRAGMA journal_mode = DELETE")
                }
            } catch {
                unlink(file)
                throw error
            }
        }
    }

    /// Makes the database what a file holds, in one commit: whatever cuts it short, all is as it was.
    ///
    /// - Parameter file: one that ``SnapshotCheck`` has passed.
    /// - Returns: the store from now on. This one has nothing to say any more: what it is asked is refused as closed, and
    ///   has no effect; so is what it was asked before and had not done yet.
    package func replaced(by file: String) async throws -> Store {
        let engine = try requireFiles()
        try await Thread.run("restore") { [fence] in
            let source = try SQLiteGate(SQLiteFile.openReader(file))
            defer { try? source.close() }
            try engine.replace(by: source, fence)
        }
        announcements.publishAll()
        return Store(engine, announcements)
    }

    /// Lets this one answer again, after ``replaced(by:)``, in place of what that returned.
    package func comeBack() { fence.lift() }

    /// Gives back the memory that nobody needs while nothing is asked.
    package func rest() throws { try requireFiles().rest() }

    private func requireFiles() throws -> SQLiteEngine {
        guard let engine = engine as? SQLiteEngine else { throw StoreError(.invalidStatement) }
        return engine
    }
}

extension Dialect {
    /// All tables but those that the engine keeps for itself.
    fileprivate var tables: SQL {
        switch self {
        case .sqlite: "SELECT 1 FROM sqlite_master"
        case .postgreSQL:
            "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE 'cosell@_%' ESCAPE '@'"
        }
    }
}
