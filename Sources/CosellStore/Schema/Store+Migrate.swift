extension Store {
    /// Brings the schema up to the last migration; each is one transaction with its entry in `schema_migration`.
    ///
    /// - Parameter moment: when, as text; it is recorded and nothing depends on it.
    /// - Returns: the numbers applied now.
    /// - Throws: ``StoreError`` of kind `newerSchema`, `changedMigration` or `misplacedMigration` before anything
    ///   changes; the failure of a migration, with those before it applied.
    @discardableResult
    package func migrate(_ migrations: [Migration], at moment: String) async throws -> [Int] {
        try await write { try SchemaTable.create($0) }
        let pending = try SchemaHistory(applied: appliedMigrations(), known: migrations).pending()
        for migration in pending {
            try await write { transaction in
                for statement in migration.statements { try transaction.execute(script: statement) }
                try SchemaTable.record(migration, at: moment, transaction)
            }
        }
        return pending.map(\.number)
    }

    /// The migrations this database has seen, by number; ``migrate(_:at:)`` must have run once.
    package func appliedMigrations() throws -> [AppliedMigration] {
        try read { try SchemaTable.all($0) }
    }
}

/// The only SQL that touches `schema_migration`.
private enum SchemaTable {
    static func create(_ transaction: Transaction) throws {
        try transaction.execute(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL
            )
            """
        )
    }

    static func all(_ transaction: Transaction) throws -> [AppliedMigration] {
        try transaction.rows("SELECT number, name, digest, applied_at FROM schema_migration ORDER BY number") { row in
            try AppliedMigration(
                number: row.integer(0),
                name: row.text(1),
                digest: row.text(2),
                appliedAt: row.text(3),
            )
        }
    }

    static func record(_ migration: Migration, at moment: String, _ transaction: Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO schema_migration (number, name, digest, applied_at)
            VALUES (\(migration.number), \(migration.name), \(migration.digest), \(moment))
            """
        )
    }
}
