import Foundation
import GRDB

/// Where a database is that is copied: a folder, a file that holds a whole one, or a database of a PostgreSQL server.
package enum CopyPlace: Sendable {
    case folder(String)
    case file(String)
    case database(PostgreSQLAddress)

    /// As it is spelled on a command line.
    package init(_ text: String) throws {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .database(try PostgreSQLAddress(text))
            return
        }
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: text, isDirectory: &isFolder)
        self = isThere && !isFolder.boolValue ? .file(text) : .folder(text)
    }
}

/// A database that is read from, as it is at one moment.
struct CopySource {
    /// Runs a body with the session, and leaves the database then.
    let use: (_ body: (any CopyingSession) throws -> Void) throws -> Void

    /// - Parameter isServed: whether a server may work on the folder meanwhile.
    init(_ place: CopyPlace, isServed: Bool) throws {
        switch place {
        case .folder(let folder):
            let path = folder + "/" + DataFolder.databaseName
            guard FileManager.default.fileExists(atPath: path) else { throw DataCopyError.nothing(folder) }
            let lock = isServed ? nil : try DataFolder(folder)
            use = { body in
                defer { lock?.leave() }
                try Self.read(path, body)
            }
        case .file(let path):
            guard FileManager.default.fileExists(atPath: path) else { throw DataCopyError.nothing(path) }
            use = { try Self.read(path, $0) }
        case .database(let address):
            use = { try $0(PostgreSQLSession.reader(address)) }
        }
    }

    private static func read(_ path: String, _ body: (any CopyingSession) throws -> Void) throws {
        let hasLog = SQLiteLog.exists(beside: path)
        let queue = try SQLiteFile.openReader(path)
        do {
            try queue.read { database in
                try SQLiteFile.requireOurs(database)
                try SQLiteFile.requireWhole(database, hasLog: hasLog)
            }
        } catch {
            throw StoreError(translating: error)
        }
        let gate = SQLiteGate(queue)
        defer { try? gate.close() }
        try gate.use(body)
    }
}

extension Session {
    /// Refuses a database whose tables are not those that this program knows, or that waits for a start to be whole.
    func requireKnown(_ schemas: [KnownSchema], _ tables: [TableShape]) throws {
        try serve(mayWrite: false) { transaction in
            let known = Set(tables.map(\.name.text)).union(schemas.map(\.family.table.text)).union(dialect.ownTables)
            let found = try transaction.rows(dialect.tableNames) { try $0.text(0) }
            if let unknown = found.first(where: { !known.contains($0) }) { throw DataCopyError.unknownTable(unknown) }
            for schema in schemas {
                guard found.contains(schema.family.table.text) else { throw DataCopyError.older }
                let applied = try SchemaTable(name: schema.family.table).all(transaction)
                let pending = try SchemaHistory(applied: applied, known: schema.migrations).pending()
                guard pending.isEmpty else { throw DataCopyError.older }
                let isCutOff = try schema.cutOff.map { try transaction.first($0) { _ in true } ?? false }
                if isCutOff == true { throw DataCopyError.cutOff }
            }
        }
    }
}

extension Dialect {
    fileprivate var tableNames: SQL {
        switch self {
        case .sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        case .postgreSQL:
            "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
        }
    }

    /// What the engine keeps beside the tables of the house.
    fileprivate var ownTables: [String] {
        switch self {
        case .sqlite: ["sqlite_sequence", "sqlite_stat1", "sqlite_stat4"]
        case .postgreSQL: ["cosell_places", "cosell_era", "cosell_snapshot", "cosell_snapshot_part"]
        }
    }
}
