import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// What the script of reviews needs to know of opportunities of all partners.
struct ReviewTable {
    let transaction: Transaction

    /// By which waits the reviews of this store were planned last; the script of a configuration may be another by now.
    static let schema = "CREATE TABLE review_plan (waits TEXT NOT NULL)"

    /// Notes the reviews to come, as a script has them. Where it was planned by the same waits already, all stays as it
    /// is: what was hastened or stopped, too.
    func plan(_ script: ReviewScript) throws {
        let waits = script.steps.map { "\($0.afterSeconds)" }.joined(separator: " ")
        let planned = try transaction.first("SELECT waits FROM review_plan") { try $0.text(0) } ?? ""
        if waits == planned { return }
        try AgendaTable(transaction: transaction).cancel(.reviewOpportunity)
        for entry in try waiting(for: script.steps.map(\.afterSeconds)) {
            try AgendaTable(transaction: transaction).put(entry)
        }
        try transaction.execute("DELETE FROM review_plan")
        try transaction.execute("INSERT INTO review_plan (waits) VALUES (\(waits))")
    }

    /// Every review that waits for a step, in the order of the submissions.
    private func waiting(for waits: [Int64]) throws -> [AgendaEntry] {
        try transaction.rows(
            """
            SELECT id, account, catalog, submitted_at, review_step FROM opportunity
            WHERE review_status IN \(list: [Selling.ReviewStatus.submitted, .inReview].map(\.rawValue))
            AND submitted_at > 0 AND review_step < \(waits.count)
            AND NOT EXISTS (SELECT 1 FROM opportunity_leader WHERE follower = opportunity.id)
            ORDER BY submitted_at, id
            """
        ) {
            AgendaEntry(
                .reviewOpportunity,
                OpportunityNumber.id(Int64(try $0.integer(0))),
                account: try $0.text(1),
                catalog: try $0.text(2),
                due: Instant(milliseconds: Int64(try $0.integer(3))).adding(seconds: waits[try $0.integer(4)])
            )
        }
    }
}
