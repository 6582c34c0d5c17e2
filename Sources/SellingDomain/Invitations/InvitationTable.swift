import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// The only SQL that touches invitations. Sender and receiver see one from the moment it is sent.
package struct InvitationTable {
    let transaction: Transaction
    let call: Call

    static let facts: SQL = """
        id, catalog, engagement, sender, receiver, status, sent_at, expires_at, reason, opportunity, document
        """

    /// The invitation, whoever asks; nil before it is sent.
    func find(_ id: String) throws -> EngagementInvitation? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM engagement_invitation
            WHERE id = \(id) AND catalog = \(call.catalog) AND sent_at <= \(call.now.nanosecondsSinceEpoch)
            """,
            Self.invitation
        )
    }

    /// As ``find(_:)``, before it is sent, too.
    func findUnannounced(_ id: String) throws -> EngagementInvitation? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM engagement_invitation WHERE id = \(id) AND catalog = \(call.catalog)
            """,
            Self.invitation
        )
    }

    /// - Parameter isAnnounced: whether its event was raised; one that is sent later is announced then.
    func insert(_ invitation: EngagementInvitation, isAnnounced: Bool) throws {
        try transaction.execute(
            """
            INSERT INTO engagement_invitation (id, catalog, engagement, sender, receiver, status, payload_type, sent_at,
                expires_at, reason, opportunity, document)
            VALUES (\(invitation.id), \(invitation.catalog), \(invitation.engagement), \(invitation.sender),
                \(invitation.receiver), \(invitation.storedStatus.rawValue), \(invitation.payloadType.rawValue),
                \(invitation.sentAt.nanosecondsSinceEpoch), \(invitation.expiresAt?.nanosecondsSinceEpoch),
                \(invitation.rejectionReason), \(invitation.opportunity.flatMap(OpportunityNumber.number)),
                \(JSONWriter.bytes(invitation.document)))
            """
        )
        if !isAnnounced { try expect(.announceInvitation, of: invitation, at: invitation.sentAt) }
        guard invitation.storedStatus == .pending, let end = invitation.expiresAt else { return }
        try expect(.expireInvitation, of: invitation, at: end)
    }

    func save(_ invitation: EngagementInvitation) throws {
        try transaction.execute(
            """
            UPDATE engagement_invitation SET status = \(invitation.storedStatus.rawValue),
                reason = \(invitation.rejectionReason), expires_at = \(invitation.expiresAt?.nanosecondsSinceEpoch),
                opportunity = \(invitation.opportunity.flatMap(OpportunityNumber.number))
            WHERE id = \(invitation.id)
            """
        )
        guard invitation.storedStatus != .pending else { return }
        try AgendaTable(transaction: transaction).cancel(.expireInvitation, invitation.id)
    }

    /// Lets one be sent by now. One that was to be sent later is sent now, and ends so much sooner.
    func send(_ invitation: EngagementInvitation) throws -> EngagementInvitation {
        guard invitation.sentAt > call.now else { return invitation }
        let sent = invitation.sent(at: call.now)
        try transaction.execute(
            """
            UPDATE engagement_invitation SET sent_at = \(sent.sentAt.nanosecondsSinceEpoch),
                expires_at = \(sent.expiresAt?.nanosecondsSinceEpoch), document = \(JSONWriter.bytes(sent.document))
            WHERE id = \(sent.id)
            """
        )
        try AgendaTable(transaction: transaction).cancel(.expireInvitation, sent.id)
        if let end = sent.expiresAt { try expect(.expireInvitation, of: sent, at: end) }
        return sent
    }

    private func expect(_ kind: AgendaKind, of invitation: EngagementInvitation, at due: Instant) throws {
        try AgendaTable(transaction: transaction).put(
            AgendaEntry(kind, invitation.id, account: invitation.receiver, catalog: invitation.catalog, due: due)
        )
    }

    // MARK: Questions

    var isOpen: SQL {
        """
        status = 'PENDING' AND (expires_at IS NULL OR expires_at > \(call.now.nanosecondsSinceEpoch))
        """
    }

    /// Whether its end has come, before it is marked as expired.
    var isOver: SQL { "status = 'PENDING' AND expires_at <= \(call.now.nanosecondsSinceEpoch)" }

    /// Whether an account is invited and has not answered.
    func isPending(for account: String, into engagement: String) throws -> Bool {
        try pending(into: engagement).contains { $0.receiver == account && $0.sentAt <= call.now }
    }

    /// Invitations that can still be accepted.
    package func pending(into engagement: String) throws -> [EngagementInvitation] {
        try transaction.rows(
            """
            SELECT \(fragment: Self.facts) FROM engagement_invitation
            WHERE engagement = \(engagement) AND \(fragment: isOpen) ORDER BY sent_at, id
            """,
            Self.invitation
        )
    }

    /// The invitations whose receiver's opportunity is that one.
    package func invitations(about opportunity: String) throws -> [EngagementInvitation] {
        let number = OpportunityNumber.number(of: opportunity) ?? 0
        return try transaction.rows(
            "SELECT \(fragment: Self.facts) FROM engagement_invitation WHERE opportunity = \(number) ORDER BY id",
            Self.invitation
        )
    }

    static func invitation(_ row: borrowing Row) throws -> EngagementInvitation {
        let document: Selling.GetEngagementInvitationResponse = try row.withBytes(10) {
            try JSONReader.read(from: $0).value
        }
        return EngagementInvitation(
            id: try row.text(0),
            catalog: try row.text(1),
            engagement: try row.text(2),
            sender: try row.text(3),
            receiver: try row.text(4),
            payloadType: document.payloadType ?? .opportunityInvitation,
            sentAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(6))),
            expiresAt: try row.optionalInteger(7).map { Instant(nanosecondsSinceEpoch: Int64($0)) },
            storedStatus: Selling.InvitationStatus(rawValue: try row.text(5)),
            rejectionReason: try row.optionalText(8),
            opportunity: try row.optionalInteger(9).map { OpportunityNumber.id(Int64($0)) },
            document: document
        )
    }
}
