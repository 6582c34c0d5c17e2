import CosellStore
package import CosellWire

/// Writes what a local database holds of a catalog, row by row, so that memory does not grow with it.
package struct Exporter: Sendable {
    private let database: LocalDatabase
    private let catalog: String
    /// Whether what is gone is written, too.
    private let hasGone: Bool

    /// Rows that are read and written at a time.
    private static let rowCount = 500

    package init(_ database: LocalDatabase, catalog: String, withGone hasGone: Bool = false) {
        self.database = database
        self.catalog = catalog
        self.hasGone = hasGone
    }

    /// - Parameter write: takes the text, piece by piece.
    /// - Returns: how many rows were written.
    @discardableResult
    package func write(
        _ table: ExportTable,
        as format: ExportFormat,
        to write: (String) throws -> Void
    ) async throws -> Int {
        var count = 0
        if format == .csv { try write(CSVLine.text(table.columns.map { .text($0) })) }
        if format == .json { try write("{\n  \"\(table.listName)\": [") }
        var place = Place()
        while case let rows = try await page(table, format, behind: place), let last = rows.last {
            for row in rows {
                switch format {
                case .json: try write("\(count == 0 ? "" : ",")\n    \(row.text)")
                case .jsonl: try write("\(row.text)\n")
                case .csv: try write(row.text)
                }
                count += 1
            }
            place = last.place
        }
        if format == .json { try write("\(count == 0 ? "" : "\n  ")]\n}\n") }
        return count
    }

    /// How many opportunities and referrals there are, and in which states: the guide's `summary.json`.
    package func summary(at moment: Instant) async throws -> Document {
        let catalog = catalog
        let counts = try await database.read { transaction in
            func groups(_ sql: SQL) throws -> Document {
                let members = try transaction.rows(sql) {
                    Document.Member(try $0.optionalText(0) ?? "", .integer(try $0.integer(1)))
                }
                return .object(members)
            }
            func count(_ table: SQL) throws -> Document {
                let sql: SQL = "SELECT COUNT(*) FROM \(fragment: table) WHERE catalog = \(catalog) AND gone_at IS NULL"
                return .integer(try transaction.first(sql) { try $0.integer(0) } ?? 0)
            }
            return [
                Document.Member("Opportunities", try count("opportunity")),
                Document.Member(
                    "ByStage",
                    try groups(
                        """
                        SELECT stage, COUNT(*) FROM opportunity WHERE catalog = \(catalog) AND gone_at IS NULL
                        GROUP BY stage ORDER BY stage
                        """
                    )
                ),
                Document.Member(
                    "ByReviewStatus",
                    try groups(
                        """
                        SELECT review_status, COUNT(*) FROM opportunity WHERE catalog = \(catalog) AND gone_at IS NULL
                        GROUP BY review_status ORDER BY review_status
                        """
                    )
                ),
                Document.Member("Referrals", try count("referral")),
                Document.Member(
                    "ReferralsByStatus",
                    try groups(
                        """
                        SELECT status, COUNT(*) FROM referral WHERE catalog = \(catalog) AND gone_at IS NULL
                        GROUP BY status ORDER BY status
                        """
                    )
                ),
                Document.Member("Solutions", try count("solution")),
                Document.Member("Engagements", try count("engagement")),
                Document.Member("Connections", try count("connection")),
            ]
        }
        return .object([.init("Date", .string("\(moment.day)")), .init("Catalog", .string(catalog))] + counts)
    }

    /// Where a page ends.
    private struct Place: Sendable {
        var id = ""
        var version = 0
    }

    private struct Line: Sendable {
        let text: String
        let place: Place
    }

    private func page(_ table: ExportTable, _ format: ExportFormat, behind place: Place) async throws -> [Line] {
        let isHistory = table == .history
        let condition: SQL = hasGone || isHistory ? "" : " AND r.gone_at IS NULL"
        let behind: SQL =
            isHistory ? "(r.id, r.version) > (\(place.id), \(place.version))" : "r.id > \(place.id)"
        let rest: SQL = """
            WHERE r.catalog = \(catalog) AND \(fragment: behind)\(fragment: condition)
            ORDER BY r.id\(fragment: isHistory ? ", r.version" : "") LIMIT \(Self.rowCount)
            """
        let columns = table.columns
        return try await database.read { transaction in
            guard format == .csv else {
                return try transaction.rows("\(fragment: table.bodies) \(fragment: rest)") { row in
                    Line(
                        text: Self.joined(try row.text(0), table.besideName, try row.optionalText(1)),
                        place: Place(id: try row.text(2), version: try row.integer(3))
                    )
                }
            }
            let list = SQL(stringLiteral: columns.map { "r.\($0)" }.joined(separator: ", "))
            let name = SQL(stringLiteral: table.table)
            return try transaction.rows("SELECT \(fragment: list) FROM \(fragment: name) r \(fragment: rest)") { row in
                var cells: [CSVLine.Cell] = []
                for column in columns.indices { cells.append(try CSVLine.Cell(row, column)) }
                return Line(
                    text: CSVLine.text(cells),
                    place: Place(id: try row.text(1), version: try row.integer(2))
                )
            }
        }
    }

    /// A record with one more member, without reading it.
    private static func joined(_ body: String, _ name: String, _ beside: String?) -> String {
        guard let beside, body.hasSuffix("}"), body.count > 2 else { return body }
        return "\(body.dropLast()),\"\(name)\":\(beside)}"
    }
}
