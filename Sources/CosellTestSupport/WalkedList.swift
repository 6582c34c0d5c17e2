package import CosellDomain
package import CosellStore
import CosellWire

/// A list under one filter and one order, and how a page of it is found: for tests of what a page costs.
package struct WalkedList: Sendable {
    package let name: String
    /// Whether its filters may find and sort up to ``SortedList/sparse`` rows.
    package let isSorted: Bool
    /// How many columns its order has.
    private let columnCount: Int
    package let walks: @Sendable (Transaction, _ start: [String]?) throws -> Walks

    package init(
        _ name: String,
        isSorted: Bool = false,
        columns: Int = 2,
        walks: @escaping @Sendable (Transaction, _ start: [String]?) throws -> Walks
    ) {
        self.name = name
        self.isSorted = isSorted
        columnCount = columns
        self.walks = walks
    }

    /// Where a page begins.
    package enum Place: CaseIterable, Sendable {
        case first, middle, last
    }

    /// More than any page has.
    package static let pageLimit = 101

    /// Steps of the engine for a page, of which a clock knows nothing.
    package func steps(to place: Place, _ transaction: Transaction) throws -> Int {
        let start = try start(of: place, transaction)
        return try transaction.steps {
            _ = try transaction.page("1", of: walks(transaction, start), limit: Self.pageLimit) { try $0.integer(0) }
        }
    }

    package func plan(from place: Place, _ transaction: Transaction) throws -> [String] {
        let query = try walks(transaction, start(of: place, transaction)).query("1", limit: Self.pageLimit)
        guard let query else { return ["nothing can pass"] }
        return try transaction.rows("EXPLAIN QUERY PLAN \(fragment: query)") { try $0.text(3) }
    }

    /// Rows that were found already, few of them, and those of the page are looked through.
    package static func looksThroughATable(_ step: String) -> Bool {
        step.hasPrefix("SCAN") && !["SCAN page", "SCAN found"].contains(step)
    }

    /// What the last row before the page has in the columns of the order; nil where there is none.
    private func start(of place: Place, _ transaction: Transaction) throws -> [String]? {
        let columns = (1...columnCount).map { SQL(stringLiteral: "CAST(page.key\($0) AS TEXT) AS key\($0)") }
        guard place != .first, let all = try walks(transaction, nil).query(SQL.joined(columns), limit: .max) else {
            return nil
        }
        let count =
            try transaction.first("SELECT COUNT(*) FROM (\(fragment: all)) AS counted") { try $0.integer(0) } ?? 0
        let offset = place == .middle ? count / 2 : count - Self.pageLimit / 2
        guard offset > 0 else { return nil }
        return try transaction.first("SELECT * FROM (\(fragment: all)) AS found LIMIT 1 OFFSET \(offset - 1)") { row in
            try (0..<columnCount).map { try row.text($0) }
        }
    }
}

extension Provider {
    /// The operations that answer a list page by page.
    package var pagedOperations: Set<String> { Set(handlers.compactMap { Self.pagedName($0) }) }

    private static func pagedName<Handler: OperationHandler>(_ handler: Handler) -> String? {
        Handler.Operation.Input.self is any PagedRequest.Type ? Handler.Operation.descriptor.name : nil
    }
}
