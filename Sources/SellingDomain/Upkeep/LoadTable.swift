import CosellDomain
import CosellStore

/// A load of many writes that counts as a whole or not at all: what stands behind a mark came with it.
///
/// It begins by marking how far every table is filled, and ends by forgetting the marks. Marks that are found at a start
/// are those of a load that was cut short: whatever was inserted since is taken back. Nobody else may write meanwhile.
struct LoadTable {
    let transaction: Transaction

    /// The tables that a load fills, those that refer to others first.
    static let filled = [
        "agenda", "replay", "event", "tag", "aws_insight", "prospecting_turn", "prospecting_task", "engagement_task",
        "resource_snapshot_job", "resource_snapshot", "selling_system_settings", "opportunity_leader",
        "engagement_invitation", "engagement_association", "engagement_resource", "engagement_member", "engagement",
        "opportunity_offer",
        "opportunity",
    ]

    /// The tables that it leaves alone.
    static let kept = ["load_mark", "review_plan", "secret", "solution"]

    static let schema = "CREATE TABLE load_mark (name TEXT PRIMARY KEY, filled_to BIGINT NOT NULL)"

    func begin() throws {
        for (table, name) in zip(Self.tables, Self.filled) {
            try transaction.execute(
                """
                INSERT INTO load_mark (name, filled_to)
                VALUES (\(name), (\(fragment: transaction.dialect.mark(of: table))))
                """
            )
        }
    }

    func end() throws { try transaction.execute("DELETE FROM load_mark") }

    /// - Returns: whether a load was taken back.
    @discardableResult
    func takeBack() throws -> Bool {
        guard try transaction.first("SELECT 1 FROM load_mark LIMIT 1", { _ in true }) != nil else { return false }
        for (table, name) in zip(Self.tables, Self.filled) {
            let mark: SQL = "SELECT filled_to FROM load_mark WHERE name = \(name)"
            try transaction.execute(
                "DELETE FROM \(fragment: table) WHERE \(fragment: transaction.dialect.isBehind(mark: mark))"
            )
        }
        try end()
        return true
    }

    private static let tables = filled.map { SQL(stringLiteral: $0) }
}

extension SellingProvider {
    /// Carries out a load of many writes: as a whole, or, cut short, not at all: the next ``open`` takes it back.
    ///
    /// Nobody else may write meanwhile.
    package func load(_ body: () async throws -> Void) async throws {
        try await store.exclusively {
            try await store.write { try LoadTable(transaction: $0).begin() }
            try await body()
            try await store.write { try LoadTable(transaction: $0).end() }
        }
    }
}
