extension Store {
    /// Brings a family's tables up to its last migration; each is one transaction with its entry in the history.
    ///
    /// - Parameters:
    ///   - family: whose tables they are; each family counts its migrations by itself.
    ///   - moment: when, as text; it is recorded and nothing depends on it.
    /// - Returns: the numbers applied now.
    /// - Throws: ``StoreError`` of kind `newerSchema`, `changedMigration` or `misplacedMigration` before anything
    ///   changes; the failure of a migration, with those before it applied.
    @discardableResult
    package func migrate(
        _ migrations: [Migration],
        of family: SchemaFamily = .house,
        at moment: String
    ) async throws -> [Int] {
        let history = SchemaTable(name: family.table)
        try await write { try history.create($0) }
        let pending = try SchemaHistory(applied: await appliedMigrations(of: family), known: migrations).pending()
        for migration in pending {
            try await write { transaction in
                for statement in migration.statements { try transaction.execute(script: statement) }
                try history.record(migration, at: moment, transaction)
            }
        }
        return pending.map(\.number)
    }

    /// The migrations of a family that this database has seen, by number; ``migrate(_:of:at:)`` must have run once.
    package func appliedMigrations(of family: SchemaFamily = .house) async throws -> [AppliedMigration] {
        try await read { try SchemaTable(name: family.table).all($0) }
    }
}

/// Tables that are numbered together, with a history of their own.
package struct SchemaFamily: Sendable, Hashable {
    /// Where the history stands.
    let table: SQL

    package init(table: SQL) { self.table = table }

    /// The first, which has what all services share.
    package static let house = SchemaFamily(table: "schema_migration")
}

/// The only SQL that touches a history of migrations.
private struct SchemaTable {
    let name: SQL

    func create(_ transaction: Transaction) throws {
        try transaction.execute(
            """
            CREATE TABLE IF NOT EXISTS \(fragment: name) (
                number INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL
            )
            """
        )
    }

    func all(_ transaction: Transaction) throws -> [AppliedMigration] {
        try transaction.rows(
            "SELECT number, name, digest, applied_at FROM \(fragment: name) ORDER BY number"
        ) { row in
            try AppliedMigration(
                number: row.integer(0),
                name: row.text(1),
                digest: row.text(2),
                appliedAt: row.text(3),
            )
        }
    }

    func record(_ migration: Migration, at moment: String, _ transaction: Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO \(fragment: name) (number, name, digest, applied_at)
            VALUES (\(migration.number), \(migration.name), \(migration.digest), \(moment))
            """
        )
    }
}
