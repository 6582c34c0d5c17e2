import CosellStore

extension Schema {
    /// Lists of which every page costs the same, wherever it begins and however much is stored.
    static let pages = Migration(
        10,
        "pages of lists from wherever they begin",
        carried + opportunityIndexes
    )

    /// What engagements carry, as each member lists it.
    private static let carried =
        [
            """
            CREATE TABLE engagement_association (
                account TEXT NOT NULL,
                catalog TEXT NOT NULL,
                engagement TEXT NOT NULL REFERENCES engagement (id),
                opportunity BIGINT NOT NULL,
                created_by TEXT NOT NULL
            )
            """,
            """
            INSERT INTO engagement_association (account, catalog, engagement, opportunity, created_by)
            SELECT m.account, m.catalog, r.engagement, r.opportunity, r.created_by
            FROM engagement_resource r JOIN engagement_member m ON m.engagement = r.engagement
            WHERE r.catalog = m.catalog
            """,
            """
            CREATE UNIQUE INDEX engagement_association_by_engagement
            ON engagement_association (account, catalog, engagement, opportunity)
            """,
        ]
        + [
            ("opportunity", "opportunity, engagement, created_by"), ("creator", "created_by, engagement, opportunity"),
        ]
        .map { "CREATE INDEX engagement_association_by_\($0) ON engagement_association (account, catalog, \($1))" }
        + ["DROP INDEX engagement_resource_by_creator"]

    /// As before, and with what only visible rows have: it is 1 in all of them, but where an index does not say so, SQLite
    /// looks at each row that it passes.
    private static let opportunityIndexes = [
        ("id", "id, stage, review_status, target_close_date, created_at"),
        ("modified", "modified_at, id, stage, review_status, target_close_date, created_at, company_name"),
        ("created", "created_at, id, stage, review_status, target_close_date, company_name"),
        ("company", "company_name, id, stage, review_status, target_close_date, created_at"),
        ("close", "target_close_date, id, stage, review_status, created_at, company_name"),
        ("state", "stage, review_status, id, target_close_date, created_at, company_name"),
    ]
    .flatMap { name, columns in
        [
            "DROP INDEX opportunity_by_\(name)",
            """
            CREATE INDEX opportunity_by_\(name) ON opportunity (account, catalog, \(columns), is_visible)
            WHERE is_visible = 1
            """,
        ]
    }
}
