import SellingRules
import CosellDomain
import CosellRules
import CosellStore
import CosellWire
import SellingAPI

/// The only SQL that touches solutions.
package struct SolutionTable {
    let transaction: Transaction

    private static let facts: SQL = "catalog, identifier, name, status, category, created_at, marketplace_arn"

    /// - Throws: ResourceNotFoundException when the account has no such solution in the catalog.
    func require(_ id: String, _ call: Call) throws -> Solution {
        let solution = try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM solution
            WHERE account = \(call.account) AND catalog = \(call.catalog) AND identifier = \(id)
            """
        ) { try Self.solution($0) }
        guard let solution else {
            throw Objection.notFound("Solution", id, in: call.catalog)
        }
        return solution
    }

    func hasActive(_ call: Call) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM solution
            WHERE account = \(call.account) AND catalog = \(call.catalog) AND status = 'Active' LIMIT 1
            """
        ) { _ in true } ?? false
    }

    /// The Active solution with the smallest identifier that is not among those of an opportunity.
    func firstActive(_ call: Call, except related: Selling.RelatedEntityIdentifiers) throws -> Solution? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM solution
            WHERE account = \(call.account) AND catalog = \(call.catalog) AND status = 'Active'
            AND identifier NOT IN \(list: related.solutions ?? []) ORDER BY id, identifier LIMIT 1
            """
        ) { try Self.solution($0) }
    }

    /// Makes the stored solutions of a partner those of the configuration.
    package func replaceAll(_ solutions: [Solution], of account: String) throws {
        try transaction.execute("DELETE FROM solution WHERE account = \(account)")
        for solution in solutions {
            try transaction.execute(
                """
                INSERT INTO solution
                    (catalog, account, id, identifier, name, status, category, created_at, marketplace_arn)
                VALUES (\(solution.catalog), \(account), \(Self.number(solution.id)), \(solution.id), \(solution.name),
                    \(solution.status.rawValue), \(solution.category), \(solution.createdDate.milliseconds),
                    \(solution.marketplaceArn ?? ""))
                """
            )
        }
    }

    /// The solutions of the caller that pass every filter, in the asked order, behind `start`.
    func list(
        _ filter: Selling.ListSolutionsRequest,
        from start: [String]?,
        limit: Int,
        _ call: Call
    ) throws -> [(solution: Solution, position: [String])] {
        let order = SolutionOrder(filter.sort)
        var conditions: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)"]
        if let statuses = filter.status, !statuses.isEmpty {
            conditions.append("status IN \(list: statuses.map(\.rawValue))")
        }
        if let ids = filter.identifier, !ids.isEmpty { conditions.append("identifier IN \(list: ids)") }
        if let categories = filter.category, !categories.isEmpty {
            conditions.append("category IN \(list: categories)")
        }
        if let arns = filter.awsMarketplaceSolutionArn, !arns.isEmpty {
            conditions.append("marketplace_arn IN \(list: arns)")
        }
        if let start, let condition = order.condition(behind: start) { conditions.append(condition) }
        return try transaction.rows(
            """
            SELECT \(fragment: Self.facts), CAST(\(fragment: order.column) AS TEXT) FROM solution
            WHERE \(fragment: SQL.all(conditions)) ORDER BY \(fragment: order.clause) LIMIT \(limit)
            """
        ) { row in
            let solution = try Self.solution(row)
            return (solution, [try row.text(7), solution.id])
        }
    }

    private static func solution(_ row: borrowing Row) throws -> Solution {
        try Solution(
            catalog: row.text(0),
            id: row.text(1),
            name: row.text(2),
            status: Selling.SolutionStatus(rawValue: row.text(3)),
            category: row.text(4),
            createdDate: Instant(milliseconds: Int64(row.integer(5))),
            marketplaceArn: nonempty(row.text(6))
        )
    }

    private static func nonempty(_ text: String) -> String? { text.isEmpty ? nil : text }

    private static func number(_ id: String) -> Int64 { Int64(id.dropFirst(2)) ?? 0 }
}

/// By what solutions are sorted; ties stand by identifier in the same direction.
private struct SolutionOrder {
    let column: SQL
    let clause: SQL
    private let isNumber: Bool
    private let isDescending: Bool

    init(_ sort: Selling.SolutionSort?) {
        isDescending = sort?.sortOrder != .ascending
        switch sort?.sortBy ?? .identifier {
        case .name: (column, isNumber) = ("name", false)
        case .status: (column, isNumber) = ("status", false)
        case .category: (column, isNumber) = ("category", false)
        case .createdDate: (column, isNumber) = ("created_at", true)
        default: (column, isNumber) = ("id", true)
        }
        clause = isDescending ? "\(fragment: column) DESC, identifier DESC" : "\(fragment: column), identifier"
    }

    func condition(behind position: [String]) -> SQL? {
        guard position.count == 2 else { return nil }
        let sign: SQL = isDescending ? "<" : ">"
        if isNumber, let key = Int64(position[0]) {
            return "(\(fragment: column), identifier) \(fragment: sign) (\(key), \(position[1]))"
        }
        return "(\(fragment: column), identifier) \(fragment: sign) (\(position[0]), \(position[1]))"
    }
}
