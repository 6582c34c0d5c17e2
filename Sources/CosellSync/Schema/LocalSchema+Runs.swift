/// How the local database was filled.
extension LocalSchema {
    static let runs = [
        """
        CREATE TABLE sync_run (
            id INTEGER PRIMARY KEY,
            started_at TEXT NOT NULL,
            ended_at TEXT,
            catalog TEXT NOT NULL,
            kind TEXT NOT NULL,
            new INTEGER NOT NULL DEFAULT 0,
            changed INTEGER NOT NULL DEFAULT 0,
            gone INTEGER NOT NULL DEFAULT 0,
            failed INTEGER NOT NULL DEFAULT 0,
            calls INTEGER NOT NULL DEFAULT 0,
            outcome TEXT NOT NULL
        )
        """,
        "CREATE INDEX sync_run_by_catalog ON sync_run (catalog, id)",
        // How far each list has been read: since when changes are asked for, and where a walk through all of it is.
        """
        CREATE TABLE sync_checkpoint (
            catalog TEXT NOT NULL,
            kind TEXT NOT NULL,
            changes_since TEXT,
            walk_began_at TEXT,
            walk_position TEXT,
            walk_reads_all INTEGER NOT NULL DEFAULT 0,
            walked_at TEXT,
            PRIMARY KEY (catalog, kind)
        )
        """,
        // What could not be read and is tried again by the next run.
        """
        CREATE TABLE sync_failure (
            catalog TEXT NOT NULL,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            reason TEXT NOT NULL,
            failed_at TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            PRIMARY KEY (catalog, kind, id)
        )
        """,
    ]
}
