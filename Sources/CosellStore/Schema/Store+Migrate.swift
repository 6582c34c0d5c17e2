extension Store {
    /// Brings a family's tables up to its last migration; each is one transaction with its entry in the history. Of several
    /// processes that start at once, the first does it and the others find it done.
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
        return try await exclusively {
            try await write { try history.create($0) }
            let applied = try await appliedMigrations(of: family)
            let pending = try SchemaHistory(applied: applied, known: migrations).pending()
            for migration in pending {
                try await write { transaction in
                    for statement in migration.statements { try transaction.execute(script: statement) }
                    try history.record(migration, at: moment, transaction)
                }
            }
            return pending.map(\.number)
        }
    }

    /// The migrations of a family that this database has seen, by number; ``migrate(_:of:at:)`` must have run once.
    package func appliedMigrations(of family: SchemaFamily = .house) async throws -> [AppliedMigration] {
        try await read { try SchemaTable(name: family.table).all($0) }
    }
}
