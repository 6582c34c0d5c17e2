import CosellStore

extension Schema {
    /// The lists of all that belongs to engagements, each filter of which costs the same however much is stored.
    static let otherLists = Migration(
        6,
        "indexes of the lists of engagements, invitations, tasks, snapshots and solutions",
        memberships + invitations + tasks + prospecting + snapshots + solutions
    )

    /// A membership knows what the list of engagements filters by.
    private static let memberships = [
        "ALTER TABLE engagement_member ADD COLUMN created_by TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE engagement_member ADD COLUMN context_kinds BIGINT NOT NULL DEFAULT 0",
        """
        UPDATE engagement_member SET
            created_by = (SELECT e.created_by FROM engagement e WHERE e.id = engagement_member.engagement),
            context_kinds = (SELECT e.context_kinds FROM engagement e WHERE e.id = engagement_member.engagement)
        """,
        """
        CREATE INDEX engagement_member_by_creator
        ON engagement_member (account, catalog, created_by, engagement_created_at, engagement, context_kinds)
        """,
        """
        CREATE INDEX engagement_member_by_contexts
        ON engagement_member (account, catalog, context_kinds, engagement_created_at, engagement, created_by)
        """,
    ]

    private static let invitations = [
        "DROP INDEX engagement_invitation_by_engagement",
        """
        CREATE INDEX engagement_invitation_received_from
        ON engagement_invitation (engagement, receiver, catalog, sent_at, id)
        """,
        """
        CREATE INDEX engagement_invitation_sent_into
        ON engagement_invitation (sender, catalog, engagement, sent_at, id)
        """,
        "CREATE INDEX engagement_invitation_by_both ON engagement_invitation (receiver, catalog, sender, sent_at, id)",
        """
        CREATE INDEX engagement_invitation_sent_as
        ON engagement_invitation (sender, catalog, status, payload_type, sent_at, id)
        """,
        """
        CREATE INDEX engagement_invitation_received_as
        ON engagement_invitation (receiver, catalog, status, payload_type, sent_at, id)
        """,
    ]

    private static let tasks =
        ["DROP INDEX engagement_task_by_opportunity"]
        + [
            ("of_account", "id"),
            ("by_status", "status, started_at, id"),
        ]
        .map { "CREATE INDEX engagement_task_\($0) ON engagement_task (account, catalog, kind, \($1))" }
        + ["opportunity", "engagement", "invitation", "context"].map { column in
            """
            CREATE INDEX engagement_task_by_\(column)
            ON engagement_task (\(column), account, catalog, kind, started_at, id, status) WHERE \(column) IS NOT NULL
            """
        }

    private static let prospecting =
        [
            "DROP INDEX prospecting_task_by_start",
            "CREATE INDEX prospecting_task_of_account ON prospecting_task (account, catalog, id)",
        ]
        + [
            ("start", "started_at, id, name"), ("start_down", "started_at DESC, id, name"),
            ("name", "name, id, started_at"), ("name_down", "name DESC, id, started_at"),
            ("failures", "failed, id, started_at, name"), ("failures_down", "failed DESC, id, started_at, name"),
        ]
        .map { "CREATE INDEX prospecting_task_by_\($0) ON prospecting_task (account, catalog, \($1))" }

    private static let snapshots = [
        """
        CREATE INDEX resource_snapshot_job_by_status
        ON resource_snapshot_job (account, catalog, status, created_at, id)
        """,
        """
        CREATE INDEX resource_snapshot_job_by_engagement
        ON resource_snapshot_job (account, catalog, engagement, status, created_at, id)
        """,
        """
        CREATE INDEX resource_snapshot_by_resource
        ON resource_snapshot (engagement, template, opportunity, revision DESC)
        """,
        """
        CREATE INDEX resource_snapshot_by_creator
        ON resource_snapshot (engagement, template, created_by, opportunity, revision DESC)
        """,
        """
        CREATE INDEX resource_snapshot_by_owner
        ON resource_snapshot (engagement, template, owner, created_by, opportunity, revision DESC)
        """,
    ]

    private static let solutions = [
        ("number", "id, identifier, status, category"),
        ("name", "name, identifier, status, category"),
        ("status", "status, identifier, category"),
        ("category", "category, identifier, status"),
        ("created", "created_at, identifier, status, category"),
        ("listing", "marketplace_arn, identifier, status, category"),
    ]
    .map { "CREATE INDEX solution_by_\($0) ON solution (account, catalog, \($1))" }
}
