package import CosellStore

/// The tables of Channel, as numbered steps from none. A released step is never edited.
package enum ChannelSchema {
    package static let family = SchemaFamily(table: "channel_schema_migration")

    package static let known = KnownSchema(family, migrations)

    package static let migrations = [
        Migration(1, "program accounts, relationships, handshakes and contracts", programs + handshakes + contracts)
    ]

    /// What lists filter by stands in columns of its own; all else is the document. Ids count within a catalog.
    private static let programs = [
        """
        CREATE TABLE program_management_account (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            owner TEXT NOT NULL,
            account TEXT NOT NULL,
            program TEXT NOT NULL,
            type TEXT NOT NULL,
            status TEXT NOT NULL,
            display_name TEXT NOT NULL,
            updated_at BIGINT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        """
        CREATE INDEX program_management_account_by_change
        ON program_management_account (owner, catalog, updated_at DESC, id)
        """,
        "CREATE INDEX program_management_account_by_account ON program_management_account (account, catalog, type)",
        """
        CREATE TABLE channel_relationship (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            owner TEXT NOT NULL,
            program_account TEXT NOT NULL,
            kind TEXT NOT NULL,
            association_type TEXT NOT NULL,
            associated_account TEXT,
            display_name TEXT NOT NULL,
            updated_at BIGINT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        "CREATE INDEX channel_relationship_by_change ON channel_relationship (owner, catalog, updated_at DESC, id)",
        "CREATE INDEX channel_relationship_by_parent ON channel_relationship (catalog, program_account, id)",
        """
        CREATE INDEX channel_relationship_by_account
        ON channel_relationship (owner, catalog, associated_account, kind)
        """,
    ]

    private static let handshakes = [
        """
        CREATE TABLE channel_handshake (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            owner TEXT NOT NULL,
            sender TEXT NOT NULL,
            receiver TEXT NOT NULL,
            type TEXT NOT NULL,
            resource TEXT NOT NULL,
            resource_arn TEXT NOT NULL,
            trait TEXT NOT NULL,
            status TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        "CREATE INDEX channel_handshake_by_owner ON channel_handshake (owner, catalog, type, updated_at DESC, id)",
        "CREATE INDEX channel_handshake_by_sender ON channel_handshake (sender, catalog, type, updated_at DESC, id)",
        """
        CREATE INDEX channel_handshake_by_receiver
        ON channel_handshake (receiver, catalog, type, updated_at DESC, id)
        """,
        "CREATE INDEX channel_handshake_by_resource ON channel_handshake (catalog, resource, status)",
        "CREATE INDEX channel_handshake_open ON channel_handshake (owner, catalog, type, status)",
        """
        CREATE TABLE channel_service_period (
            catalog TEXT NOT NULL,
            handshake TEXT NOT NULL,
            relationship TEXT NOT NULL,
            began_at BIGINT NOT NULL,
            ended_at BIGINT,
            document BLOB NOT NULL,
            PRIMARY KEY (catalog, handshake)
        )
        """,
        """
        CREATE INDEX channel_service_period_by_relationship
        ON channel_service_period (catalog, relationship, ended_at)
        """,
    ]

    private static let contracts = [
        """
        CREATE TABLE channel_contract (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            owner TEXT NOT NULL,
            relationship TEXT NOT NULL,
            relationship_arn TEXT NOT NULL,
            legal_entity TEXT NOT NULL,
            type TEXT NOT NULL,
            status TEXT NOT NULL,
            updated_at BIGINT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        "CREATE INDEX channel_contract_by_change ON channel_contract (owner, catalog, updated_at DESC, id)",
        "CREATE INDEX channel_contract_by_relationship ON channel_contract (catalog, relationship, status)",
        "CREATE INDEX channel_contract_open ON channel_contract (owner, catalog, status)",
    ]
}
