import CosellStore
import CosellSync
import CosellWire

extension DealChange {
    /// What became of all opportunities behind `start` and up to the question's moment, in the order of identifiers.
    static func all(
        since start: Instant,
        _ question: ReportQuestion,
        _ transaction: Transaction
    ) throws -> [DealChange] {
        let narrowed: SQL =
            question.filters.isEmpty ? "" : "AND id IN (SELECT id FROM \(fragment: question.deals))"
        var latest: [(deal: Deal, isGone: Bool, fields: [String])] = []
        try transaction.forEach(
            """
            SELECT \(fragment: Deal.columns), change, fields FROM opportunity_history
            WHERE catalog = \(question.catalog) AND happened_at > \(start.stored)
                AND happened_at <= \(question.moment.stored) \(fragment: narrowed)
            ORDER BY id, version
            """
        ) { row in
            let deal = try Deal(row)
            let isGone = try row.text(Deal.columnCount) == "gone"
            let fields = Self.paths(try row.text(Deal.columnCount + 1))
            if latest.last?.deal.id == deal.id, let earlier = latest.popLast() {
                latest.append((deal, isGone, (earlier.fields + fields).distinct))
            } else {
                latest.append((deal, isGone, fields))
            }
        }
        return try latest.map { change in
            let before = try transaction.first(
                """
                SELECT \(fragment: Deal.columns), change FROM opportunity_history
                WHERE catalog = \(question.catalog) AND id = \(change.deal.id) AND happened_at <= \(start.stored)
                ORDER BY version DESC
                """
            ) { row in try row.text(Deal.columnCount) == "gone" ? nil : try Deal(row) }
            return DealChange(
                before: before ?? nil,
                after: change.deal,
                isGone: change.isGone,
                isNew: change.deal.createdAt.map { $0 > start.stored } ?? true,
                fields: change.fields
            )
        }
    }

    /// The list of paths that stands beside a version.
    private static func paths(_ json: String) -> [String] {
        guard case .list(let elements)? = try? JSONReader.document(from: Array(json.utf8)) else { return [] }
        return elements.compactMap { if case .string(let path) = $0 { path } else { nil } }
    }
}

extension [String] {
    /// Without those that have come before.
    fileprivate var distinct: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
