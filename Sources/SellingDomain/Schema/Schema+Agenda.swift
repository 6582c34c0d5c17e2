import CosellDomain
import CosellStore

extension Schema {
    /// What waited in the tables of five families waits on one agenda from now on; reviews are planned when the script of
    /// the configuration is known.
    static let agenda = Migration(
        5,
        "the agenda of AWS and time",
        AgendaTable.schema + [
            """
            INSERT INTO agenda (kind, subject, account, catalog, due_at)
            SELECT 'announce invitation', id, receiver, catalog, sent_at FROM engagement_invitation
            WHERE is_announced = FALSE ORDER BY sent_at, id
            """,
            """
            INSERT INTO agenda (kind, subject, account, catalog, due_at)
            SELECT 'expire invitation', id, receiver, catalog, expires_at FROM engagement_invitation
            WHERE status = 'PENDING' AND expires_at IS NOT NULL ORDER BY expires_at, id
            """,
            """
            INSERT INTO agenda (kind, subject, account, catalog, due_at)
            SELECT 'carry out task', id, account, catalog, due_at FROM engagement_task
            WHERE status = 'IN_PROGRESS' ORDER BY due_at, id
            """,
            """
            INSERT INTO agenda (kind, subject, account, catalog, due_at)
            SELECT 'prospect engagement', t.task || ' ' || t.position, k.account, k.catalog, t.ends_at
            FROM prospecting_turn t JOIN prospecting_task k ON k.id = t.task
            WHERE t.status = 'PENDING' ORDER BY t.ends_at, t.position, t.task
            """,
            """
            INSERT INTO agenda (kind, subject, account, catalog, due_at)
            SELECT 'score opportunity', 'O' || opportunity, account, catalog, due_at FROM aws_insight
            WHERE due_at IS NOT NULL ORDER BY due_at, opportunity
            """,
            ReviewTable.schema, "DROP INDEX opportunity_in_review",
            "DROP INDEX engagement_invitation_unannounced",
            "DROP INDEX engagement_task_open", "DROP INDEX prospecting_turn_open", "DROP INDEX aws_insight_due",
            "ALTER TABLE engagement_invitation DROP COLUMN is_announced",
            "ALTER TABLE aws_insight DROP COLUMN due_at",
            "DELETE FROM aws_insight WHERE document IS NULL",
        ]
    )
}
