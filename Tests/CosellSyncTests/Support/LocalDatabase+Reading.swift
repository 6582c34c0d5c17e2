import CosellStore
import CosellSync

extension LocalDatabase {
    /// One column of texts.
    func texts(_ sql: SQL) async throws -> [String] {
        try await read { try $0.rows(sql) { try $0.optionalText(0) ?? "NULL" } }
    }

    /// All that is kept, row by row, but for the runs themselves.
    func content() async throws -> [String] {
        try await read { transaction in
            let tables = try transaction.rows(
                """
                SELECT name FROM sqlite_master
                WHERE type = 'table' AND name NOT IN ('sync_run', 'local_schema_migration') ORDER BY name
                """
            ) { try $0.text(0) }
            return try tables.flatMap { table in
                let columns = try transaction.rows("SELECT name FROM pragma_table_info(\(table))") { try $0.text(0) }
                let list = SQL(stringLiteral: columns.joined(separator: ", "))
                let rows = try transaction.rows(
                    "SELECT json_array(\(fragment: list)) FROM \(fragment: SQL(stringLiteral: table))"
                ) { try $0.text(0) }
                return rows.sorted().map { "\(table) \($0)" }
            }
        }
    }
}

/// Gives a test a local database of its own.
func withDatabase<Value>(_ body: (LocalDatabase) async throws -> Value) async throws -> Value {
    try await withTemporaryFolder { folder in
        let database = try await LocalDatabase.open(file: folder + "/a.sqlite")
        do {
            let value = try await body(database)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }
}
