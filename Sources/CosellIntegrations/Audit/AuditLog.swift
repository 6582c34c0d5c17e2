import CosellStore
package import CosellSync
package import CosellWire

/// The log of every write that automation has made, in the local database: it only grows.
package struct AuditLog: Sendable {
    private let database: LocalDatabase

    package init(_ database: LocalDatabase) { self.database = database }

    /// Adds an entry; it is on the disk when this returns.
    @discardableResult
    package func append(_ content: AuditEntry.Content, at moment: Instant) async throws -> AuditEntry {
        try await append([content], at: moment)[0]
    }

    /// Adds several, in order; all or none.
    @discardableResult
    package func append(_ contents: [AuditEntry.Content], at moment: Instant) async throws -> [AuditEntry] {
        try await database.write { transaction in
            let last = try transaction.first("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1") { row in
                (number: try row.integer(0), hash: try row.text(1))
            }
            var (number, hash) = (last?.number ?? 0, last?.hash ?? AuditChain.origin)
            return try contents.map { content in
                number += 1
                let entry = AuditEntry(number: number, at: moment.wholeMilliseconds, content: content, after: hash)
                hash = entry.hash
                try Self.insert(entry, transaction)
                return entry
            }
        }
    }

    /// Those that begin with or behind a number, in order.
    package func entries(
        from first: Int = 1,
        about subject: String? = nil,
        limit: Int = .max
    ) async throws -> [AuditEntry] {
        try await database.read { transaction in
            let all: SQL = "SELECT \(fragment: Self.columns) FROM audit WHERE number >= \(first)"
            let chosen: SQL = subject.map { "\(fragment: all) AND subject = \($0)" } ?? all
            return try transaction.rows("\(fragment: chosen) ORDER BY number LIMIT \(limit)") { try Self.entry($0) }
        }
    }

    /// The last ones, in order.
    package func last(_ count: Int, about subject: String? = nil) async throws -> [AuditEntry] {
        try await database.read { transaction in
            let chosen: SQL = subject.map { "WHERE subject = \($0)" } ?? ""
            return try transaction.rows(
                "SELECT \(fragment: Self.columns) FROM audit \(fragment: chosen) ORDER BY number DESC LIMIT \(count)"
            ) { try Self.entry($0) }.reversed()
        }
    }

    package func entry(_ number: Int) async throws -> AuditEntry? {
        try await entries(from: number, limit: 1).first { $0.number == number }
    }

    /// The entry that ends one, if it has come to an end.
    package func end(of number: Int) async throws -> AuditEntry? {
        try await database.read { transaction in
            try transaction.first("SELECT \(fragment: Self.columns) FROM audit WHERE opened = \(number)") {
                try Self.entry($0)
            }
        }
    }

    /// The last entry of a write that takes another one back and that was not refused.
    package func undoing(_ number: Int) async throws -> AuditEntry? {
        try await database.read { transaction in
            try transaction.first(
                """
                SELECT \(fragment: Self.columns) FROM audit
                WHERE undoes = \(number) AND phase = 'done' ORDER BY number DESC LIMIT 1
                """
            ) { try Self.entry($0) }
        }
    }

    /// Whether an entry has a hash.
    package func holds(_ hash: String) async throws -> Bool {
        try await database.read { transaction in
            try transaction.first("SELECT 1 FROM audit WHERE hash = \(hash)") { _ in true } ?? false
        }
    }

    /// Walks the whole log.
    ///
    /// - Returns: how many entries there are and the last one's hash; it proves all before it, so it is worth keeping
    ///   elsewhere.
    /// - Throws: ``AuditChain/Fault``.
    package func verify() async throws -> (count: Int, head: String) {
        let entries = try await entries()
        if let fault = AuditChain.fault(in: entries) { throw fault }
        return (entries.count, entries.last?.hash ?? AuditChain.origin)
    }

    // MARK: Rows

    private static let columns: SQL = """
        number, at, account, actor, command, phase, opened, undoes, catalog, operation, subject, before, after,
        request_id, hash
        """

    private static func entry(_ row: borrowing Row) throws -> AuditEntry {
        AuditEntry(
            number: try row.integer(0),
            at: Instant(try row.text(1)) ?? Instant(seconds: 0),
            content: AuditEntry.Content(
                account: try row.text(2),
                actor: try row.text(3),
                command: try row.text(4),
                phase: AuditEntry.Phase(rawValue: try row.text(5)) ?? .unanswered,
                opened: try row.optionalInteger(6),
                undoes: try row.optionalInteger(7),
                catalog: try row.text(8),
                operation: try row.text(9),
                subject: try row.text(10),
                before: try row.optionalText(11),
                after: try row.optionalText(12),
                requestID: try row.optionalText(13)
            ),
            hash: try row.text(14)
        )
    }

    private static func insert(_ entry: AuditEntry, _ transaction: Transaction) throws {
        let content = entry.content
        try transaction.execute(
            """
            INSERT INTO audit (\(fragment: columns)) VALUES (
                \(entry.number), \(entry.at.stored), \(content.account), \(content.actor), \(content.command),
                \(content.phase.rawValue), \(content.opened), \(content.undoes), \(content.catalog),
                \(content.operation), \(content.subject), \(content.before), \(content.after), \(content.requestID),
                \(entry.hash)
            )
            """
        )
    }
}
