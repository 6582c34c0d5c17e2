package import CosellStore

/// Who wants events brought, how far they were brought to each, and those that wait or were given up; the only SQL that
/// touches them.
///
/// Whatever stands behind the place of a subscription is still to be looked at. What was looked at and not brought has a row of
/// its own, written together with the place that passes it: a kill in between loses nothing.
package struct SubscriptionTable {
    package static let schema = [
        """
        CREATE TABLE subscription (
            name TEXT PRIMARY KEY,
            version TEXT NOT NULL,
            rule TEXT,
            document BLOB NOT NULL,
            place BIGINT NOT NULL
        )
        """,
        "CREATE INDEX subscription_by_rule ON subscription (rule)",
        """
        CREATE TABLE delivery (
            subscription TEXT NOT NULL,
            sequence BIGINT NOT NULL,
            state TEXT NOT NULL,
            record TEXT NOT NULL,
            event TEXT NOT NULL,
            attempts BIGINT NOT NULL,
            due_at BIGINT NOT NULL,
            cause TEXT,
            envelope BLOB NOT NULL,
            PRIMARY KEY (subscription, sequence)
        )
        """,
        "CREATE INDEX delivery_by_state ON delivery (subscription, state, sequence)",
    ]

    /// What a write announces that changes the list.
    package static let topic = "subscriptions"

    /// What a write announces that gives one subscription something to bring.
    package static func topic(of name: String) -> String { "subscription \(name)" }

    private let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    // MARK: Subscriptions

    private static let columns: SQL = "name, version, rule, document, place"

    /// By name.
    package func all() throws -> [StoredSubscription] {
        try transaction.rows(
            "SELECT \(fragment: Self.columns) FROM subscription ORDER BY name",
            Self.subscription
        )
    }

    package func subscription(_ name: String) throws -> StoredSubscription? {
        try transaction.first(
            "SELECT \(fragment: Self.columns) FROM subscription WHERE name = \(name)",
            Self.subscription
        )
    }

    /// - Parameter rule: the name of the rule whose target it is.
    package func subscriptions(ofRule rule: String) throws -> [StoredSubscription] {
        try transaction.rows(
            "SELECT \(fragment: Self.columns) FROM subscription WHERE rule = \(rule) ORDER BY name",
            Self.subscription
        )
    }

    private static func subscription(_ row: borrowing Row) throws -> StoredSubscription {
        try StoredSubscription(
            name: row.text(0),
            version: row.text(1),
            rule: row.optionalText(2),
            document: row.blob(3),
            place: row.integer(4)
        )
    }

    /// Makes one that begins behind the events of now, or changes what one says; what waits for it stays.
    ///
    /// - Parameter version: another one each time.
    package func put(_ name: String, version: String, rule: String? = nil, _ document: [UInt8]) throws {
        let changed = try transaction.execute(
            """
            UPDATE subscription SET version = \(version), rule = \(rule), document = \(document) WHERE name = \(name)
            """
        )
        if changed == 0 {
            let place = try Outbox(transaction: transaction).settledPlace
            try transaction.execute(
                """
                INSERT INTO subscription (name, version, rule, document, place)
                VALUES (\(name), \(version), \(rule), \(document), \(place))
                """
            )
        }
        transaction.announce(Self.topic)
    }

    /// - Returns: whether there was one.
    @discardableResult
    package func remove(_ name: String) throws -> Bool {
        try transaction.execute("DELETE FROM delivery WHERE subscription = \(name)")
        transaction.announce(Self.topic)
        return try transaction.execute("DELETE FROM subscription WHERE name = \(name)") > 0
    }

    // MARK: Deliveries

    private static let parcelColumns: SQL = "sequence, record, event, attempts, due_at, cause, envelope"

    /// In the order of the events.
    package func parcels(_ name: String, _ state: ParcelState, after sequence: Int = 0, limit: Int) throws -> [Parcel] {
        try transaction.rows(
            """
            SELECT \(fragment: Self.parcelColumns) FROM delivery
            WHERE subscription = \(name) AND state = \(state.rawValue) AND sequence > \(sequence)
            ORDER BY sequence LIMIT \(limit)
            """
        ) { row in
            try Parcel(
                sequence: row.integer(0),
                record: row.text(1),
                event: row.text(2),
                envelope: row.blob(6),
                attempts: row.integer(3),
                dueMilliseconds: Int64(row.integer(4)),
                cause: row.optionalText(5),
                isStored: true
            )
        }
    }

    package func count(_ name: String, _ states: ParcelState...) throws -> Int {
        try states.reduce(0) { total, state in
            total
                + (try transaction.first(
                    "SELECT COUNT(*) FROM delivery WHERE subscription = \(name) AND state = \(state.rawValue)"
                ) { try $0.integer(0) } ?? 0)
        }
    }

    /// Writes down how far a subscription has come.
    ///
    /// - Returns: false when it is gone, or says something else by now; nothing is written then.
    package func settle(_ subscription: StoredSubscription, _ settlement: Settlement) throws -> Bool {
        let name = subscription.name
        let found = try transaction.execute(
            """
            UPDATE subscription SET place = CASE WHEN place < \(settlement.place) THEN \(settlement.place) ELSE place END
            WHERE name = \(name) AND version = \(subscription.version)
            """
        )
        guard found > 0 else { return false }
        if !settlement.brought.isEmpty {
            try transaction.execute(
                """
                DELETE FROM delivery WHERE subscription = \(name) AND state <> \(ParcelState.dead.rawValue)
                AND sequence IN \(list: settlement.brought)
                """
            )
        }
        for (parcel, state) in settlement.kept { try keep(parcel, state, for: name) }
        return true
    }

    private func keep(_ parcel: Parcel, _ state: ParcelState, for name: String) throws {
        try transaction.execute(
            """
            INSERT INTO delivery (subscription, state, \(fragment: Self.parcelColumns))
            VALUES (\(name), \(state.rawValue), \(parcel.sequence), \(parcel.record), \(parcel.event),
                \(parcel.attempts), \(parcel.dueMilliseconds), \(parcel.cause), \(parcel.envelope))
            ON CONFLICT (subscription, sequence) DO UPDATE SET state = excluded.state, attempts = excluded.attempts,
                due_at = excluded.due_at, cause = excluded.cause
            """
        )
    }

    /// Lets events be brought once more; one that waits anyway is left as it is.
    package func bringAgain(_ parcels: [Parcel], to name: String) throws {
        for parcel in parcels {
            try transaction.execute(
                """
                INSERT INTO delivery (subscription, state, \(fragment: Self.parcelColumns))
                VALUES (\(name), \(ParcelState.fresh.rawValue), \(parcel.sequence), \(parcel.record), \(parcel.event),
                    \(0), \(0), \(String?.none), \(parcel.envelope))
                ON CONFLICT (subscription, sequence) DO UPDATE SET
                    attempts = CASE WHEN delivery.state = \(ParcelState.dead.rawValue) THEN 0 ELSE delivery.attempts END,
                    state = CASE WHEN delivery.state = \(ParcelState.dead.rawValue) THEN \(ParcelState.fresh.rawValue)
                        ELSE delivery.state END
                """
            )
        }
        if !parcels.isEmpty { transaction.announce(Self.topic(of: name)) }
    }

    /// Lets everything that was given up be brought again.
    ///
    /// - Returns: how much that was.
    package func redrive(_ name: String) throws -> Int {
        let count = try transaction.execute(
            """
            UPDATE delivery SET state = \(ParcelState.fresh.rawValue), attempts = 0
            WHERE subscription = \(name) AND state = \(ParcelState.dead.rawValue)
            """
        )
        if count > 0 { transaction.announce(Self.topic(of: name)) }
        return count
    }
}
