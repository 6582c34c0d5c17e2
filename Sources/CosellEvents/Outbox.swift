package import CosellStore
package import CosellWire

/// Where committed facts wait, in the order of their commits; the only SQL that touches events.
///
/// An event is written in the transaction of its cause: both are kept, or neither.
package struct Outbox {
    let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    /// What the schema needs for it. There is no index by account: a reader walks on from where it was, and every index
    /// would make every write of the house slower.
    package static let schema = [
        """
        CREATE TABLE event (
            sequence INTEGER PRIMARY KEY,
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            raised_at BIGINT NOT NULL,
            type TEXT NOT NULL,
            envelope BLOB NOT NULL
        )
        """
    ]

    package func append(_ event: Event, catalog: String) throws {
        try transaction.execute(
            """
            INSERT INTO event (sequence, account, catalog, raised_at, type, envelope)
            VALUES ((SELECT COALESCE(MAX(sequence), 0) + 1 FROM event), \(event.account), \(catalog),
                \(event.time.milliseconds), \(event.detailType), \(event.envelope))
            """
        )
    }

    /// The events behind a place in the order, oldest first.
    package func events(_ filter: EventFilter, after sequence: Int, limit: Int) throws -> [StoredEvent] {
        var conditions: [SQL] = ["sequence > \(sequence)"]
        if let account = filter.account { conditions.append("account = \(account)") }
        if let catalog = filter.catalog { conditions.append("catalog = \(catalog)") }
        return try transaction.rows(
            """
            SELECT sequence, type, envelope FROM event WHERE \(fragment: SQL.all(conditions))
            ORDER BY sequence LIMIT \(limit)
            """
        ) { try StoredEvent(sequence: $0.integer(0), detailType: $0.text(1), envelope: $0.blob(2)) }
    }

    /// Forgets those of the oldest `limit` events that are of before a moment, but never the newest: its number must not
    /// come again. Only the oldest are looked at, since a look at all of them would hold up the writers.
    ///
    /// - Returns: how many were forgotten.
    package func forget(before moment: Instant, limit: Int) throws -> Int {
        try transaction.execute(
            """
            DELETE FROM event WHERE sequence IN (
                SELECT sequence FROM (SELECT sequence, raised_at FROM event ORDER BY sequence LIMIT \(limit)) AS oldest
                WHERE raised_at < \(moment.milliseconds)
            ) AND sequence < (SELECT MAX(sequence) FROM event)
            """
        )
    }
}

/// Which events are wanted; nil means all.
package struct EventFilter: Hashable, Sendable {
    package var account: String?
    package var catalog: String?

    package init(account: String? = nil, catalog: String? = nil) {
        self.account = account
        self.catalog = catalog
    }
}

/// An event that was committed, and its place in the order.
package struct StoredEvent: Hashable, Sendable {
    package let sequence: Int
    package let detailType: String
    /// JSON on one line.
    package let envelope: [UInt8]
}
