package import CosellStore

/// How a page of a list is found, so that it costs the same however much is stored.
///
/// A walk goes through one index in the list's order, and stops when the page is full. A filter that asks for several
/// values has a walk for each of them: `status IN (…)` would make the engine find all their rows to sort them, while walks
/// that each stand in order are merged row by row.
package struct Walks: Sendable {
    /// One column of the order.
    package struct Column: Sendable {
        let name: SQL
        let isAscending: Bool

        package init(_ name: SQL, isAscending: Bool) {
            self.name = name
            self.isAscending = isAscending
        }

        fileprivate var direction: SQL { isAscending ? "ASC" : "DESC" }
    }

    private let table: SQL
    private let order: [Column]
    private let joining: SQL
    private let dialect: Dialect
    private var walks: [SQL] = []

    /// - Parameter joining: where the page's rows are read, by `page.number`, the row's, or `page.key1`, `page.key2`, …,
    ///   the columns of the order; nil is the table that is walked.
    package init(over table: SQL, order: [Column], joining: SQL? = nil, _ dialect: Dialect) {
        self.table = table
        self.order = order
        self.joining =
            joining ?? "\(fragment: table) ON \(fragment: table).\(fragment: dialect.rowNumber) = page.number"
        self.dialect = dialect
    }

    /// Adds a walk for every choice of one condition from each of the alternatives.
    ///
    /// Of two bounds of one column an engine begins at the first: where a page begins stands before what filters ask for.
    ///
    /// - Parameter index: has the columns of the alternatives, then those of the order; the few rows of another are put in
    ///   order.
    package mutating func add(through index: SQL, _ conditions: [SQL], each alternatives: [[SQL]] = []) {
        let choices = alternatives.reduce([[]]) { choices, next in
            choices.flatMap { choice in next.map { choice + [$0] } }
        }
        let columns = Self.joined(
            order.enumerated().map { "\(fragment: $1.name) AS \(fragment: Self.key($0))" }
        )
        walks += choices.map { choice in
            """
            SELECT \(fragment: dialect.rowNumber) AS number, \(fragment: columns) FROM \(fragment: table) \(fragment: dialect.by(index: index))
            WHERE \(fragment: SQL.all(choice + conditions))
            """
        }
    }

    /// - Note: tests read the plan of this query.
    /// - Returns: nil when nothing can pass the filters.
    package func query(_ facts: SQL, limit: Int) -> SQL? {
        guard let first = walks.first else { return nil }
        let merged = walks.dropFirst().reduce(first) { "\(fragment: $0) UNION ALL \(fragment: $1)" }
        let inside = order.enumerated().map { place, column -> SQL in
            "\(fragment: SQL(stringLiteral: String(place + 2))) \(fragment: column.direction)"
        }
        let outside = order.enumerated().map { place, column -> SQL in
            "page.\(fragment: Self.key(place)) \(fragment: column.direction)"
        }
        return """
            SELECT \(fragment: facts) FROM (
                \(fragment: merged) ORDER BY \(fragment: Self.joined(inside)) LIMIT \(limit)
            ) AS page CROSS JOIN \(fragment: joining)
            ORDER BY \(fragment: Self.joined(outside))
            """
    }

    private static func key(_ place: Int) -> SQL { SQL(stringLiteral: "key\(place + 1)") }

    private static func joined(_ parts: [SQL]) -> SQL {
        parts.dropFirst().reduce(parts.first ?? "") { "\(fragment: $0), \(fragment: $1)" }
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
