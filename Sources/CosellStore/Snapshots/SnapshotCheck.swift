import Foundation
import GRDB
import Synchronization

/// Looks whether a file is a whole database of ours, as this program or an older one made it.
package final class SnapshotCheck: Sendable {
    private let schemas: [KnownSchema]
    /// What the migrations make of an empty database: type, name and text. Found out when it is first asked for, since
    /// most servers never look at a file.
    private let found = Mutex<[[String]]?>(nil)

    package init(_ schemas: [KnownSchema]) { self.schemas = schemas }

    private func expected() throws -> [[String]] {
        try found.withLock { found in
            if let found { return found }
            let gate = try SQLiteGate(SQLiteFile.openInMemory())
            let shape = try gate.use { connection in
                try connection.serve(mayWrite: true) { transaction in
                    for schema in schemas { try Self.migrate(schema, schema.migrations, transaction) }
                    return try Self.shape(transaction)
                }
            }
            try gate.close()
            found = shape
            return shape
        }
    }

    /// The number of each family's last migration.
    package func numbers(of file: String) throws -> [Int] {
        try opened(file, SQLiteFile.openReader) { connection in
            try connection.serve(mayWrite: false) { transaction in
                try schemas.map { try Self.applied($0, transaction).map(\.number).max() ?? 0 }
            }
        }
    }

    /// Looks a file through.
    ///
    /// - Parameters:
    ///   - copy: where a file of an older version is brought up to date.
    ///   - isForeign: whether it came from elsewhere, and every reference in it is looked at.
    /// - Returns: the file that can be restored: itself, or the copy.
    /// - Throws: ``StoreError``, newer schema with its number; ``DataCopyError`` of what is damaged or unknown.
    package func usable(_ file: String, copy: String, isForeign: Bool) throws -> String {
        let isCurrent = try opened(file, SQLiteFile.openReader) { connection in
            if isForeign {
                try connection.requireUndamaged()
            } else {
                try connection.requireReadable()
            }
            return try connection.serve(mayWrite: false) { transaction in
                try Self.requireOnlyTables(transaction)
                let pending = try schemas.map { try Self.pending($0, transaction) }
                guard pending.allSatisfy(\.isEmpty) else { return false }
                try requireShape(transaction)
                return true
            }
        }
        if isCurrent { return file }
        unlink(copy)
        try FileManager.default.copyItem(atPath: file, toPath: copy)
        do {
            try opened(copy, SQLiteFile.openScratch) { connection in
                try connection.control(connection.dialect.beginWrite)
                try connection.serve(mayWrite: true) { transaction in
                    for schema in schemas {
                        try Self.migrate(schema, Self.pending(schema, transaction), transaction)
                    }
                    try requireShape(transaction)
                }
                try connection.control("COMMIT")
            }
        } catch {
            unlink(copy)
            throw error
        }
        return copy
    }

    private func opened<Value>(
        _ file: String,
        _ open: (String) throws -> DatabaseQueue,
        _ body: (SQLiteConnection) throws -> Value
    ) throws -> Value {
        do {
            let queue = try open(file)
            try queue.inDatabase { try SQLiteFile.requireOurs($0) }
            let gate = SQLiteGate(queue)
            defer { try? gate.close() }
            return try gate.use(body)
        } catch {
            throw StoreError.orOwn(error)
        }
    }

    // MARK: Schema

    private static func applied(_ schema: KnownSchema, _ transaction: Transaction) throws -> [AppliedMigration] {
        let name = schema.family.table.text
        let isThere = try transaction.first("SELECT 1 FROM sqlite_master WHERE name = \(name)") { _ in true } ?? false
        return isThere ? try SchemaTable(name: schema.family.table).all(transaction) : []
    }

    private static func pending(_ schema: KnownSchema, _ transaction: Transaction) throws -> [Migration] {
        try SchemaHistory(applied: applied(schema, transaction), known: schema.migrations).pending()
    }

    private static func migrate(
        _ schema: KnownSchema,
        _ migrations: [Migration],
        _ transaction: Transaction
    ) throws {
        let history = SchemaTable(name: schema.family.table)
        try history.create(transaction)
        for migration in migrations {
            for statement in migration.statements { try transaction.execute(script: statement) }
            try history.record(migration, at: "", transaction)
        }
    }

    /// A trigger or a view of somebody else's would be carried out here.
    private static func requireOnlyTables(_ transaction: Transaction) throws {
        let other = try transaction.first(
            "SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index') LIMIT 1"
        ) { try $0.text(0) }
        if let other { throw DataCopyError.unknownTable(other) }
    }

    private func requireShape(_ transaction: Transaction) throws {
        let present = try Self.shape(transaction)
        if let odd = try Set(present).symmetricDifference(expected()).first { throw DataCopyError.unknownTable(odd[1]) }
    }

    private static func shape(_ transaction: Transaction) throws -> [[String]] {
        try transaction.rows(
            "SELECT type, name, COALESCE(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
        ) { [try $0.text(0), try $0.text(1), try $0.text(2)] }
    }
}

extension SQLiteConnection {
    /// - Throws: ``DataCopyError``, damaged, for pages that are not what they should be.
    fileprivate func requireReadable() throws {
        try forEach("PRAGMA quick_check(1)") { cells in
            let words = String(decoding: try cells.bytes(0), as: UTF8.self)
            if words != "ok" { throw DataCopyError.damaged(words) }
            return true
        }
    }
}

extension StoreError {
    /// What a use of GRDB threw in the house's form; the house's own errors as they are.
    fileprivate static func orOwn(_ error: any Error) -> any Error {
        error is DataCopyError ? error : StoreError(translating: error)
    }
}
