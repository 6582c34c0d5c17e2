package import CosellStore
import CosellWire

/// The only SQL that touches the agenda. An entry is written by the transaction whose record causes it.
package struct AgendaTable {
    package static let schema = [
        """
        CREATE TABLE agenda (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
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

    /// Of the migration after that one.
    package static let detailColumn = "ALTER TABLE agenda ADD COLUMN detail TEXT NOT NULL DEFAULT ''"

    /// What commits announce after which something may be due sooner than it was.
    static let topic = "agenda"

    private static let facts: SQL = "kind, subject, account, catalog, due_at, detail"

    let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    /// Notes an entry. One of its kind and subject that waits already stays as it is.
    package func put(_ entry: AgendaEntry) throws {
        let count = try transaction.execute(
            """
            INSERT INTO agenda (kind, subject, account, catalog, due_at, detail)
            VALUES (\(entry.kind.rawValue), \(entry.subject), \(entry.account), \(entry.catalog),
                \(entry.due.nanosecondsSinceEpoch), \(entry.detail))
            ON CONFLICT (kind, subject) DO NOTHING
            """
        )
        if count > 0 { transaction.announce(Self.topic) }
    }

    /// The number of an entry that waits.
    package func id(_ kind: AgendaKind, _ subject: String) throws -> Int64? {
        try transaction.first(
            "SELECT id FROM agenda WHERE kind = \(kind.rawValue) AND subject = \(subject)"
        ) { Int64(try $0.integer(0)) }
    }

    /// Takes an entry off whose cause is gone.
    package func cancel(_ kind: AgendaKind, _ subject: String) throws {
        try transaction.execute("DELETE FROM agenda WHERE kind = \(kind.rawValue) AND subject = \(subject)")
    }

    /// Takes off all of a kind, which are planned anew.
    package func cancel(_ kind: AgendaKind) throws {
        try transaction.execute("DELETE FROM agenda WHERE kind = \(kind.rawValue)")
    }

    /// What waits of a kind.
    package func subjects(of kind: AgendaKind) throws -> [String] {
        try transaction.rows("SELECT subject FROM agenda WHERE kind = \(kind.rawValue) ORDER BY id") { try $0.text(0) }
    }

    package func waits(_ kind: AgendaKind, _ subject: String) throws -> Bool {
        try transaction.first("SELECT 1 FROM agenda WHERE kind = \(kind.rawValue) AND subject = \(subject)") { _ in true
        }
            ?? false
    }

    // MARK: What the control plane asks

    /// What is to come, in order of time, without what the house does for itself.
    func list(subject: String?, account: String?, limit: Int) throws -> [(id: Int64, entry: AgendaEntry)] {
        var conditions: [SQL] = ["account <> ''"]
        if let subject {
            // A subject of several words is found by its first.
            conditions.append("(subject = \(subject) OR subject >= \(subject + " ") AND subject < \(subject + "!"))")
        }
        if let account { conditions.append("account = \(account)") }
        return try transaction.rows(
            """
            SELECT \(fragment: Self.facts), id FROM agenda WHERE \(fragment: SQL.all(conditions))
            ORDER BY due_at, id LIMIT \(limit)
            """
        ) { (id: Int64(try $0.integer(6)), entry: try Self.entry($0)) }
    }

    func find(_ id: Int64) throws -> AgendaEntry? {
        try transaction.first(
            "SELECT \(fragment: Self.facts) FROM agenda WHERE id = \(id) AND account <> ''",
            Self.entry
        )
    }

    /// Lets an entry be due at that moment, if it would be later.
    ///
    /// - Returns: whether it is there.
    func hasten(_ id: Int64, to moment: Instant) throws -> Bool {
        let due = moment.nanosecondsSinceEpoch
        let count = try transaction.execute(
            """
            UPDATE agenda SET due_at = CASE WHEN due_at < \(due) THEN due_at ELSE \(due) END
            WHERE id = \(id) AND account <> ''
            """
        )
        if count > 0 { transaction.announce(Self.topic) }
        return count > 0
    }

    /// - Returns: whether it was there.
    func stop(_ id: Int64) throws -> Bool {
        try transaction.execute("DELETE FROM agenda WHERE id = \(id) AND account <> ''") > 0
    }

    // MARK: What the agenda itself asks

    func due(_ kinds: [AgendaKind], at now: Instant, limit: Int) throws -> [AgendaEntry] {
        try transaction.rows(dueQuery(kinds, at: now, limit: limit), Self.entry)
    }

    /// The number of the entry that was noted last, of those that wait.
    var newest: Int64 {
        get throws {
            try transaction.first("SELECT COALESCE(MAX(id), 0) FROM agenda") { Int64(try $0.integer(0)) } ?? 0
        }
    }

    /// Whether one was noted after that one.
    func hasNewer(than id: Int64) throws -> Bool {
        try transaction.first("SELECT 1 FROM agenda WHERE id > \(id) LIMIT 1") { _ in true } ?? false
    }

    /// When the first entry is due that is not due yet.
    func next(_ kinds: [AgendaKind], after now: Instant) throws -> Instant? {
        try transaction.first(nextQuery(kinds, after: now)) {
            Instant(nanosecondsSinceEpoch: Int64(try $0.integer(0)))
        }
    }

    func dueQuery(_ kinds: [AgendaKind], at now: Instant, limit: Int) -> SQL {
        """
        SELECT \(fragment: Self.facts) FROM agenda \(fragment: byDue)
        WHERE due_at <= \(now.nanosecondsSinceEpoch) AND kind IN \(list: kinds.map(\.rawValue))
        ORDER BY due_at, id LIMIT \(limit)
        """
    }

    func nextQuery(_ kinds: [AgendaKind], after now: Instant) -> SQL {
        """
        SELECT due_at FROM agenda \(fragment: byDue)
        WHERE due_at > \(now.nanosecondsSinceEpoch) AND kind IN \(list: kinds.map(\.rawValue))
        ORDER BY due_at LIMIT 1
        """
    }

    /// By kind, all that wait would be read and sorted.
    private var byDue: SQL { transaction.dialect.by(index: "agenda_by_due") }

    /// Takes an entry off.
    ///
    /// - Returns: whether it was still there, still due, and not in the hands of another process.
    func take(_ entry: AgendaEntry, at now: Instant) throws -> Bool {
        try transaction.execute(
            """
            DELETE FROM agenda WHERE id IN (
                SELECT id FROM agenda WHERE kind = \(entry.kind.rawValue) AND subject = \(entry.subject)
                AND due_at <= \(now.nanosecondsSinceEpoch) \(fragment: transaction.dialect.passingByLocked)
            )
            """
        ) > 0
    }

    private static func entry(_ row: borrowing Row) throws -> AgendaEntry {
        AgendaEntry(
            AgendaKind(rawValue: try row.text(0)),
            try row.text(1),
            account: try row.text(2),
            catalog: try row.text(3),
            due: Instant(nanosecondsSinceEpoch: Int64(try row.integer(4))),
            detail: try row.text(5)
        )
    }
}

extension Books {
    package var agenda: AgendaTable { AgendaTable(transaction: transaction) }
}
