import CosellDomain
import CosellStore

/// The only SQL that touches what AWS found out about deals.
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

    func save(_ insight: AwsInsight, of opportunity: String) throws {
        try transaction.execute(
            """
            INSERT INTO aws_insight (opportunity, account, catalog, document)
            VALUES (\(OpportunityNumber.number(of: opportunity)), \(call.account), \(call.catalog),
                \(insight.document))
            ON CONFLICT (opportunity) DO UPDATE SET document = excluded.document
            """
        )
    }
}
