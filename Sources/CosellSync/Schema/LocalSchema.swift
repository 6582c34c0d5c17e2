package import CosellStore

/// The tables of a local database, as numbered steps from none. A released step is never edited; `docs/local-database.md`
/// says what each column holds.
package enum LocalSchema {
    package static let family = SchemaFamily(table: "local_schema_migration")

    package static let known = KnownSchema(family, migrations)

    package static let migrations = [
        Migration(
            1,
            "what an account has in Partner Central, its history, and what was done about it",
            opportunities + referrals + engagements + solutions + connections + runs + deeds
        ),
        Migration(2, "the way of opportunities through their stages, as reports read it", [ways]),
        Migration(3, "what ties the deals of a CRM to opportunities, and what both said last", deals),
        Migration(4, "which records of a CRM are said to have changed", [notices]),
        Migration(5, "changes that wait until AWS has reviewed their records", heldChanges),
        Migration(6, "which of those a CRM's deals have made", [heldFields]),
    ]

    /// What every version of an opportunity has in columns.
    private static let opportunityColumns = """
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
    private static let sightings = """
        first_seen_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        gone_at TEXT
        """

    /// What became of a record with a version.
    private static let changes = """
        change TEXT NOT NULL CHECK (change IN ('new', 'changed', 'gone', 'back')),
        happened_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        until TEXT,
        fields TEXT NOT NULL
        """

    private static let opportunities = [
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

    private static let referrals = [
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

    private static let engagements = [
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

    private static let solutions = [
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

    private static let connections = [
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

    private static let runs = [
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

    /// What was written to the service, decided and told. Nothing is taken out of the log or changed in it.
    private static let deeds = [
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

    /// Records that a CRM's webhook named, until a sync has read them.
    private static let notices = """
        CREATE TABLE crm_notice (
            crm TEXT NOT NULL,
            object TEXT NOT NULL,
            crm_id TEXT NOT NULL,
            noted_at TEXT NOT NULL,
            PRIMARY KEY (crm, object, crm_id)
        )
        """

    /// Deals of CRMs: which opportunity is which, what each field said when both sides were alike, what people decide.
    private static let deals = [
        """
        CREATE TABLE crm_link (
            catalog TEXT NOT NULL,
            crm TEXT NOT NULL,
            object TEXT NOT NULL,
            opportunity TEXT NOT NULL,
            crm_id TEXT NOT NULL,
            external_id TEXT,
            state TEXT NOT NULL CHECK (state IN ('linked', 'deleted', 'merged')),
            aws_version INTEGER,
            seen TEXT,
            mapping TEXT,
            record TEXT NOT NULL,
            linked_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (catalog, crm, object, opportunity)
        )
        """,
        "CREATE INDEX crm_link_by_deal ON crm_link (catalog, crm, object, crm_id)",
        """
        CREATE TABLE crm_base (
            catalog TEXT NOT NULL,
            crm TEXT NOT NULL,
            object TEXT NOT NULL,
            opportunity TEXT NOT NULL,
            field TEXT NOT NULL,
            aws TEXT,
            crm_value TEXT,
            PRIMARY KEY (catalog, crm, object, opportunity, field)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE crm_conflict (
            number INTEGER PRIMARY KEY,
            catalog TEXT NOT NULL,
            crm TEXT NOT NULL,
            object TEXT NOT NULL,
            opportunity TEXT NOT NULL,
            field TEXT NOT NULL,
            crm_id TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'settled')),
            winner TEXT CHECK (winner IN ('aws', 'crm')),
            aws TEXT,
            crm_value TEXT,
            seen_at TEXT NOT NULL,
            settled_at TEXT
        )
        """,
        "CREATE INDEX crm_conflict_by_deal ON crm_conflict (catalog, crm, object, opportunity, field)",
        """
        CREATE TABLE crm_waiting (
            catalog TEXT NOT NULL,
            crm TEXT NOT NULL,
            object TEXT NOT NULL,
            crm_id TEXT NOT NULL,
            why TEXT NOT NULL,
            since TEXT NOT NULL,
            PRIMARY KEY (catalog, crm, object, crm_id)
        )
        """,
        """
        CREATE TABLE crm_cursor (
            catalog TEXT NOT NULL,
            crm TEXT NOT NULL,
            object TEXT NOT NULL,
            cursor TEXT NOT NULL,
            mapping TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (catalog, crm, object)
        )
        """,
        """
        CREATE TABLE crm_repair (
            number INTEGER PRIMARY KEY,
            catalog TEXT NOT NULL,
            crm TEXT NOT NULL,
            object TEXT NOT NULL,
            opportunity TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('aws', 'crm')),
            field TEXT NOT NULL,
            value TEXT NOT NULL,
            rule INTEGER NOT NULL,
            why TEXT NOT NULL,
            at TEXT NOT NULL
        )
        """,
    ]

    /// All that a report asks of a history, in the order of opportunities: without it a million of them are sorted each time.
    private static let ways = """
        CREATE INDEX opportunity_history_by_way ON opportunity_history (
            catalog, id, version, stage, happened_at, target_close_date, change, review_status, created_at
        )
        """

    /// Changes of records under review: an open one for each record at most, to which later ones are added.
    private static let heldChanges = [
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

    /// Fields of deals whose change waits among them, with the value that was given.
    private static let heldFields = """
        CREATE TABLE crm_held (
            catalog TEXT NOT NULL,
            crm TEXT NOT NULL,
            object TEXT NOT NULL,
            opportunity TEXT NOT NULL,
            field TEXT NOT NULL,
            value TEXT,
            number INTEGER NOT NULL,
            PRIMARY KEY (catalog, crm, object, opportunity, field)
        ) WITHOUT ROWID
        """

    /// - Parameter column: what of each version stands beside its body.
    private static func history(of table: String, _ column: String) -> String {
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
