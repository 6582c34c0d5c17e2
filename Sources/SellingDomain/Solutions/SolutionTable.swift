import SellingRules
import CosellDomain
import CosellRules
import CosellStore
import CosellWire
import SellingAPI

/// The only SQL that touches solutions.
package struct SolutionTable {
    let transaction: Transaction

    static let facts: SQL = "catalog, identifier, name, status, category, created_at, marketplace_arn"

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

    /// Makes the stored solutions of a partner those of the configuration, where that says others than it said last:
    /// what acts made of them stays until then.
    package func replaceAll(_ solutions: [Solution], of account: String) throws {
        let configured = "\(solutions)"
        let known = try transaction.first("SELECT configured FROM solution_seed WHERE account = \(account)") {
            try $0.text(0)
        }
        if known == configured { return }
        try transaction.execute("DELETE FROM solution WHERE account = \(account)")
        for solution in solutions { try put(solution, of: account) }
        try transaction.execute(
            """
            INSERT INTO solution_seed (account, configured) VALUES (\(account), \(configured))
            ON CONFLICT (account) DO UPDATE SET configured = excluded.configured
            """
        )
    }

    /// What a configuration said of the solutions of an account when it was read last.
    static let seedSchema = """
        CREATE TABLE solution_seed (
            account TEXT NOT NULL PRIMARY KEY,
            configured TEXT NOT NULL
        )
        """

    /// Keeps a solution, new or in the place of the one of its identifier.
    func put(_ solution: Solution, of account: String) throws {
        try remove(solution.id, of: account, in: solution.catalog)
        try transaction.execute(
            """
            INSERT INTO solution
                (catalog, account, id, identifier, name, status, category, created_at, marketplace_arn)
            VALUES (\(solution.catalog), \(account), \(Self.number(of: solution.id)), \(solution.id), \(solution.name),
                \(solution.status.rawValue), \(solution.category), \(solution.createdDate.milliseconds),
                \(solution.marketplaceArn ?? ""))
            """
        )
    }

    func remove(_ id: String, of account: String, in catalog: String) throws {
        try transaction.execute(
            "DELETE FROM solution WHERE account = \(account) AND catalog = \(catalog) AND identifier = \(id)"
        )
    }

    static func solution(_ row: borrowing Row) throws -> Solution {
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

    static func number(of id: String) -> Int64 { Int64(id.dropFirst(2)) ?? 0 }
}
