import CosellEvents
import CosellStore

extension Schema {
    /// Lists whose filters cost the same however much is stored, buses of events, and loads that count as a whole.
    static let lists = Migration(
        3,
        "indexes of lists and events, marks of loads",
        [
            "DROP INDEX opportunity_by_id", "DROP INDEX opportunity_by_modified", "DROP INDEX opportunity_by_created",
            "DROP INDEX opportunity_by_company", "DROP INDEX opportunity_by_close",
        ] + opportunityIndexes + [Outbox.index, LoadTable.schema]
    )

    /// What engagements carry, in the order of its list: for their members, and for whoever created it.
    static let associations = Migration(
        4,
        "indexes of what engagements carry",
        [
            "CREATE UNIQUE INDEX engagement_member_of_account ON engagement_member (account, catalog, engagement)",
            """
            CREATE INDEX engagement_resource_by_creator
            ON engagement_resource (created_by, catalog, engagement, opportunity)
            """,
        ]
    )

    /// What stands first finds and orders; what stands behind lets a filter pass a row over, and another order be made,
    /// without a look at the row itself.
    private static let opportunityIndexes = [
        ("id", "id, stage, review_status, target_close_date, created_at"),
        ("modified", "modified_at, id, stage, review_status, target_close_date, created_at, company_name"),
        ("created", "created_at, id, stage, review_status, target_close_date, company_name"),
        ("company", "company_name, id, stage, review_status, target_close_date, created_at"),
        ("close", "target_close_date, id, stage, review_status, created_at, company_name"),
        ("state", "stage, review_status, id, target_close_date, created_at, company_name"),
    ]
    .map { "CREATE INDEX opportunity_by_\($0) ON opportunity (account, catalog, \($1)) WHERE is_visible = 1" }
}
