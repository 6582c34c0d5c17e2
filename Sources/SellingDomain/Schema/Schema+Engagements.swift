import CosellEvents
import CosellStore

extension Schema {
    /// Engagements as a whole; the two tables that step 1 had for submissions and referrals are carried over.
    static let engagements = Migration(
        2,
        "engagements, invitations, snapshots, tasks, settings and events",
        setAside + engagementTables + carriedOver + snapshotTables + taskTables + insightTables + Outbox.schema
    )

    private static let setAside = [
        "DROP INDEX engagement_by_opportunity",
        "DROP INDEX engagement_invitation_by_engagement",
        "ALTER TABLE engagement_invitation RENAME TO first_invitation",
        "ALTER TABLE engagement RENAME TO first_engagement",
    ]

    private static let engagementTables = [
        """
        CREATE TABLE engagement (
            id TEXT PRIMARY KEY,
            catalog TEXT NOT NULL,
            created_by TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            title TEXT,
            description TEXT,
            modified_at BIGINT NOT NULL,
            modified_by TEXT NOT NULL,
            context_kinds BIGINT NOT NULL,
            contexts BLOB NOT NULL
        )
        """,
        """
        CREATE TABLE engagement_member (
            engagement TEXT NOT NULL REFERENCES engagement (id),
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            engagement_created_at BIGINT NOT NULL,
            position BIGINT NOT NULL,
            PRIMARY KEY (engagement, account)
        )
        """,
        """
        CREATE INDEX engagement_member_by_account
        ON engagement_member (account, catalog, engagement_created_at, engagement)
        """,
        """
        CREATE TABLE engagement_resource (
            engagement TEXT NOT NULL REFERENCES engagement (id),
            opportunity BIGINT NOT NULL REFERENCES opportunity (id),
            catalog TEXT NOT NULL,
            created_by TEXT NOT NULL,
            PRIMARY KEY (engagement, opportunity)
        )
        """,
        "CREATE INDEX engagement_resource_by_opportunity ON engagement_resource (opportunity)",
        """
        CREATE TABLE engagement_invitation (
            id TEXT PRIMARY KEY,
            catalog TEXT NOT NULL,
            engagement TEXT NOT NULL REFERENCES engagement (id),
            sender TEXT NOT NULL,
            receiver TEXT NOT NULL,
            status TEXT NOT NULL,
            payload_type TEXT NOT NULL,
            sent_at BIGINT NOT NULL,
            expires_at BIGINT,
            reason TEXT,
            opportunity BIGINT REFERENCES opportunity (id),
            is_announced BOOLEAN NOT NULL,
            document BLOB NOT NULL
        )
        """,
        "CREATE INDEX engagement_invitation_by_engagement ON engagement_invitation (engagement)",
        "CREATE INDEX engagement_invitation_by_sender ON engagement_invitation (sender, catalog, sent_at, id)",
        "CREATE INDEX engagement_invitation_by_receiver ON engagement_invitation (receiver, catalog, sent_at, id)",
        "CREATE INDEX engagement_invitation_by_opportunity ON engagement_invitation (opportunity)",
        "CREATE INDEX engagement_invitation_open ON engagement_invitation (expires_at) WHERE status = 'PENDING'",
        "CREATE INDEX engagement_invitation_unannounced ON engagement_invitation (sent_at) WHERE is_announced = FALSE",
        """
        CREATE TABLE opportunity_leader (
            follower BIGINT PRIMARY KEY REFERENCES opportunity (id),
            leader BIGINT NOT NULL REFERENCES opportunity (id)
        )
        """,
        "CREATE INDEX opportunity_leader_by_leader ON opportunity_leader (leader)",
    ]

    /// What step 1 knew: engagements of one opportunity, whose creator is their member, and invitations of AWS.
    private static let carriedOver = [
        """
        INSERT INTO engagement (id, catalog, created_by, created_at, title, description, modified_at, modified_by,
            context_kinds, contexts)
        SELECT id, catalog, created_by, created_at * 1000000, title, description, created_at * 1000000, created_by, 0,
            CAST('{"Contexts":[]}' AS BLOB)
        FROM first_engagement
        """,
        """
        INSERT INTO engagement_member (engagement, account, catalog, engagement_created_at, position)
        SELECT id, created_by, catalog, created_at * 1000000, 1 FROM first_engagement
        """,
        """
        INSERT INTO engagement_resource (engagement, opportunity, catalog, created_by)
        SELECT id, opportunity, catalog, created_by FROM first_engagement WHERE created_by <> 'aws'
        """,
        """
        INSERT INTO engagement_invitation (id, catalog, engagement, sender, receiver, status, payload_type, sent_at,
            expires_at, opportunity, is_announced, document)
        SELECT i.id, i.catalog, i.engagement, i.sender, i.receiver, i.status, 'OpportunityInvitation',
            i.visible_from * 1000000, i.visible_from * 1000000 + 1296000000000000, e.opportunity, TRUE, i.document
        FROM first_invitation i JOIN first_engagement e ON e.id = i.engagement
        """,
        "DROP TABLE first_invitation",
        "DROP TABLE first_engagement",
    ]

    private static let snapshotTables = [
        """
        CREATE TABLE resource_snapshot (
            engagement TEXT NOT NULL REFERENCES engagement (id),
            opportunity BIGINT NOT NULL REFERENCES opportunity (id),
            template TEXT NOT NULL,
            revision BIGINT NOT NULL,
            catalog TEXT NOT NULL,
            owner TEXT NOT NULL,
            created_by TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            targets TEXT NOT NULL,
            payload BLOB NOT NULL,
            PRIMARY KEY (engagement, template, opportunity, revision)
        )
        """,
        """
        CREATE TABLE resource_snapshot_job (
            id TEXT PRIMARY KEY,
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            engagement TEXT NOT NULL REFERENCES engagement (id),
            opportunity BIGINT NOT NULL REFERENCES opportunity (id),
            template TEXT NOT NULL,
            status TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            last_success BIGINT,
            last_failure TEXT,
            is_behind BOOLEAN NOT NULL,
            UNIQUE (opportunity, engagement, template)
        )
        """,
        "CREATE INDEX resource_snapshot_job_by_account ON resource_snapshot_job (account, catalog, created_at, id)",
        """
        CREATE TABLE selling_system_settings (
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            job_role TEXT,
            PRIMARY KEY (account, catalog)
        )
        """,
    ]

    private static let taskTables = [
        """
        CREATE TABLE engagement_task (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            token TEXT NOT NULL,
            fingerprint BLOB NOT NULL,
            document BLOB NOT NULL,
            subject TEXT NOT NULL,
            started_at BIGINT NOT NULL,
            due_at BIGINT NOT NULL,
            denied TEXT NOT NULL,
            status TEXT NOT NULL,
            reason TEXT,
            message TEXT,
            opportunity BIGINT,
            engagement TEXT,
            invitation TEXT,
            context TEXT,
            job TEXT,
            UNIQUE (account, catalog, kind, token)
        )
        """,
        "CREATE INDEX engagement_task_by_start ON engagement_task (account, catalog, kind, started_at, id)",
        "CREATE INDEX engagement_task_by_subject ON engagement_task (subject, kind)",
        "CREATE INDEX engagement_task_by_opportunity ON engagement_task (opportunity)",
        "CREATE INDEX engagement_task_open ON engagement_task (due_at) WHERE status = 'IN_PROGRESS'",
        """
        CREATE TABLE prospecting_task (
            id TEXT PRIMARY KEY,
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            token TEXT NOT NULL,
            fingerprint BLOB NOT NULL,
            name TEXT NOT NULL,
            started_at BIGINT NOT NULL,
            ended_at BIGINT,
            total BIGINT NOT NULL,
            completed BIGINT NOT NULL,
            failed BIGINT NOT NULL,
            UNIQUE (account, catalog, token)
        )
        """,
        "CREATE INDEX prospecting_task_by_start ON prospecting_task (account, catalog, started_at, id)",
        """
        CREATE TABLE prospecting_turn (
            task TEXT NOT NULL REFERENCES prospecting_task (id),
            position BIGINT NOT NULL,
            engagement TEXT NOT NULL,
            begins_at BIGINT NOT NULL,
            ends_at BIGINT NOT NULL,
            status TEXT NOT NULL,
            reason TEXT,
            message TEXT,
            PRIMARY KEY (task, position)
        )
        """,
        "CREATE INDEX prospecting_turn_open ON prospecting_turn (ends_at, position) WHERE status = 'PENDING'",
    ]

    /// What AWS found out about approved deals, and when it looks again; null for never.
    private static let insightTables = [
        """
        CREATE TABLE aws_insight (
            opportunity BIGINT PRIMARY KEY REFERENCES opportunity (id),
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            due_at BIGINT,
            document BLOB
        )
        """,
        "CREATE INDEX aws_insight_due ON aws_insight (due_at, opportunity) WHERE due_at IS NOT NULL",
    ]
}
