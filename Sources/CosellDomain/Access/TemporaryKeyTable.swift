package import CosellStore
package import CosellWire

/// The only SQL that touches `temporary_key`.
package struct TemporaryKeyTable {
    private let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    /// How long an ended key is kept, so that who uses it hears that it ended.
    package static let mourningSeconds: Int64 = 24 * 3600

    package static let schema = [
        """
        CREATE TABLE temporary_key (
            id TEXT PRIMARY KEY,
            secret TEXT NOT NULL,
            session_token TEXT NOT NULL,
            account TEXT NOT NULL,
            session BLOB NOT NULL,
            expires_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX temporary_key_by_end ON temporary_key (expires_at)",
    ]

    package func insert(_ key: TemporaryKey) throws {
        try transaction.execute(
            """
            INSERT INTO temporary_key (id, secret, session_token, account, session, expires_at)
            VALUES (\(key.id), \(key.secret), \(key.sessionToken), \(key.account), \(key.session),
                \(key.expiresAt.milliseconds))
            """
        )
    }

    package func key(_ id: String) throws -> TemporaryKey? {
        try transaction.first(
            "SELECT secret, session_token, account, session, expires_at FROM temporary_key WHERE id = \(id)"
        ) { row in
            TemporaryKey(
                id: id,
                secret: try row.text(0),
                sessionToken: try row.text(1),
                account: try row.text(2),
                session: try row.blob(3),
                expiresAt: Instant(milliseconds: Int64(try row.integer(4)))
            )
        }
    }

    /// Forgets at most `limit` keys that ended long ago.
    ///
    /// - Returns: how many were forgotten.
    package func sweep(now: Instant, limit: Int) throws -> Int {
        let end = now.adding(seconds: -Self.mourningSeconds).milliseconds
        return try transaction.execute(
            """
            DELETE FROM temporary_key WHERE id IN (
                SELECT id FROM temporary_key WHERE expires_at <= \(end) ORDER BY expires_at LIMIT \(limit)
            )
            """
        )
    }

    /// When the first may be forgotten.
    var firstEnd: Instant? {
        get throws {
            try transaction.first("SELECT expires_at FROM temporary_key ORDER BY expires_at LIMIT 1") {
                Instant(milliseconds: Int64(try $0.integer(0))).adding(seconds: Self.mourningSeconds)
            }
        }
    }
}

extension Books {
    var temporaryKeys: TemporaryKeyTable { TemporaryKeyTable(transaction: transaction) }
}
