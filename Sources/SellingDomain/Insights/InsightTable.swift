import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches what AWS found out about deals, and when it looks again.
package struct InsightTable {
    let transaction: Transaction
    let call: Call

    /// What the last run found; nil before the first.
    func find(_ opportunity: String) throws -> AwsInsight? {
        let document = try transaction.first(
            """
            SELECT document FROM aws_insight
            WHERE opportunity = \(OpportunityNumber.number(of: opportunity)) AND document IS NOT NULL
            """
        ) { try $0.blob(0) }
        return try document.map(AwsInsight.init)
    }

    /// Asks for a run. One that waits already stays where it is and sees this change, too (AD33).
    func ask(_ opportunity: String, at moment: Instant) throws {
        try transaction.execute(
            """
            INSERT INTO aws_insight (opportunity, account, catalog, due_at)
            VALUES (\(OpportunityNumber.number(of: opportunity)), \(call.account), \(call.catalog),
                \(moment.nanosecondsSinceEpoch))
            ON CONFLICT (opportunity) DO UPDATE SET due_at = COALESCE(aws_insight.due_at, excluded.due_at)
            """
        )
    }

    /// Lets no run wait any more.
    func settle(_ opportunity: String) throws {
        try transaction.execute(
            "UPDATE aws_insight SET due_at = NULL WHERE opportunity = \(OpportunityNumber.number(of: opportunity))"
        )
    }

    func save(_ insight: AwsInsight, of opportunity: String) throws {
        try transaction.execute(
            """
            UPDATE aws_insight SET document = \(insight.document)
            WHERE opportunity = \(OpportunityNumber.number(of: opportunity))
            """
        )
    }

    /// The deals of all partners whose run is due, in order of time.
    func due(limit: Int) throws -> [ScoringRun] {
        try transaction.rows(
            """
            SELECT opportunity, account, catalog FROM aws_insight WHERE due_at <= \(call.now.nanosecondsSinceEpoch)
            ORDER BY due_at, opportunity LIMIT \(limit)
            """
        ) { row in
            ScoringRun(
                opportunity: OpportunityNumber.id(Int64(try row.integer(0))),
                account: try row.text(1),
                catalog: try row.text(2)
            )
        }
    }

    /// Whether the run of a deal is still due.
    func isDue(_ opportunity: String) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM aws_insight WHERE opportunity = \(OpportunityNumber.number(of: opportunity))
            AND due_at <= \(call.now.nanosecondsSinceEpoch)
            """
        ) { _ in true } ?? false
    }
}

/// A deal that AWS is about to score.
struct ScoringRun: Sendable {
    let opportunity: String
    let account: String
    let catalog: String
}
