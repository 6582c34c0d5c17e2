package import CosellStore

/// The tables of Benefits, as numbered steps from none. A released step is never edited.
package enum BenefitsSchema {
    package static let family = SchemaFamily(table: "benefits_schema_migration")

    package static let known = KnownSchema(family, migrations)

    package static let migrations = [Migration(1, "applications and allocations", applications + allocations)]

    /// What lists filter by stands in columns of its own; all else is the document. Ids count within a catalog.
    private static let applications = [
        """
        CREATE TABLE benefit_application (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            account TEXT NOT NULL,
            benefit TEXT NOT NULL,
            program TEXT NOT NULL,
            status TEXT NOT NULL,
            stage TEXT,
            created_at BIGINT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        "CREATE INDEX benefit_application_by_age ON benefit_application (account, catalog, created_at, id)",
        """
        CREATE TABLE benefit_application_type (
            catalog TEXT NOT NULL,
            application TEXT NOT NULL,
            type TEXT NOT NULL,
            PRIMARY KEY (catalog, application, type)
        )
        """,
        """
        CREATE TABLE benefit_application_resource (
            catalog TEXT NOT NULL,
            application TEXT NOT NULL,
            resource TEXT NOT NULL,
            PRIMARY KEY (catalog, application, resource)
        )
        """,
    ]

    private static let allocations = [
        """
        CREATE TABLE benefit_allocation (
            catalog TEXT NOT NULL,
            id TEXT NOT NULL,
            account TEXT NOT NULL,
            benefit TEXT NOT NULL,
            application TEXT,
            type TEXT NOT NULL,
            status TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (catalog, id)
        )
        """,
        "CREATE INDEX benefit_allocation_by_age ON benefit_allocation (account, catalog, created_at, id)",
    ]
}
