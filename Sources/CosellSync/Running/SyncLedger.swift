import CosellStore
import CosellWire

/// The only SQL that touches runs, checkpoints and failures.
struct SyncLedger: Sendable {
    let database: LocalDatabase
    let catalog: String
    let run: Int
    /// When the run began.
    let startedAt: Instant

    // MARK: Runs

    /// Enters a run; one that ended without a word is marked as cut off.
    static func begin(_ database: LocalDatabase, _ options: SyncOptions, at now: Instant) async throws -> SyncLedger {
        let number = try await database.write { transaction in
            try transaction.execute(
                "UPDATE sync_run SET outcome = 'cut off' WHERE ended_at IS NULL AND outcome = 'running'"
            )
            try transaction.execute(
                """
                INSERT INTO sync_run (started_at, catalog, kind, outcome)
                VALUES (\(now.stored), \(options.catalog), \(options.isFull ? "full" : "usual"), 'running')
                """
            )
            return try transaction.first("SELECT MAX(id) FROM sync_run") { try $0.integer(0) } ?? 0
        }
        return SyncLedger(database: database, catalog: options.catalog, run: number, startedAt: now)
    }

    /// Since when the run is under way that keeps this one from beginning.
    static func currentStart(_ database: LocalDatabase) async throws -> String? {
        try await database.read { transaction in
            try transaction.first(
                "SELECT started_at FROM sync_run WHERE outcome = 'running' ORDER BY id DESC LIMIT 1"
            ) { try $0.text(0) }
        }
    }

    func add(_ tally: SyncTally, calls: Int, _ transaction: Transaction) throws {
        try transaction.execute(
            """
            UPDATE sync_run SET new = new + \(tally.new), changed = changed + \(tally.changed),
            gone = gone + \(tally.gone), failed = failed + \(tally.failed), calls = \(calls) WHERE id = \(run)
            """
        )
    }

    func end(_ outcome: String, calls: Int, at now: Instant) async throws {
        try await database.write { [run] in
            try $0.execute(
                """
                UPDATE sync_run SET ended_at = \(now.stored), outcome = \(outcome), calls = \(calls) WHERE id = \(run)
                """
            )
        }
    }

    // MARK: Checkpoints

    /// How far the list of opportunities has been read.
    struct Checkpoint: Sendable, Hashable {
        /// The date of the newest change that is known.
        var changesSince: String?
        /// When a walk through everything began that has not come to its end.
        var walkBeganAt: String?
        /// The date of the last record that the walk has kept.
        var walkPosition: String?
        var walkReadsAll = false
        /// When the last walk came to its end.
        var walkedAt: String?
    }

    func checkpoint() async throws -> Checkpoint {
        try await database.read { [catalog] transaction in
            try transaction.first(
                """
                SELECT changes_since, walk_began_at, walk_position, walk_reads_all, walked_at FROM sync_checkpoint
                WHERE catalog = \(catalog) AND kind = \(SyncKind.opportunities.rawValue)
                """
            ) { row in
                Checkpoint(
                    changesSince: try row.optionalText(0),
                    walkBeganAt: try row.optionalText(1),
                    walkPosition: try row.optionalText(2),
                    walkReadsAll: try row.bool(3),
                    walkedAt: try row.optionalText(4)
                )
            } ?? Checkpoint()
        }
    }

    func save(_ checkpoint: Checkpoint, _ transaction: Transaction) throws {
        try transaction.execute(
            """
            INSERT OR REPLACE INTO sync_checkpoint
            (catalog, kind, changes_since, walk_began_at, walk_position, walk_reads_all, walked_at)
            VALUES (\(catalog), \(SyncKind.opportunities.rawValue), \(checkpoint.changesSince),
            \(checkpoint.walkBeganAt), \(checkpoint.walkPosition), \(checkpoint.walkReadsAll), \(checkpoint.walkedAt))
            """
        )
    }

    // MARK: Failures

    func noteFailure(
        _ id: String,
        _ kind: SyncKind,
        _ reason: String,
        at now: Instant,
        _ transaction: Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO sync_failure (catalog, kind, id, reason, failed_at, attempts)
            VALUES (\(catalog), \(kind.rawValue), \(id), \(reason), \(now.stored), 1)
            ON CONFLICT (catalog, kind, id) DO UPDATE SET
            reason = excluded.reason, failed_at = excluded.failed_at, attempts = attempts + 1
            """
        )
    }

    func clearFailure(_ id: String, _ kind: SyncKind, _ transaction: Transaction) throws {
        try transaction.execute(
            "DELETE FROM sync_failure WHERE catalog = \(catalog) AND kind = \(kind.rawValue) AND id = \(id)"
        )
    }

    /// What failed in earlier runs and has not been read since.
    func earlierFailures(_ kind: SyncKind, _ transaction: Transaction) throws -> [String] {
        try transaction.rows(
            """
            SELECT id FROM sync_failure WHERE catalog = \(catalog) AND kind = \(kind.rawValue)
            AND failed_at < \(startedAt.stored) AND id <> '*' ORDER BY id
            """
        ) { try $0.text(0) }
    }
}
