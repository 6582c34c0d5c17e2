import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches invitations to connect. Each party has a row of its own, in the order of its list.
struct ConnectionInvitationTable {
    let transaction: Transaction
    let call: Call

    private static let facts: SQL = "i.sender, i.receiver, i.sender_profile, i.reason, i.document"

    /// The invitation, whoever asks.
    func find(_ id: String) throws -> ConnectionInvitation? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM connection_invitation i
            WHERE i.id = \(id) AND i.catalog = \(call.catalog)
            """,
            Self.invitation
        )
    }

    func insert(_ invitation: ConnectionInvitation) throws {
        let created = invitation.document.createdAt.nanosecondsSinceEpoch
        try transaction.execute(
            """
            INSERT INTO connection_invitation (id, catalog, type, sender, receiver, pair, status, expires_at,
                sender_profile, document)
            VALUES (\(invitation.id), \(call.catalog), \(invitation.type.rawValue), \(invitation.sender),
                \(invitation.receiver), \(AccountPair.key(invitation.sender, invitation.receiver)),
                \(invitation.document.status.rawValue), \(invitation.expiresAt.nanosecondsSinceEpoch),
                \(invitation.senderProfile), \(JSONWriter.bytes(invitation.document)))
            """
        )
        let sides: [(Account.ParticipantType, String, String, String)] = [
            (.sender, invitation.sender, invitation.receiver, invitation.document.otherParticipantIdentifier),
            (.receiver, invitation.receiver, invitation.sender, invitation.senderProfile),
        ]
        for (side, account, other, shown) in sides {
            try transaction.execute(
                """
                INSERT INTO connection_invitation_side (account, catalog, created_at, invitation, side, other, shown)
                VALUES (\(account), \(call.catalog), \(created), \(invitation.id), \(side.rawValue), \(other), \(shown))
                """
            )
        }
        guard invitation.document.status == .pending else { return }
        try AgendaTable(transaction: transaction).put(
            AgendaEntry(
                .expireConnectionInvitation,
                invitation.id,
                account: invitation.receiver,
                catalog: call.catalog,
                due: invitation.expiresAt
            )
        )
    }

    /// Keeps how an invitation ended.
    func save(_ invitation: ConnectionInvitation) throws {
        try transaction.execute(
            """
            UPDATE connection_invitation SET status = \(invitation.document.status.rawValue),
                reason = \(invitation.reason), document = \(JSONWriter.bytes(invitation.document))
            WHERE id = \(invitation.id)
            """
        )
        try AgendaTable(transaction: transaction).cancel(.expireConnectionInvitation, invitation.id)
    }

    // MARK: Questions

    /// An invitation of that type that waits between two accounts, in either direction.
    func pending(_ type: Account.ConnectionType, between one: String, and other: String) throws -> String? {
        try transaction.first(
            """
            SELECT id FROM connection_invitation WHERE catalog = \(call.catalog)
            AND pair = \(AccountPair.key(one, other)) AND type = \(type.rawValue) AND status = 'PENDING'
            AND expires_at > \(call.now.nanosecondsSinceEpoch) LIMIT 1
            """
        ) { try $0.text(0) }
    }

    /// How many of the caller's invitations wait.
    func openCount() throws -> Int {
        try transaction.first(
            """
            SELECT COUNT(*) FROM connection_invitation WHERE sender = \(call.account) AND catalog = \(call.catalog)
            AND status = 'PENDING' AND expires_at > \(call.now.nanosecondsSinceEpoch)
            """
        ) { try $0.integer(0) } ?? 0
    }

    // MARK: Lists

    /// An invitation of a list, and the connection that its parties have now.
    struct Listed: Sendable {
        let invitation: ConnectionInvitation
        let live: String?
    }

    /// The caller's invitations that pass every filter, newest first, behind `start`.
    func list(
        _ filter: Account.ListConnectionInvitationsRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [Listed] {
        let order = TimeOrder(time: "s.created_at", id: "s.invitation", isAscending: false)
        let conditions: [SQL] =
            ["s.account = \(call.account)", "s.catalog = \(call.catalog)"] + self.conditions(filter)
            + order.conditions(behind: start)
        return try transaction.rows(
            """
            SELECT \(fragment: Self.facts),
                (SELECT c.id FROM connection c WHERE c.catalog = i.catalog AND c.pair = i.pair AND c.is_alive = 1)
            FROM connection_invitation_side s JOIN connection_invitation i ON i.id = s.invitation
            WHERE \(fragment: SQL.all(conditions)) ORDER BY \(fragment: order.clause) LIMIT \(limit)
            """
        ) { try Listed(invitation: Self.invitation($0), live: $0.optionalText(5)) }
    }

    private func conditions(_ filter: Account.ListConnectionInvitationsRequest) -> [SQL] {
        var conditions: [SQL] = []
        if let type = filter.connectionType { conditions.append("i.type = \(type.rawValue)") }
        if let side = filter.participantType { conditions.append("s.side = \(side.rawValue)") }
        if let status = filter.status {
            let now = call.now.nanosecondsSinceEpoch
            let shown: SQL =
                "CASE WHEN i.status = 'PENDING' AND i.expires_at <= \(now) THEN 'EXPIRED' ELSE i.status END"
            conditions.append("\(fragment: shown) = \(status.rawValue)")
        }
        if let others = filter.otherParticipantIdentifiers, !others.isEmpty {
            conditions.append(
                """
                s.shown IN \(list: others) OR i.status = 'ACCEPTED' AND s.other IN \(list: others)
                OR EXISTS (SELECT 1 FROM partner p WHERE p.account = s.other AND p.catalog = s.catalog
                    AND p.profile IN \(list: others))
                """
            )
        }
        return conditions
    }

    private static func invitation(_ row: borrowing Row) throws -> ConnectionInvitation {
        ConnectionInvitation(
            sender: try row.text(0),
            receiver: try row.text(1),
            senderProfile: try row.text(2),
            reason: try row.optionalText(3),
            document: try row.withBytes(4) { try JSONReader.read(from: $0).value }
        )
    }
}
