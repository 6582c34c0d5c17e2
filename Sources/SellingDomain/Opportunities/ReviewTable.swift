import CosellStore
import CosellWire
import SellingAPI

/// An opportunity that waits for its reviewer.
package struct ReviewCase: Hashable, Sendable {
    package let id: String
    package let account: String
    package let catalog: String
}

/// What the reviewer sees: opportunities of all partners, by the time of their submission.
struct ReviewTable {
    let transaction: Transaction

    func cases(step: Int, submittedBefore: Instant, limit: Int) throws -> [ReviewCase] {
        let open = [Selling.ReviewStatus.submitted, .inReview].map(\.rawValue)
        return try transaction.rows(
            """
            SELECT id, account, catalog FROM opportunity
            WHERE review_status IN \(list: open) AND submitted_at > 0
            AND submitted_at <= \(submittedBefore.milliseconds) AND review_step = \(step)
            AND NOT EXISTS (SELECT 1 FROM opportunity_leader WHERE follower = opportunity.id)
            ORDER BY submitted_at LIMIT \(limit)
            """
        ) { try ReviewCase(id: OpportunityNumber.id(Int64($0.integer(0))), account: $0.text(1), catalog: $0.text(2)) }
    }
}
