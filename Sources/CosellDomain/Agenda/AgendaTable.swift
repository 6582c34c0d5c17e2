package import CosellStore
package import CosellWire

/// The only SQL that touches the agenda. An entry is written by the transaction whose record causes it.
package struct AgendaTable {
    package static let schema = [
        """
        CREATE TABLE agenda (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            due_at BIGINT NOT NULL,
            UNIQUE (kind, subject)
        )
        """,
        "CREATE INDEX agenda_by_due ON agenda (due_at, id)",
    ]

    /// What commits announce after which something may be due sooner than it was.
    static let topic = "agenda"

    private static let facts: SQL = "kind, subject, account, catalog, due_at"

    let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    /// Notes an entry. One of its kind and subject that waits already stays as it is.
    package func put(_ entry: AgendaEntry) throws {
        try transaction.execute(
            """
            INSERT INTO agenda (kind, subject, account, catalog, due_at)
            VALUES (\(entry.kind.rawValue), \(entry.subject), \(entry.account), \(entry.catalog),
                \(entry.due.nanosecondsSinceEpoch))
            ON CONFLICT (kind, subject) DO NOTHING
            """
        )
        transaction.announce(Self.topic)
    }

    /// - Returns: whether there was such an entry.
    @discardableResult
    package func cancel(_ kind: AgendaKind, _ subject: String) throws -> Bool {
        try transaction.execute("DELETE FROM agenda WHERE kind = \(kind.rawValue) AND subject = \(subject)") > 0
    }

    /// Lets an entry be due at that moment, if it would be later.
    ///
    /// - Returns: whether it is due sooner now.
    @discardableResult
    package func hasten(_ kind: AgendaKind, _ subject: String, to moment: Instant) throws -> Bool {
        let due = moment.nanosecondsSinceEpoch
        let changed = try transaction.execute(
            """
            UPDATE agenda SET due_at = \(due)
            WHERE kind = \(kind.rawValue) AND subject = \(subject) AND due_at > \(due)
            """
        )
        if changed > 0 { transaction.announce(Self.topic) }
        return changed > 0
    }

    /// What is to come, in order of time.
    ///
    /// - Parameter account: nil means everybody's.
    package func list(of account: String? = nil, limit: Int) throws -> [AgendaEntry] {
        let owned: SQL = account.map { "WHERE account = \($0)" } ?? ""
        return try transaction.rows(
            "SELECT \(fragment: Self.facts) FROM agenda \(fragment: owned) ORDER BY due_at, id LIMIT \(limit)",
            Self.entry
        )
    }

    // MARK: What the agenda itself asks

    func due(_ kinds: [AgendaKind], at now: Instant, limit: Int) throws -> [AgendaEntry] {
        try transaction.rows(
            """
            SELECT \(fragment: Self.facts) FROM agenda
            WHERE due_at <= \(now.nanosecondsSinceEpoch) AND kind IN \(list: kinds.map(\.rawValue))
            ORDER BY due_at, id LIMIT \(limit)
            """,
            Self.entry
        )
    }

    /// When the first entry is due that is not due yet.
    func next(_ kinds: [AgendaKind], after now: Instant) throws -> Instant? {
        try transaction.first(
            """
            SELECT due_at FROM agenda
            WHERE due_at > \(now.nanosecondsSinceEpoch) AND kind IN \(list: kinds.map(\.rawValue))
            ORDER BY due_at LIMIT 1
            """
        ) { Instant(nanosecondsSinceEpoch: Int64(try $0.integer(0))) }
    }

    /// Takes an entry off.
    ///
    /// - Returns: whether it was still there, and still due.
    func take(_ entry: AgendaEntry, at now: Instant) throws -> Bool {
        try transaction.execute(
            """
            DELETE FROM agenda WHERE kind = \(entry.kind.rawValue) AND subject = \(entry.subject)
            AND due_at <= \(now.nanosecondsSinceEpoch)
            """
        ) > 0
    }

    private static func entry(_ row: borrowing Row) throws -> AgendaEntry {
        AgendaEntry(
            AgendaKind(rawValue: try row.text(0)),
            try row.text(1),
            account: try row.text(2),
            catalog: try row.text(3),
            due: Instant(nanosecondsSinceEpoch: Int64(try row.integer(4)))
        )
    }
}

extension Books {
    package var agenda: AgendaTable { AgendaTable(transaction: transaction) }
}
