package import CosellStore

/// What one filter of a list that has several orders asks for, and the index that finds it.
package struct ListFilter: Sendable {
    package let condition: SQL
    /// Nil for what ends a walk and finds nothing.
    package let index: SQL?
    /// The column that a list of values is asked of; nil for a range.
    private let choice: (column: SQL, values: [SQLValue])?

    /// A column has one of some values.
    package init(_ column: SQL, in values: [some SQLConvertible], index: SQL) {
        self.init("\(fragment: column) IN \(list: values)", index: index, choice: (column, values.map(\.sqlValue)))
    }

    package init(_ condition: SQL, index: SQL?) { self.init(condition, index: index, choice: nil) }

    private init(_ condition: SQL, index: SQL?, choice: (SQL, [SQLValue])?) {
        self.condition = condition
        self.index = index
        self.choice = choice
    }

    /// The values that it asks of a column; nil when it asks something else.
    fileprivate func values(of column: SQL?) -> [SQLValue]? { choice?.column == column ? choice?.values : nil }
}

/// A list that has several orders, each with an index.
///
/// | Rows that the filters leave | The page |
/// | --- | --- |
/// | at most ``sparse``, by the index of one of them | these are found there and put in order |
/// | more | the index of the order is walked, where enough of them stand near |
package struct SortedList {
    /// Where finding all rows of a filter and putting them in order costs as much as a walk past the others.
    package static let sparse = 4000

    let table: SQL
    /// What makes rows the caller's.
    let own: [SQL]
    let order: ListOrder
    /// Walks in the order.
    let index: SQL

    package init(_ table: SQL, own: [SQL], in order: ListOrder, index: SQL) {
        self.table = table
        self.own = own
        self.order = order
        self.index = index
    }

    /// - Parameter start: what the last row before the page has in the columns of the order.
    package func walks(
        _ filters: [ListFilter],
        from start: [String]?,
        _ transaction: Transaction
    ) throws -> Walks {
        var walks = Walks(over: table, in: order, behind: start, transaction.dialect)
        if let sparse = try sparseIndex(of: filters, transaction) {
            walks.find(through: sparse, own + filters.map(\.condition))
            return walks
        }
        let key = order.columns.first?.name
        let values = filters.compactMap { $0.values(of: key) }.first
        let others = filters.filter { $0.values(of: key) == nil }
        walks.add(through: index, own + others.map(\.condition), among: values)
        return walks
    }

    /// The index of a filter that leaves few rows of those that are the caller's; nil when none does.
    private func sparseIndex(of filters: [ListFilter], _ transaction: Transaction) throws -> SQL? {
        for filter in filters {
            guard let index = filter.index else { continue }
            let count = try transaction.first(
                """
                SELECT COUNT(*) FROM (
                    SELECT 1 FROM \(fragment: table) \(fragment: transaction.dialect.by(index: index))
                    WHERE \(fragment: SQL.all(own + [filter.condition])) LIMIT \(Self.sparse + 1)
                ) AS found
                """
            ) { try $0.integer(0) }
            if let count, count <= Self.sparse { return index }
        }
        return nil
    }
}
