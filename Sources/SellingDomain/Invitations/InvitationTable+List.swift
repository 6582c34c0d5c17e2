import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// The list of invitations walks one side's, by the filter that leaves the fewest.
extension InvitationTable {
    /// The caller's invitations on one side that pass every filter, by the time they were sent, behind `start`.
    func list(
        _ filter: Selling.ListEngagementInvitationsRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [EngagementInvitation] {
        try transaction.page(Self.facts, of: walks(filter, from: start), limit: limit, Self.invitation)
    }

    func walks(_ filter: Selling.ListEngagementInvitationsRequest, from start: [String]?) -> Walks {
        let isSender = filter.participantType == .sender
        let order = ListOrder.time("sent_at", "id", isAscending: filter.sort?.sortOrder == .ascending)
        var walks = Walks(over: "engagement_invitation", in: order, behind: start, transaction.dialect)
        let side: SQL = isSender ? "sender" : "receiver"
        var conditions: [SQL] = [
            "\(fragment: side) = \(call.account)", "catalog = \(call.catalog)",
            "sent_at <= \(call.now.nanosecondsSinceEpoch)",
        ]
        let engagements = filter.engagementIdentifier ?? []
        let senders = filter.senderAwsAccountId ?? []
        if !engagements.isEmpty {
            if !senders.isEmpty { conditions.append("sender IN \(list: senders)") }
            conditions += states(filter)
            let wanted = engagements.compactMap { ResourceName.identifier(in: $0, catalog: filter.catalog) }
            walks.add(
                through: isSender ? "engagement_invitation_sent_into" : "engagement_invitation_received_from",
                conditions,
                each: [SQL.each("engagement", of: wanted)]
            )
        } else if !senders.isEmpty, !isSender {
            walks.add(
                through: "engagement_invitation_by_both",
                conditions + states(filter),
                each: [SQL.each("sender", of: senders)]
            )
        } else if senders.isEmpty || senders.contains(call.account) {
            addStates(of: filter, to: &walks, conditions, isSender: isSender)
        }
        return walks
    }

    /// One walk for each status and type of payload that is asked for; without such a filter, one for all.
    private func addStates(
        of filter: Selling.ListEngagementInvitationsRequest,
        to walks: inout Walks,
        _ conditions: [SQL],
        isSender: Bool
    ) {
        let statuses = filter.status ?? []
        let types = filter.payloadType ?? []
        guard !(statuses.isEmpty && types.isEmpty) else {
            let index: SQL = isSender ? "engagement_invitation_by_sender" : "engagement_invitation_by_receiver"
            return walks.add(through: index, conditions)
        }
        let wanted = statuses.isEmpty ? Selling.InvitationStatus.allCases : statuses
        let kinds = SQL.each(
            "payload_type",
            of: (types.isEmpty ? Selling.EngagementInvitationPayloadType.allCases : types).map(\.rawValue)
        )
        let index: SQL = isSender ? "engagement_invitation_sent_as" : "engagement_invitation_received_as"
        let stored = SQL.each("status", of: wanted.map(\.rawValue)).map { status -> SQL in
            status == "status = \(Selling.InvitationStatus.pending.rawValue)" ? isOpen : status
        }
        walks.add(through: index, conditions, each: [stored, kinds])
        if wanted.contains(.expired) {
            // Their end has come, and nobody has marked it yet: few.
            walks.find(through: "engagement_invitation_open", conditions + [isOver, SQL.any(kinds)])
        }
    }

    private func states(_ filter: Selling.ListEngagementInvitationsRequest) -> [SQL] {
        var conditions: [SQL] = []
        if let statuses = filter.status, !statuses.isEmpty {
            let status: SQL = "CASE WHEN \(fragment: isOver) THEN 'EXPIRED' ELSE status END"
            conditions.append("\(fragment: status) IN \(list: statuses.map(\.rawValue))")
        }
        if let types = filter.payloadType, !types.isEmpty {
            conditions.append("payload_type IN \(list: types.map(\.rawValue))")
        }
        return conditions
    }
}
