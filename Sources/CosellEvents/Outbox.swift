package import CosellStore
package import CosellWire

/// Where committed facts wait, in the order of their commits; the only SQL that touches events.
///
/// An event is written in the transaction of its cause: both are kept, or neither.
package struct Outbox {
    let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    /// What the schema needs for it.
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

    /// A bus of its own for each account and catalog: whoever asks for one steps through none of another's rows.
    package static let index = "CREATE INDEX event_by_bus ON event (account, catalog)"

    package func append(_ event: Event, catalog: String) throws {
        try transaction.send(
            """
            INSERT INTO event (sequence, account, catalog, raised_at, type, envelope)
            VALUES (\(fragment: transaction.nextPlace(in: "event", "sequence")), \(event.account), \(catalog),
                \(event.time.milliseconds), \(event.detailType), \(event.envelope))
            """
        )
        transaction.announce(Bus(account: event.account, catalog: catalog).topic)
    }

    /// The place of the newest event; 0 before the first.
    package var lastSequence: Int {
        get throws { try transaction.first("SELECT COALESCE(MAX(sequence), 0) FROM event") { try $0.integer(0) } ?? 0 }
    }

    /// The events behind a place in the order, oldest first.
    package func events(_ filter: EventFilter, after sequence: Int, limit: Int) throws -> [StoredEvent] {
        try events(sequences(filter, after: sequence, limit: limit))
    }

    /// All events behind a place that can be seen, those of this transaction too. One of another transaction may still
    /// come between them: whoever reads on from a place asks for ``events(_:after:limit:)``.
    package func visibleEvents(after sequence: Int, limit: Int) throws -> [StoredEvent] {
        try transaction.rows(
            "SELECT sequence, type, envelope FROM event WHERE sequence > \(sequence) ORDER BY sequence LIMIT \(limit)",
            Self.event
        )
    }

    /// The place behind which come all events that are committed later.
    package var settledPlace: Int {
        get throws {
            let conditions: [SQL] = transaction.dialect.settled("sequence")
            return try transaction.first(
                "SELECT COALESCE(MAX(sequence), 0) FROM event WHERE \(fragment: SQL.all(conditions))"
            ) { try $0.integer(0) } ?? 0
        }
    }

    /// All events behind a place, oldest first, with the bus of each: for who looks at every one.
    ///
    /// - Parameter times: when they were raised, if it matters.
    package func passing(
        after sequence: Int,
        raised times: Range<Instant>? = nil,
        limit: Int
    ) throws -> [PassingEvent] {
        var conditions: [SQL] = ["sequence > \(sequence)"] + transaction.dialect.settled("sequence")
        if let times {
            conditions.append("raised_at >= \(times.lowerBound.milliseconds)")
            conditions.append("raised_at < \(times.upperBound.milliseconds)")
        }
        return try transaction.rows(
            """
            SELECT sequence, account, catalog, envelope FROM event
            WHERE \(fragment: SQL.all(conditions)) ORDER BY sequence LIMIT \(limit)
            """
        ) {
            try PassingEvent(
                sequence: $0.integer(0),
                account: $0.text(1),
                catalog: $0.text(2),
                envelope: $0.blob(3)
            )
        }
    }

    /// Only the places of those events. A filter is answered from the buses that pass it, each walked no further than
    /// the answer needs.
    package func sequences(_ filter: EventFilter, after sequence: Int, limit: Int) throws -> [Int] {
        guard !filter.isEmpty else { return try sequences("sequence > \(sequence)", limit) }
        let buses = try buses(filter).map { bus in
            try sequences("account = \(bus.account) AND catalog = \(bus.catalog) AND sequence > \(sequence)", limit)
        }
        return Array(buses.joined().sorted().prefix(limit))
    }

    private func sequences(_ condition: SQL, _ limit: Int) throws -> [Int] {
        let conditions = [condition] + transaction.dialect.settled("sequence")
        return try transaction.rows(
            "SELECT sequence FROM event WHERE \(fragment: SQL.all(conditions)) ORDER BY sequence LIMIT \(limit)"
        ) { try $0.integer(0) }
    }

    /// The events of some places; one that was forgotten is left out.
    package func events(_ sequences: some Sequence<Int>) throws -> [StoredEvent] {
        try sequences.compactMap { sequence in
            try transaction.first(
                "SELECT sequence, type, envelope FROM event WHERE sequence = \(sequence)",
                Self.event
            )
        }
    }

    private static func event(_ row: borrowing Row) throws -> StoredEvent {
        try StoredEvent(sequence: row.integer(0), detailType: row.text(1), envelope: row.blob(2))
    }

    /// The buses with events that pass a filter, found by a seek each.
    private func buses(_ filter: EventFilter) throws -> [Bus] {
        if let account = filter.account, let catalog = filter.catalog {
            return [Bus(account: account, catalog: catalog)]
        }
        var found: [Bus] = []
        // Events of programs may be in no catalog.
        var next = try bus(filter.account.map { "account = \($0)" } ?? "1 = 1")
        while let bus = next, filter.account == nil || bus.account == filter.account {
            if filter.catalog == nil || bus.catalog == filter.catalog { found.append(bus) }
            next = try self.bus(behind: bus)
        }
        return found
    }

    /// In two seeks: a comparison of both columns at once would step through all rows of the first.
    private func bus(behind last: Bus) throws -> Bus? {
        try bus("account = \(last.account) AND catalog > \(last.catalog)") ?? bus("account > \(last.account)")
    }

    private func bus(_ condition: SQL) throws -> Bus? {
        try transaction.first(
            "SELECT account, catalog FROM event WHERE \(fragment: condition) ORDER BY account, catalog LIMIT 1"
        ) { try Bus(account: $0.text(0), catalog: $0.text(1)) }
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

    /// When the oldest was raised of those that may be forgotten.
    package var oldest: Instant? {
        get throws {
            try transaction.first(
                """
                SELECT raised_at FROM event WHERE sequence < (SELECT MAX(sequence) FROM event)
                ORDER BY sequence LIMIT 1
                """
            ) { Instant(milliseconds: Int64(try $0.integer(0))) }
        }
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

extension EventFilter {
    fileprivate var isEmpty: Bool { account == nil && catalog == nil }

    /// Whether a commit with that topic brought an event that is wanted.
    package func concerns(_ topic: String) -> Bool {
        guard let bus = Bus(topic: topic) else { return false }
        return (account == nil || account == bus.account) && (catalog == nil || catalog == bus.catalog)
    }
}

/// Where events arrive: those of one account in one catalog.
struct Bus: Hashable {
    let account: String
    let catalog: String

    /// What a write announces that brings an event.
    var topic: String { "event \(account) \(catalog)" }

    init(account: String, catalog: String) { (self.account, self.catalog) = (account, catalog) }

    init?(topic: String) {
        let words = topic.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count == 3, words[0] == "event" else { return nil }
        self.init(account: words[1], catalog: words[2])
    }
}

/// An event as it passes by, and the bus that it is on.
package struct PassingEvent: Hashable, Sendable {
    package let sequence: Int
    package let account: String
    package let catalog: String
    /// JSON on one line.
    package let envelope: [UInt8]
}

/// An event that was committed, and its place in the order.
package struct StoredEvent: Hashable, Sendable {
    package let sequence: Int
    package let detailType: String
    /// JSON on one line.
    package let envelope: [UInt8]
}
