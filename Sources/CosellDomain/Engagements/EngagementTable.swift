import CosellStore
import CosellWire
package import SellingAPI

/// The only SQL that touches engagements: the least that a submission and a referral need until the engagement
/// operations come.
package struct EngagementTable {
    let transaction: Transaction

    /// Whether an engagement carries the opportunity.
    package func exists(for opportunity: String) throws -> Bool {
        let number = OpportunityNumber.number(of: opportunity) ?? 0
        return try transaction.first("SELECT 1 FROM engagement WHERE opportunity = \(number) LIMIT 1") { _ in true }
            ?? false
    }

    func insert(_ engagement: Engagement) throws {
        let number = OpportunityNumber.number(of: engagement.opportunity) ?? 0
        try transaction.execute(
            """
            INSERT INTO engagement (id, catalog, created_by, created_at, title, description, opportunity)
            VALUES (\(engagement.id), \(engagement.catalog), \(engagement.createdBy),
                \(engagement.createdAt.milliseconds), \(engagement.title), \(engagement.description), \(number))
            """
        )
    }

    /// - Parameter visibleFrom: when both sides learn of it.
    func insert(_ invitation: Selling.GetEngagementInvitationResponse, visibleFrom: Instant) throws {
        try transaction.execute(
            """
            INSERT INTO engagement_invitation
                (id, catalog, engagement, sender, receiver, status, visible_from, document)
            VALUES (\(invitation.id), \(invitation.catalog), \(invitation.engagementId ?? ""),
                \(invitation.senderAwsAccountId ?? ""), \(invitation.receiverAccount),
                \(invitation.status?.rawValue ?? ""), \(visibleFrom.milliseconds), \(JSONWriter.bytes(invitation)))
            """
        )
    }

    /// The invitations into engagements around an opportunity.
    package func invitations(around opportunity: String) throws -> [Selling.GetEngagementInvitationResponse] {
        let number = OpportunityNumber.number(of: opportunity) ?? 0
        return try transaction.rows(
            """
            SELECT i.document FROM engagement_invitation i JOIN engagement e ON e.id = i.engagement
            WHERE e.opportunity = \(number) ORDER BY i.id
            """
        ) { try $0.withBytes(0) { try JSONReader.read(from: $0).value } }
    }
}

extension Selling.GetEngagementInvitationResponse {
    fileprivate var receiverAccount: String {
        guard case .account(let account) = receiver else { return "" }
        return account.awsAccountId
    }
}
