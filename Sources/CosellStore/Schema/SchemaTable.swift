/// The only SQL that touches a history of migrations.
struct SchemaTable {
    let name: SQL

    func create(_ transaction: Transaction) throws {
        try transaction.execute(
            script: """
                CREATE TABLE IF NOT EXISTS \(name.text) (
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
