package import CosellStore

/// What one filter of a list asks for, and the index that finds it.
///
/// | Rows that the filters leave | The page |
/// | --- | --- |
/// | those of some identifiers | these are read, and put in order |
/// | at most ``sparse``, by the index of one of them | these are found there and put in order |
/// | more | the index of the order is walked, where enough of them stand near |
package struct ListFilter: Sendable {
    /// Where finding all rows of a filter and putting them in order costs as much as a walk past the others.
    package static let sparse = 4000

    package let condition: SQL
    /// Nil for the primary key.
    package let index: SQL?

    package init(_ condition: SQL, index: SQL?) {
        self.condition = condition
        self.index = index
    }
}

/// By which index few rows are found.
package enum SparseIndex: Sendable {
    case primaryKey
    case named(SQL)

    package var name: SQL? { if case .named(let name) = self { name } else { nil } }
}

extension Transaction {
    /// The index of a filter that leaves few rows of those that are the caller's; nil when none does.
    package func sparseIndex(of filters: [ListFilter], in table: SQL, own: [SQL]) throws -> SparseIndex? {
        if filters.contains(where: { $0.index == nil }) { return .primaryKey }
        for filter in filters {
            guard let index = filter.index else { continue }
            let count = try first(
                """
                SELECT COUNT(*) FROM (
                    SELECT 1 FROM \(fragment: table) \(fragment: dialect.by(index: index))
                    WHERE \(fragment: SQL.all(own + [filter.condition])) LIMIT \(ListFilter.sparse + 1)
                ) AS found
                """
            ) { try $0.integer(0) }
            if let count, count <= ListFilter.sparse { return .named(index) }
        }
        return nil
    }
}
