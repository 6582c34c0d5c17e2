/// What was done about the records, and what waits to be.
extension LocalSchema {
    /// What was written to the service, decided and told. Nothing is taken out of the log or changed in it.
    static let deeds = [
        """
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            account TEXT NOT NULL,
            actor TEXT NOT NULL,
            command TEXT NOT NULL,
            phase TEXT NOT NULL DEFAULT 'begun' CHECK (phase IN ('begun', 'done', 'refused', 'unanswered')),
            opened INTEGER,
            undoes INTEGER,
            catalog TEXT NOT NULL DEFAULT '',
            operation TEXT NOT NULL,
            subject TEXT NOT NULL,
            before TEXT,
            after TEXT,
            request_id TEXT,
            hash TEXT NOT NULL
        )
        """,
        "CREATE INDEX audit_by_subject ON audit (subject, number)",
        "CREATE INDEX audit_by_end ON audit (opened) WHERE opened IS NOT NULL",
        "CREATE INDEX audit_by_undoing ON audit (undoes) WHERE undoes IS NOT NULL",
        """
        CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END
        """,
        """
        CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END
        """,
        """
        CREATE TABLE decision (
            catalog TEXT NOT NULL,
            referral TEXT NOT NULL,
            rule TEXT NOT NULL,
            rule_version TEXT NOT NULL,
            verdict TEXT NOT NULL,
            why TEXT NOT NULL,
            reason TEXT,
            assignee TEXT,
            notify INTEGER NOT NULL DEFAULT 0,
            title TEXT,
            opportunity TEXT,
            at TEXT NOT NULL,
            carried_out_at TEXT,
            outcome TEXT,
            PRIMARY KEY (catalog, referral, rule_version)
        )
        """,
        "CREATE INDEX decision_by_day ON decision (catalog, at)",
        """
        CREATE TABLE told (
            channel TEXT NOT NULL,
            fact TEXT NOT NULL,
            at TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'told' CHECK (state IN ('sending', 'told', 'uncertain', 'pause')),
            PRIMARY KEY (channel, fact)
        )
        """,
    ]

    /// Changes of records under review: an open one for each record at most, to which later ones are added.
    static let heldChanges = [
        """
        CREATE TABLE held_change (
            number INTEGER PRIMARY KEY,
            catalog TEXT NOT NULL,
            opportunity TEXT NOT NULL,
            title TEXT,
            command TEXT NOT NULL,
            held_at TEXT NOT NULL,
            base TEXT NOT NULL,
            edited TEXT NOT NULL,
            fields TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'conflict', 'refused', 'sent', 'dropped')),
            why TEXT,
            conflicts TEXT NOT NULL,
            taken TEXT NOT NULL,
            sent_onto TEXT,
            tried_at TEXT,
            ended_at TEXT
        )
        """,
        """
        CREATE UNIQUE INDEX held_change_open ON held_change (catalog, opportunity) WHERE state NOT IN ('sent', 'dropped')
        """,
    ]
}
