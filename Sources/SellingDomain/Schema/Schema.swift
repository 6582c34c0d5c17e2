package import CosellStore

/// The tables of the domain, as numbered steps from an empty database. A released step is never edited.
package enum Schema {
    /// Demo data that were cut off are taken back at the next start; until then nobody knows which rows are whole.
    package static let known = KnownSchema(.house, migrations, cutOff: "SELECT 1 FROM load_mark LIMIT 1")

    package static let migrations = [
        opportunities, engagements, lists, associations, agenda, otherLists, replays, temporaryKeys,
        control, pages, settings, subscriptions,
    ]

    private static let opportunities = Migration(
        1,
        "opportunities, solutions, tags and replays",
        [
            """
            CREATE TABLE opportunity (
                id INTEGER PRIMARY KEY,
                catalog TEXT NOT NULL,
                account TEXT NOT NULL,
                partner_identifier TEXT NOT NULL,
                stage TEXT NOT NULL,
                review_status TEXT NOT NULL,
                company_name TEXT NOT NULL,
                target_close_date TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                modified_at BIGINT NOT NULL,
                origin TEXT NOT NULL,
                involvement TEXT NOT NULL,
                visibility TEXT NOT NULL,
                involvement_change_reason TEXT NOT NULL,
                submitted_at BIGINT NOT NULL,
                review_step BIGINT NOT NULL,
                is_visible BIGINT NOT NULL,
                document BLOB NOT NULL
            )
            """,
            // Every sort of ListOpportunities walks one of these; the trailing columns let a filter skip without a look
            // at the row.
            "CREATE INDEX opportunity_by_id ON opportunity (account, catalog, id, stage, review_status)",
            "CREATE INDEX opportunity_by_modified ON opportunity (account, catalog, modified_at, id, stage, review_status)",
            "CREATE INDEX opportunity_by_created ON opportunity (account, catalog, created_at, id, stage, review_status)",
            "CREATE INDEX opportunity_by_company ON opportunity (account, catalog, company_name, id, stage, review_status)",
            """
            CREATE INDEX opportunity_by_close
            ON opportunity (account, catalog, target_close_date, id, stage, review_status)
            """,
            """
            CREATE INDEX opportunity_by_partner_identifier ON opportunity (account, catalog, partner_identifier)
            WHERE partner_identifier <> ''
            """,
            "CREATE INDEX opportunity_in_review ON opportunity (review_status, submitted_at) WHERE submitted_at > 0",
            """
            CREATE TABLE opportunity_offer (
                catalog TEXT NOT NULL,
                offer TEXT NOT NULL,
                opportunity BIGINT NOT NULL REFERENCES opportunity (id),
                PRIMARY KEY (catalog, offer)
            )
            """,
            """
            CREATE TABLE solution (
                catalog TEXT NOT NULL,
                account TEXT NOT NULL,
                id BIGINT NOT NULL,
                identifier TEXT NOT NULL,
                name TEXT NOT NULL,
                status TEXT NOT NULL,
                category TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                marketplace_arn TEXT NOT NULL,
                PRIMARY KEY (account, catalog, identifier)
            )
            """,
            """
            CREATE TABLE engagement (
                id TEXT PRIMARY KEY,
                catalog TEXT NOT NULL,
                created_by TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                title TEXT NOT NULL,
                description TEXT NOT NULL,
                opportunity BIGINT NOT NULL REFERENCES opportunity (id)
            )
            """,
            "CREATE INDEX engagement_by_opportunity ON engagement (opportunity)",
            """
            CREATE TABLE engagement_invitation (
                id TEXT PRIMARY KEY,
                catalog TEXT NOT NULL,
                engagement TEXT NOT NULL REFERENCES engagement (id),
                sender TEXT NOT NULL,
                receiver TEXT NOT NULL,
                status TEXT NOT NULL,
                visible_from BIGINT NOT NULL,
                document BLOB NOT NULL
            )
            """,
            "CREATE INDEX engagement_invitation_by_engagement ON engagement_invitation (engagement)",
            """
            CREATE TABLE tag (
                resource TEXT NOT NULL,
                name TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (resource, name)
            )
            """,
            """
            CREATE TABLE replay (
                account TEXT NOT NULL,
                catalog TEXT NOT NULL,
                operation TEXT NOT NULL,
                token TEXT NOT NULL,
                request BLOB NOT NULL,
                answer BLOB NOT NULL,
                expires_at BIGINT NOT NULL,
                PRIMARY KEY (account, catalog, operation, token)
            )
            """,
            "CREATE INDEX replay_by_expiry ON replay (expires_at)",
            "CREATE TABLE secret (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)",
        ]
    )
}
