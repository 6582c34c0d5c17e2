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
                INSERT INTO connection_invitation_side (account, catalog, created_at, invitation, side, other, shown,
                    type, status, expires_at)
                VALUES (\(account), \(call.catalog), \(created), \(invitation.id), \(side.rawValue), \(other), \(shown),
                    \(invitation.type.rawValue), \(invitation.document.status.rawValue),
                    \(invitation.expiresAt.nanosecondsSinceEpoch))
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
        try transaction.execute(
            """
            UPDATE connection_invitation_side SET status = \(invitation.document.status.rawValue)
            WHERE account IN (\(invitation.sender), \(invitation.receiver)) AND invitation = \(invitation.id)
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
        try transaction.page(
            """
            \(fragment: Self.facts),
            (SELECT c.id FROM connection c WHERE c.catalog = i.catalog AND c.pair = i.pair AND c.is_alive = 1)
            """,
            of: walks(filter, from: start),
            limit: limit
        ) { try Listed(invitation: Self.invitation($0), live: $0.optionalText(5)) }
    }

    /// Walks those with some others, else those of some states.
    func walks(_ filter: Account.ListConnectionInvitationsRequest, from start: [String]?) throws -> Walks {
        let own: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)"]
        var walks = Walks(
            over: "connection_invitation_side",
            in: .time("created_at", "invitation", isAscending: false),
            behind: start,
            joining: "connection_invitation i ON i.id = page.key2",
            transaction.dialect
        )
        let types = SQL.each(
            "type",
            of: (filter.connectionType.map { [$0] } ?? Account.ConnectionType.allCases).map(\.rawValue)
        )
        let sides = SQL.each(
            "side",
            of: (filter.participantType.map { [$0] } ?? Account.ParticipantType.allCases).map(\.rawValue)
        )
        let states =
            filter.status.map { [stored($0)] }
            ?? SQL.each("status", of: Account.InvitationStatus.allCases.map(\.rawValue))
        if let others = filter.otherParticipantIdentifiers, !others.isEmpty {
            let ended = filter.status == .expired ? [isOver] : []
            walks.add(
                through: "connection_invitation_side_by_other",
                own + [types, sides, states + ended].map(SQL.any),
                each: [try named(others)]
            )
        } else if filter.connectionType != nil || filter.participantType != nil || filter.status != nil {
            walks.add(through: "connection_invitation_side_by_state", own, each: [states, types, sides])
            if filter.status == .expired {
                // Their end has come, and nobody has marked it yet: few.
                walks.find(through: "connection_invitation_side_open", own + [isOver] + [types, sides].map(SQL.any))
            }
        } else {
            walks.add(through: "connection_invitation_side_by_creation", own)
        }
        return walks
    }

    private var isOver: SQL { "status = 'PENDING' AND expires_at <= \(call.now.nanosecondsSinceEpoch)" }

    /// As what invitations are stored that have a status now; those that are over, and not yet marked, are no part of it.
    private func stored(_ status: Account.InvitationStatus) -> SQL {
        status == .pending
            ? "status = 'PENDING' AND expires_at > \(call.now.nanosecondsSinceEpoch)" : "status = \(status.rawValue)"
    }

    /// Those with each of some others, who are told by a profile, or by an account where that is shown (account 3.5).
    private func named(_ others: [String]) throws -> [SQL] {
        let profiles = try PartnerTable(transaction: transaction, call: call).accounts(of: others)
        let accounts = Set(others.filter { profiles[$0] == nil }).subtracting(profiles.values)
        return SQL.each("other", of: profiles.values)
            + accounts.map { "other = \($0) AND (status = 'ACCEPTED' OR shown = \($0))" }
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
