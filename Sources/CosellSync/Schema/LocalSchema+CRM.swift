/// What ties the deals of a CRM to opportunities.
extension LocalSchema {
    /// Deals of CRMs: which opportunity is which, what each field said when both sides were alike, what people decide.
    static let deals = [
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

    /// Records that a CRM's webhook named, until a sync has read them.
    static let notices = """
        CREATE TABLE crm_notice (
            crm TEXT NOT NULL,
            object TEXT NOT NULL,
            crm_id TEXT NOT NULL,
            noted_at TEXT NOT NULL,
            PRIMARY KEY (crm, object, crm_id)
        )
        """

    /// Fields of deals whose change waits among them, with the value that was given.
    static let heldFields = """
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
}
