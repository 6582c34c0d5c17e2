package import CosellStore

/// In which order a list stands, and what of it stands behind a place.
package struct ListOrder: Sendable {
    package struct Column: Sendable {
        fileprivate enum Kind {
            case number, text, rowNumber
        }

        let name: SQL
        let isAscending: Bool
        fileprivate let kind: Kind

        package static func number(_ name: SQL, isAscending: Bool) -> Column {
            Column(name: name, isAscending: isAscending, kind: .number)
        }

        package static func text(_ name: SQL, isAscending: Bool) -> Column {
            Column(name: name, isAscending: isAscending, kind: .text)
        }

        /// A table's key that is the number of its rows: SQLite begins at such a column only when it is compared alone.
        package static func rowNumber(_ name: SQL, isAscending: Bool) -> Column {
            Column(name: name, isAscending: isAscending, kind: .rowNumber)
        }

        fileprivate func named(_ name: SQL) -> Column {
            Column(name: name, isAscending: isAscending, kind: kind)
        }

        var direction: SQL { isAscending ? "ASC" : "DESC" }
        fileprivate var sign: SQL { isAscending ? ">" : "<" }

        /// What a page token has of it.
        fileprivate func value(_ text: String) -> SQLValue? {
            kind == .text ? .text(text) : Int64(text).map(SQLValue.integer)
        }

        /// Whether rows with one value stand behind those with another.
        fileprivate func puts(_ value: SQLValue, behind other: SQLValue) -> Bool {
            value != other && isAscending == (other < value)
        }
    }

    let columns: [Column]

    package init(_ columns: Column...) { self.init(columns: columns) }

    private init(columns: [Column]) { self.columns = columns }

    /// By a moment and, where two are equal, by an identifier in the same direction (D27).
    package static func time(_ time: SQL, _ id: SQL, isAscending: Bool) -> ListOrder {
        ListOrder(.number(time, isAscending: isAscending), .text(id, isAscending: isAscending))
    }

    /// What stands behind a place, for a list of one walk.
    package func condition(behind start: [String]?) -> SQL { SQL.any(rest(behind: start)) }

    /// What a query of one walk is ordered by.
    package var clause: SQL {
        SQL.joined(columns.map { "\(fragment: $0.name) \(fragment: $0.direction)" })
    }

    /// What stands behind a place, in parts that are each walked by themselves.
    ///
    /// - Parameter start: what the last row before the page has in the columns; nil is the beginning.
    func rest(behind start: [String]?) -> [SQL] {
        guard let place = place(start) else { return ["1 = 1"] }
        return Self.parts(columns[...], behind: place[...])
    }

    /// The same, of a list that shows some values of its first column only: no part has two of them.
    func rest(behind start: [String]?, among values: [SQLValue]) -> [SQL] {
        guard let first = columns.first else { return [] }
        let place = place(start)
        var seen: Set<SQLValue> = []
        return values.filter { seen.insert($0).inserted }.flatMap { value -> [SQL] in
            let own: SQL = "\(fragment: first.name) = \(value)"
            guard let place, let last = place.first else { return [own] }
            if first.puts(value, behind: last) { return [own] }
            guard value == last else { return [] }
            return Self.parts(columns.dropFirst(), behind: place.dropFirst()).map {
                "\(fragment: own) AND \(fragment: $0)"
            }
        }
    }

    private func place(_ start: [String]?) -> [SQLValue]? {
        guard let start, start.count >= columns.count else { return nil }
        let values = zip(columns, start).compactMap { $0.value($1) }
        return values.count == columns.count ? values : nil
    }

    /// One part where all columns have one direction; else the rest of what is equal in the first, and what comes after it.
    private static func parts(_ columns: ArraySlice<Column>, behind place: ArraySlice<SQLValue>) -> [SQL] {
        guard let first = columns.first, let value = place.first else { return [] }
        if columns.allSatisfy({ $0.isAscending == first.isAscending && $0.kind != .rowNumber }) {
            let names = SQL.joined(columns.map(\.name))
            let values = SQL.joined(place.map { "\($0)" })
            return ["(\(fragment: names)) \(fragment: first.sign) (\(fragment: values))"]
        }
        let ties = parts(columns.dropFirst(), behind: place.dropFirst())
        return ties.map { "\(fragment: first.name) = \(value) AND \(fragment: $0)" }
            + ["\(fragment: first.name) \(fragment: first.sign) \(value)"]
    }

    /// The same order of rows that have its columns as `key1`, `key2`, ….
    var ofKeys: ListOrder {
        ListOrder(columns: columns.enumerated().map { $1.named(Self.key($0)) })
    }

    static func key(_ place: Int) -> SQL { SQL(stringLiteral: "key\(place + 1)") }
}

extension SQLValue {
    /// As the engine compares values of one column: numbers by size, texts byte by byte.
    fileprivate static func < (one: SQLValue, other: SQLValue) -> Bool {
        switch (one, other) {
        case (.integer(let one), .integer(let other)): one < other
        case (.text(let one), .text(let other)): one.utf8.lexicographicallyPrecedes(other.utf8)
        default: false
        }
    }
}
