import CosellStore
import CosellWire

/// The only SQL that touches the records of one kind: the newest version of each, and the history of all.
struct LocalTable: Sendable {
    let name: String
    /// What stands in columns, beside what every kind has.
    let columns: [String]
    /// Which of them each version of the history has.
    let historyColumns: [String]
    /// Whether bodies stand in a table of their own, so that the newest versions are read fast.
    let hasDocuments: Bool

    private let insertion: String
    private let update: String
    private let historyInsertion: String
    private let historyEnd: String

    init(_ name: String, _ columns: [String], history: [String]? = nil, hasDocuments: Bool = false) {
        self.name = name
        self.columns = columns
        historyColumns = history ?? columns
        self.hasDocuments = hasDocuments
        let bodies = hasDocuments ? [] : ["body"]
        let readAt = hasDocuments ? ["read_at"] : []
        let own = ["version"] + columns + ["first_seen_at", "seen_at", "gone_at"] + readAt + bodies
        insertion = Self.insertion(name, ["catalog", "id"] + own)
        let changing = (["version"] + columns + ["seen_at", "gone_at"] + readAt + bodies).map { "\($0) = ?" }
        update = "UPDATE \(name) SET \(changing.joined(separator: ", ")) WHERE catalog = ? AND id = ?"
        historyInsertion = Self.insertion(
            "\(name)_history",
            ["catalog", "id", "version"] + historyColumns + ["change", "happened_at", "seen_at", "fields"] + bodies
        )
        historyEnd = "UPDATE \(name)_history SET until = ? WHERE catalog = ? AND id = ? AND version = ?"
    }

    private static func insertion(_ table: String, _ columns: [String]) -> String {
        let places = repeatElement("?", count: columns.count).joined(separator: ", ")
        return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))"
    }

    // MARK: What is there

    /// The newest version of a record.
    struct Newest {
        let version: Int
        let isGone: Bool
        let happenedAt: String
        let body: String?
        let summary: String?
        /// The columns that differ from those of a record that was compared.
        let otherColumns: [String]
    }

    /// - Parameter values: what its columns are compared with; none where bodies tell all of them.
    private func newest(
        _ id: String,
        _ catalog: String,
        comparedWith values: [SQLValue] = [],
        _ transaction: Transaction
    ) throws -> Newest? {
        let comparisons: [SQL] = zip(columns, values).map { column, value in
            ", r.\(fragment: SQL(stringLiteral: column)) IS \(value)"
        }
        let compared = comparisons.reduce("") { (all: SQL, one: SQL) in "\(fragment: all)\(fragment: one)" }
        let bodies: SQL =
            hasDocuments
            ? """
            (SELECT body FROM opportunity_document d WHERE d.catalog = r.catalog AND d.id = r.id AND d.version = r.version),
            (SELECT summary FROM opportunity_document d WHERE d.catalog = r.catalog AND d.id = r.id AND d.version = r.version)
            """ : "r.body, NULL"
        return try transaction.first(
            """
            SELECT r.version, r.gone_at IS NOT NULL, h.happened_at, \(fragment: bodies)\(fragment: compared)
            FROM \(fragment: SQL(stringLiteral: name)) r
            JOIN \(fragment: SQL(stringLiteral: name))_history h
            ON h.catalog = r.catalog AND h.id = r.id AND h.version = r.version
            WHERE r.catalog = \(catalog) AND r.id = \(id)
            """
        ) { row in
            Newest(
                version: try row.integer(0),
                isGone: try row.bool(1),
                happenedAt: try row.text(2),
                body: try row.optionalText(3),
                summary: try row.optionalText(4),
                otherColumns: try values.indices.filter { try !row.bool(5 + $0) }.map { columns[$0] }
            )
        }
    }

    // MARK: What is kept

    /// Keeps a record as it was read: as a new version when it differs from the newest, else as seen once more.
    ///
    /// - Returns: nil when it is as it was.
    func keep(
        _ record: LocalRecord,
        in catalog: String,
        at now: Instant,
        _ transaction: Transaction
    ) throws -> RecordChange? {
        let compared = hasDocuments ? [] : record.values
        guard let known = try newest(record.id, catalog, comparedWith: compared, transaction) else {
            let start = (record.standsSince ?? now).stored
            try insert(record, catalog, now, transaction)
            try note(.new, record, catalog, version: 1, happenedAt: start, fields: [], at: now, transaction)
            return .new
        }
        let fields = known.isGone ? [] : ChangedPaths.between(known, record)
        guard known.isGone || !fields.isEmpty else {
            try see(record.id, catalog, at: now, isRead: true, transaction)
            return nil
        }
        let happenedAt = max(known.happenedAt, changeTime(of: record, fields, at: now).stored)
        let version = known.version + 1
        try transaction.execute(
            SQL(
                composed: update,
                [version.sqlValue] + record.values + [.text(now.stored), .null] + tail(record, now)
                    + [.text(catalog), .text(record.id)]
            )
        )
        try end(record.id, catalog, version: known.version, at: happenedAt, transaction)
        let change: RecordChange = known.isGone ? .back : .changed
        try note(
            change,
            record,
            catalog,
            version: version,
            happenedAt: happenedAt,
            fields: fields,
            at: now,
            transaction
        )
        return change
    }

    /// The service's own time counts for what it dates; for all else, when it was seen.
    private func changeTime(of record: LocalRecord, _ fields: [String], at now: Instant) -> Instant {
        guard let modifiedAt = record.modifiedAt, fields.contains(where: Self.dates.contains) else { return now }
        return modifiedAt
    }

    /// The members by which services date their records.
    private static let dates: Set<String> = ["LastModifiedDate", "ModifiedAt", "UpdatedAt"]

    private func insert(_ record: LocalRecord, _ catalog: String, _ now: Instant, _ transaction: Transaction) throws {
        let moment = SQLValue.text(now.stored)
        try transaction.execute(
            SQL(
                composed: insertion,
                [.text(catalog), .text(record.id), .integer(1)] + record.values + [moment, moment, .null]
                    + tail(record, now)
            )
        )
    }

    private func tail(_ record: LocalRecord, _ now: Instant) -> [SQLValue] {
        [hasDocuments ? .text(now.stored) : .text(record.body)]
    }

    /// Writes a version into the history, with what it says.
    private func note(
        _ change: RecordChange,
        _ record: LocalRecord,
        _ catalog: String,
        version: Int,
        happenedAt: String,
        fields: [String],
        at now: Instant,
        _ transaction: Transaction
    ) throws {
        let places = historyColumns.map { column in columns.firstIndex(of: column) }
        let values = places.map { $0.map { record.values[$0] } ?? .null }
        let list = JSONWriter.bytes(Document.list(fields.map(Document.string)))
        try transaction.execute(
            SQL(
                composed: historyInsertion,
                [.text(catalog), .text(record.id), version.sqlValue] + values
                    + [.text(change.rawValue), .text(happenedAt), .text(now.stored)]
                    + [.text(String(decoding: list, as: UTF8.self))] + (hasDocuments ? [] : [.text(record.body)])
            )
        )
        guard hasDocuments else { return }
        try transaction.execute(
            """
            INSERT INTO opportunity_document (catalog, id, version, body, summary)
            VALUES (\(catalog), \(record.id), \(version), \(record.body), \(record.summary))
            """
        )
        if version > 1 {
            try transaction.execute(
                "DELETE FROM opportunity_related WHERE catalog = \(catalog) AND opportunity = \(record.id)"
            )
        }
        for entity in record.related {
            try transaction.execute(
                """
                INSERT OR IGNORE INTO opportunity_related (catalog, opportunity, kind, identifier)
                VALUES (\(catalog), \(record.id), \(entity.kind), \(entity.identifier))
                """
            )
        }
    }

    private func end(
        _ id: String,
        _ catalog: String,
        version: Int,
        at moment: String,
        _ transaction: Transaction
    ) throws {
        try transaction.execute(
            SQL(composed: historyEnd, [.text(moment), .text(catalog), .text(id), version.sqlValue])
        )
    }

    /// Notes that a record is there, unchanged.
    func see(
        _ id: String,
        _ catalog: String,
        at now: Instant,
        isRead: Bool,
        _ transaction: Transaction
    ) throws {
        let table = SQL(stringLiteral: name)
        let reading: SQL = isRead && hasDocuments ? ", read_at = \(now.stored)" : ""
        try transaction.execute(
            """
            UPDATE \(fragment: table) SET seen_at = \(now.stored)\(fragment: reading)
            WHERE catalog = \(catalog) AND id = \(id)
            """
        )
    }

    /// Marks a record as gone. What it was stays.
    ///
    /// - Returns: whether it was there until now.
    func lose(_ id: String, _ catalog: String, at now: Instant, _ transaction: Transaction) throws -> Bool {
        guard let known = try newest(id, catalog, transaction), !known.isGone else { return false }
        let table = SQL(stringLiteral: name)
        let history = SQL(stringLiteral: "\(name)_history")
        let list = SQL(stringLiteral: historyColumns.joined(separator: ", "))
        let bodies: SQL = hasDocuments ? "" : ", body"
        let happenedAt = max(known.happenedAt, now.stored)
        try end(id, catalog, version: known.version, at: happenedAt, transaction)
        try transaction.execute(
            """
            INSERT INTO \(fragment: history)
            (catalog, id, version, \(fragment: list), change, happened_at, seen_at, fields\(fragment: bodies))
            SELECT catalog, id, version + 1, \(fragment: list), 'gone', \(happenedAt), \(now.stored), '[]'\(fragment: bodies)
            FROM \(fragment: table) WHERE catalog = \(catalog) AND id = \(id)
            """
        )
        try transaction.execute(
            """
            UPDATE \(fragment: table) SET gone_at = \(now.stored), version = version + 1
            WHERE catalog = \(catalog) AND id = \(id)
            """
        )
        return true
    }

    // MARK: Who was not seen

    /// Records that are there as far as is known, and that nobody has seen since a moment.
    func unseen(since moment: String, in catalog: String, _ transaction: Transaction) throws -> [String] {
        try transaction.rows(
            """
            SELECT id FROM \(fragment: SQL(stringLiteral: name))
            WHERE catalog = \(catalog) AND seen_at < \(moment) AND gone_at IS NULL ORDER BY id
            """
        ) { try $0.text(0) }
    }

    /// How many are there.
    func count(in catalog: String, _ transaction: Transaction) throws -> Int {
        let table = SQL(stringLiteral: name)
        return try transaction.first(
            "SELECT COUNT(*) FROM \(fragment: table) WHERE catalog = \(catalog) AND gone_at IS NULL"
        ) { try $0.integer(0) } ?? 0
    }
}
