import CosellStore
package import CosellWire

/// Opportunities of the local database that pass a few filters, in some order.
package struct OpportunityListing: Sendable {
    package enum Order: String, CaseIterable, Sendable {
        case close, amount, changed, title

        fileprivate var sql: SQL {
            switch self {
            case .close: "target_close_date IS NULL, target_close_date, id"
            case .amount: "amount IS NULL, amount DESC, id"
            case .changed: "modified_at DESC, id"
            case .title: "title COLLATE NOCASE, id"
            }
        }
    }

    package var catalog: String
    package var stage: String?
    package var reviewStatus: String?
    /// Stands in the name or the mail of the owner.
    package var owner: String?
    /// Stands in the title, the customer, the identifier or one's own number.
    package var text: String?
    package var showsOver = true
    package var order = Order.close
    package var limit = 50

    package init(catalog: String) { self.catalog = catalog }

    /// - Returns: the rows, and how many there are in all.
    package func read(_ database: LocalDatabase) async throws -> (rows: [Document], count: Int) {
        let conditions = SQL.all(conditions)
        return try await database.read { transaction in
            let count =
                try transaction.first("SELECT COUNT(*) FROM opportunity WHERE \(fragment: conditions)") {
                    try $0.integer(0)
                } ?? 0
            let rows = try transaction.rows(
                """
                SELECT id, title, customer, stage, review_status, amount, currency, target_close_date, owner_name,
                solutions, modified_at, partner_opportunity_identifier FROM opportunity WHERE \(fragment: conditions)
                ORDER BY \(fragment: order.sql) LIMIT \(limit)
                """
            ) { try Self.document($0) }
            return (rows, count)
        }
    }

    private var conditions: [SQL] {
        var conditions: [SQL] = ["catalog = \(catalog)", "gone_at IS NULL"]
        if let stage { conditions.append("stage = \(stage) COLLATE NOCASE") }
        if let reviewStatus { conditions.append("review_status = \(reviewStatus) COLLATE NOCASE") }
        if !showsOver { conditions.append("COALESCE(stage, '') NOT IN ('Launched', 'Closed Lost')") }
        if let owner { conditions.append(Self.contains(["owner_name", "owner_email"], owner)) }
        if let text {
            conditions.append(Self.contains(["title", "customer", "id", "partner_opportunity_identifier"], text))
        }
        return conditions
    }

    private static func contains(_ columns: [SQL], _ text: String) -> SQL {
        let escaped = text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
        return SQL.any(columns.map { "\(fragment: $0) LIKE \("%\(escaped)%") ESCAPE '\\'" })
    }

    private static func document(_ row: borrowing Row) throws -> Document {
        func text(_ column: Int) throws -> Document { try row.optionalText(column).map(Document.string) ?? .null }
        return .object([
            .init("Id", try text(0)), .init("Title", try text(1)), .init("Customer", try text(2)),
            .init("Stage", try text(3)), .init("ReviewStatus", try text(4)),
            .init("Amount", row.isNull(5) ? .null : .double(try row.real(5))), .init("Currency", try text(6)),
            .init("TargetCloseDate", try text(7)), .init("Owner", try text(8)),
            .init("Solutions", .integer(try row.integer(9))), .init("LastModifiedDate", try text(10)),
            .init("PartnerOpportunityIdentifier", try text(11)),
        ])
    }
}
