package import CosellStore

/// How a page of a list is found, so that it costs the same however much is stored and wherever the page begins.
///
/// A walk goes through one index in the list's order from where the page begins, and stops when the page is full. A filter
/// that asks for several values has a walk for each of them: `status IN (…)` would make the engine find all their rows to
/// sort them, while walks that each stand in order are merged row by row.
package struct Walks: Sendable {
    private let table: SQL
    private let order: ListOrder
    private let start: [String]?
    private let joining: SQL
    private let dialect: Dialect
    private var walks: [SQL] = []

    /// - Parameters:
    ///   - start: what the last row before the page has in the columns of the order; nil is the beginning.
    ///   - joining: where the page's rows are read, by `page.number`, the row's, or `page.key1`, `page.key2`, …, the
    ///     columns of the order; nil is the table that is walked.
    package init(
        over table: SQL,
        in order: ListOrder,
        behind start: [String]?,
        joining: SQL? = nil,
        _ dialect: Dialect
    ) {
        self.table = table
        self.order = order
        self.start = start
        self.joining =
            joining ?? "\(fragment: table) ON \(fragment: table).\(fragment: dialect.rowNumber) = page.number"
        self.dialect = dialect
    }

    /// Adds a walk for every choice of one condition from each of the alternatives.
    ///
    /// - Parameters:
    ///   - index: has the columns of the alternatives, then those of the order.
    ///   - values: those that the list shows of the first column of its order; nil shows all.
    package mutating func add(
        through index: SQL,
        _ conditions: [SQL],
        each alternatives: [[SQL]] = [],
        among values: [SQLValue]? = nil
    ) {
        let rest = values.map { order.rest(behind: start, among: $0) } ?? order.rest(behind: start)
        walk(through: index, conditions, each: [rest] + alternatives)
    }

    /// Adds rows that an index finds in another order: few, for they are put into this one.
    ///
    /// Where the page begins is asked of what was found: an engine that may choose would begin there instead of at what is
    /// asked for, and so a limit that nothing reaches keeps the two apart.
    package mutating func find(through index: SQL, _ conditions: [SQL]) {
        walks.append(
            """
            SELECT number, \(fragment: SQL.joined(order.ofKeys.columns.map(\.name))) FROM (
                \(fragment: rows(of: index, conditions)) LIMIT \(Int64.max)
            ) AS found WHERE \(fragment: SQL.any(order.ofKeys.rest(behind: start)))
            """
        )
    }

    /// Of two bounds of one column an engine begins at the first: where a page begins stands before what filters ask for.
    private mutating func walk(through index: SQL, _ conditions: [SQL], each alternatives: [[SQL]]) {
        let choices = alternatives.reduce([[]]) { choices, next in
            choices.flatMap { choice in next.map { choice + [$0] } }
        }
        walks += choices.map { rows(of: index, $0 + conditions) }
    }

    private func rows(of index: SQL, _ conditions: [SQL]) -> SQL {
        let columns = order.columns.enumerated().map { place, column -> SQL in
            "\(fragment: column.name) AS \(fragment: ListOrder.key(place))"
        }
        return """
            SELECT \(fragment: dialect.rowNumber) AS number, \(fragment: SQL.joined(columns))
            FROM \(fragment: table) \(fragment: dialect.by(index: index))
            WHERE \(fragment: SQL.all(conditions))
            """
    }

    /// - Note: tests read the plan of this query.
    /// - Returns: nil when nothing can pass the filters.
    package func query(_ facts: SQL, limit: Int) -> SQL? {
        guard let first = walks.first else { return nil }
        let merged = walks.dropFirst().reduce(first) { "\(fragment: $0) UNION ALL \(fragment: $1)" }
        let inside = order.columns.enumerated().map { place, column -> SQL in
            "\(fragment: SQL(stringLiteral: String(place + 2))) \(fragment: column.direction)"
        }
        let outside = order.ofKeys.columns.map { column -> SQL in
            "page.\(fragment: column.name) \(fragment: column.direction)"
        }
        return """
            SELECT \(fragment: facts) FROM (
                \(fragment: merged) ORDER BY \(fragment: SQL.joined(inside)) LIMIT \(limit)
            ) AS page \(fragment: dialect.joinInOrder) \(fragment: joining)
            ORDER BY \(fragment: SQL.joined(outside))
            """
    }
}

extension SQL {
    /// One condition for each value that a column may have; a value that is named twice counts once.
    package static func each(_ column: SQL, of values: some Sequence<some SQLConvertible>) -> [SQL] {
        var seen: Set<SQLValue> = []
        return values.map(\.sqlValue).filter { seen.insert($0).inserted }.map { "\(fragment: column) = \($0)" }
    }
}

extension Transaction {
    /// The rows of a page, in the list's order.
    package func page<Element>(
        _ facts: SQL,
        of walks: Walks,
        limit: Int,
        _ element: (borrowing Row) throws -> Element
    ) throws -> [Element] {
        guard let query = walks.query(facts, limit: limit) else { return [] }
        return try rows(query, element)
    }
}
