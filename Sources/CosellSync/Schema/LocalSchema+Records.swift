/// What an account has in Partner Central, and its history.
extension LocalSchema {
    static let opportunities = [
        """
        CREATE TABLE opportunity (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            \(opportunityColumns),
            \(sightings),
            read_at TEXT NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        "CREATE INDEX opportunity_by_change ON opportunity (catalog, modified_at)",
        "CREATE INDEX opportunity_by_sight ON opportunity (catalog, seen_at)",
        "CREATE INDEX opportunity_by_reading ON opportunity (catalog, read_at)",
        """
        CREATE TABLE opportunity_history (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            \(opportunityColumns),
            \(changes),
            PRIMARY KEY (catalog, id, version)
        )
        """,
        "CREATE INDEX opportunity_history_by_time ON opportunity_history (catalog, happened_at)",
        """
        CREATE TABLE opportunity_document (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            body TEXT NOT NULL,
            summary TEXT,
            PRIMARY KEY (catalog, id, version)
        )
        """,
        """
        CREATE TABLE opportunity_related (
            catalog TEXT NOT NULL,
            opportunity TEXT NOT NULL,
            kind TEXT NOT NULL,
            identifier TEXT NOT NULL,
            PRIMARY KEY (catalog, opportunity, kind, identifier)
        )
        """,
        "CREATE INDEX opportunity_related_by_identifier ON opportunity_related (catalog, kind, identifier)",
    ]

    static let referrals = [
        """
        CREATE TABLE referral (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            arn TEXT,
            direction TEXT NOT NULL CHECK (direction IN ('received', 'sent')),
            status TEXT,
            payload_type TEXT,
            sender_account TEXT,
            sender_name TEXT,
            receiver_account TEXT,
            engagement TEXT,
            title TEXT,
            customer TEXT,
            industry TEXT,
            country TEXT,
            amount REAL,
            currency TEXT,
            invited_at TEXT,
            expires_at TEXT,
            opportunity TEXT,
            \(sightings),
            body TEXT NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        "CREATE INDEX referral_by_state ON referral (catalog, direction, status)",
        "CREATE INDEX referral_by_opportunity ON referral (catalog, opportunity)",
        history(of: "referral", "status TEXT"),
    ]

    static let engagements = [
        """
        CREATE TABLE engagement (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            arn TEXT,
            title TEXT,
            description TEXT,
            created_at TEXT,
            modified_at TEXT,
            created_by TEXT,
            members TEXT NOT NULL,
            contexts TEXT NOT NULL,
            \(sightings),
            body TEXT NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        history(of: "engagement", "title TEXT"),
    ]

    static let solutions = [
        """
        CREATE TABLE solution (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            arn TEXT,
            name TEXT,
            status TEXT,
            category TEXT,
            created_at TEXT,
            \(sightings),
            body TEXT NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        history(of: "solution", "status TEXT"),
    ]

    static let connections = [
        """
        CREATE TABLE connection (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            arn TEXT,
            other_account TEXT,
            other_name TEXT,
            types TEXT NOT NULL,
            status TEXT,
            \(sightings),
            body TEXT NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        history(of: "connection", "status TEXT"),
    ]

    /// All that a report asks of a history, in the order of opportunities: without it a million of them are sorted each time.
    static let ways = """
        CREATE INDEX opportunity_history_by_way ON opportunity_history (
            catalog, id, version, stage, happened_at, target_close_date, change, review_status, created_at
        )
        """

    /// What every version of an opportunity has in columns.
    static let opportunityColumns = """
        version INTEGER NOT NULL,
        arn TEXT,
        title TEXT,
        type TEXT,
        stage TEXT,
        review_status TEXT,
        involvement TEXT,
        visibility TEXT,
        aws_stage TEXT,
        engagement_score TEXT,
        customer TEXT,
        industry TEXT,
        country TEXT,
        state TEXT,
        owner_name TEXT,
        owner_email TEXT,
        source_partner TEXT,
        amount REAL,
        currency TEXT,
        frequency TEXT,
        monthly_amount REAL,
        target_close_date TEXT,
        created_at TEXT,
        modified_at TEXT,
        next_steps TEXT,
        closed_lost_reason TEXT,
        partner_opportunity_identifier TEXT,
        solutions INTEGER NOT NULL,
        products INTEGER NOT NULL,
        offers INTEGER NOT NULL
        """

    /// When a record was seen, and until when.
    static let sightings = """
        first_seen_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        gone_at TEXT
        """

    /// What became of a record with a version.
    static let changes = """
        change TEXT NOT NULL CHECK (change IN ('new', 'changed', 'gone', 'back')),
        happened_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        until TEXT,
        fields TEXT NOT NULL
        """

    /// - Parameter column: what of each version stands beside its body.
    static func history(of table: String, _ column: String) -> String {
        """
        CREATE TABLE \(table)_history (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            \(column),
            \(changes),
            body TEXT NOT NULL,
            PRIMARY KEY (catalog, id, version)
        )
        """
    }
}
