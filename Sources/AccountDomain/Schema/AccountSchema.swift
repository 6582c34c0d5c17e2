import CosellDomain
package import CosellStore

/// The tables of Account, as numbered steps from none. A released step is never edited.
package enum AccountSchema {
    package static let family = SchemaFamily(table: "account_schema_migration")

    package static let known = KnownSchema(family, migrations)

    package static let migrations = [
        Migration(
            1,
            "partners, verification, connections and qualifications",
            partners + seed + verification + connections + qualifications + MailTable.schema
        ),
        Migration(2, "the place of mail delivery", MailTable.placeSchema),
        lists,
    ]

    /// One partner an account and catalog. What must be unique stands in columns of its own, as it is compared.
    private static let partners = [
        """
        CREATE TABLE partner (
            id TEXT PRIMARY KEY,
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            legal_name_key TEXT NOT NULL,
            display_name_key TEXT,
            profile TEXT UNIQUE,
            visibility TEXT NOT NULL,
            document BLOB NOT NULL,
            UNIQUE (account, catalog),
            UNIQUE (catalog, legal_name_key)
        )
        """,
        "CREATE INDEX partner_by_display_name ON partner (catalog, display_name_key)",
        """
        CREATE TABLE partner_domain (
            catalog TEXT NOT NULL,
            domain TEXT NOT NULL,
            partner TEXT NOT NULL REFERENCES partner (id),
            PRIMARY KEY (catalog, domain)
        )
        """,
        """
        CREATE TABLE profile_task (
            id TEXT PRIMARY KEY,
            partner TEXT NOT NULL REFERENCES partner (id),
            number BIGINT NOT NULL,
            status TEXT NOT NULL,
            document BLOB NOT NULL,
            UNIQUE (partner, number)
        )
        """,
        """
        CREATE TABLE daily_count (
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            counted_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX daily_count_by_subject ON daily_count (account, catalog, kind, subject, counted_at)",
    ]

    /// The pieces of a configuration that were brought in.
    private static let seed = [
        "CREATE TABLE account_seed (catalog TEXT NOT NULL, piece TEXT NOT NULL, PRIMARY KEY (catalog, piece))"
    ]

    private static let verification = [
        """
        CREATE TABLE email_code (
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            address TEXT NOT NULL,
            code TEXT NOT NULL,
            expires_at BIGINT NOT NULL,
            wrong_tries BIGINT NOT NULL,
            PRIMARY KEY (account, catalog, address)
        )
        """,
        """
        CREATE TABLE verification (
            account TEXT NOT NULL,
            type TEXT NOT NULL,
            status TEXT NOT NULL,
            reason TEXT,
            started_at BIGINT NOT NULL,
            completed_at BIGINT,
            link TEXT UNIQUE,
            link_expires_at BIGINT,
            business BLOB,
            PRIMARY KEY (account, type)
        )
        """,
    ]

    /// What both parties see stands once; what each lists stands once for each of them, in the order of its list.
    private static let connections = [
        """
        CREATE TABLE connection (
            id TEXT PRIMARY KEY,
            catalog TEXT NOT NULL,
            inviter TEXT NOT NULL,
            invitee TEXT NOT NULL,
            pair TEXT NOT NULL,
            is_alive BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        )
        """,
        "CREATE UNIQUE INDEX connection_alive ON connection (catalog, pair) WHERE is_alive = 1",
        """
        CREATE TABLE connection_type (
            connection TEXT NOT NULL REFERENCES connection (id),
            type TEXT NOT NULL,
            status TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            inviter TEXT NOT NULL,
            inviter_email TEXT NOT NULL,
            inviter_name TEXT NOT NULL,
            canceled_at BIGINT,
            canceled_by TEXT,
            PRIMARY KEY (connection, type)
        )
        """,
        """
        CREATE TABLE connection_side (
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            updated_at BIGINT NOT NULL,
            connection TEXT NOT NULL REFERENCES connection (id),
            other TEXT NOT NULL,
            PRIMARY KEY (account, connection)
        )
        """,
        "CREATE INDEX connection_side_by_update ON connection_side (account, catalog, updated_at, connection)",
        """
        CREATE TABLE connection_invitation (
            id TEXT PRIMARY KEY,
            catalog TEXT NOT NULL,
            type TEXT NOT NULL,
            sender TEXT NOT NULL,
            receiver TEXT NOT NULL,
            pair TEXT NOT NULL,
            status TEXT NOT NULL,
            expires_at BIGINT NOT NULL,
            sender_profile TEXT NOT NULL,
            reason TEXT,
            document BLOB NOT NULL
        )
        """,
        "CREATE INDEX connection_invitation_by_pair ON connection_invitation (catalog, pair, type, status)",
        """
        CREATE INDEX connection_invitation_open ON connection_invitation (sender, catalog, expires_at)
        WHERE status = 'PENDING'
        """,
        """
        CREATE TABLE connection_invitation_side (
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            invitation TEXT NOT NULL REFERENCES connection_invitation (id),
            side TEXT NOT NULL,
            other TEXT NOT NULL,
            shown TEXT NOT NULL,
            PRIMARY KEY (account, invitation)
        )
        """,
        """
        CREATE INDEX connection_invitation_side_by_creation
        ON connection_invitation_side (account, catalog, created_at, invitation)
        """,
        """
        CREATE TABLE connection_preferences (
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            revision BIGINT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (account, catalog)
        )
        """,
    ]

    /// A slot for the latest task of each kind, and who stands under whom.
    private static let qualifications = [
        """
        CREATE TABLE qualifications_task (
            partner TEXT NOT NULL REFERENCES partner (id),
            kind TEXT NOT NULL,
            id TEXT NOT NULL UNIQUE,
            primary_partner TEXT NOT NULL REFERENCES partner (id),
            started_at BIGINT NOT NULL,
            ended_at BIGINT,
            PRIMARY KEY (partner, kind)
        )
        """,
        "CREATE INDEX qualifications_task_by_primary ON qualifications_task (primary_partner, kind)",
        """
        CREATE TABLE qualifications_association (
            partner TEXT PRIMARY KEY REFERENCES partner (id),
            primary_partner TEXT NOT NULL REFERENCES partner (id),
            joined_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX qualifications_association_by_primary ON qualifications_association (primary_partner, joined_at)",
        """
        CREATE TABLE qualifications_group (
            primary_partner TEXT PRIMARY KEY REFERENCES partner (id),
            updated_at BIGINT NOT NULL
        )
        """,
    ]
}
