import CosellStore

extension AccountSchema {
    /// Lists of connections and invitations, each filter of which costs the same however much is stored; mails by time.
    static let lists = Migration(
        3,
        "indexes of the lists of connections and invitations, mails by time",
        connections + invitations + ["CREATE INDEX mail_by_time ON mail (sent_at)"]
    )

    /// A connection stands in several lists of a party: of those that are alive, and of every type in its status.
    private static let connections = [
        """
        CREATE TABLE connection_listing (
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            standing TEXT NOT NULL,
            updated_at BIGINT NOT NULL,
            connection TEXT NOT NULL REFERENCES connection (id),
            other TEXT NOT NULL,
            PRIMARY KEY (account, connection, standing)
        )
        """,
        """
        INSERT INTO connection_listing (account, catalog, standing, updated_at, connection, other)
        SELECT s.account, s.catalog, 'ALIVE', s.updated_at, s.connection, s.other
        FROM connection_side s JOIN connection c ON c.id = s.connection WHERE c.is_alive = 1
        """,
        """
        INSERT INTO connection_listing (account, catalog, standing, updated_at, connection, other)
        SELECT s.account, s.catalog, t.type || ':' || t.status, s.updated_at, s.connection, s.other
        FROM connection_side s JOIN connection_type t ON t.connection = s.connection
        """,
        "DROP TABLE connection_side",
        """
        CREATE INDEX connection_listing_by_update
        ON connection_listing (account, catalog, standing, updated_at, connection)
        """,
        """
        CREATE INDEX connection_listing_by_other
        ON connection_listing (account, catalog, standing, other, updated_at, connection)
        """,
    ]

    /// A party's row knows what the list of invitations filters by.
    private static let invitations = [
        "ALTER TABLE connection_invitation_side ADD COLUMN type TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE connection_invitation_side ADD COLUMN status TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE connection_invitation_side ADD COLUMN expires_at BIGINT NOT NULL DEFAULT 0",
        """
        UPDATE connection_invitation_side SET
            type = (SELECT i.type FROM connection_invitation i WHERE i.id = connection_invitation_side.invitation),
            status = (SELECT i.status FROM connection_invitation i WHERE i.id = connection_invitation_side.invitation),
            expires_at = (
                SELECT i.expires_at FROM connection_invitation i WHERE i.id = connection_invitation_side.invitation
            )
        """,
        """
        CREATE INDEX connection_invitation_side_by_state
        ON connection_invitation_side (account, catalog, status, type, side, created_at, invitation, expires_at)
        """,
        """
        CREATE INDEX connection_invitation_side_by_other
        ON connection_invitation_side (account, catalog, other, created_at, invitation, status, type, side, shown)
        """,
        """
        CREATE INDEX connection_invitation_side_open ON connection_invitation_side (account, catalog, expires_at)
        WHERE status = 'PENDING'
        """,
    ]
}
