import CosellClient
import CosellStore
import CosellWire
import SellingAPI
import SellingClient

/// An invitation as a list shows it, and on which side the caller is.
struct ReferralRow: Sendable {
    let id: String
    let direction: Selling.ParticipantType
    let status: Selling.InvitationStatus?
}

extension ListedSync where Row == ReferralRow {
    /// Those that were received, then those that were sent.
    static func referrals(_ keeper: RecordKeeper, _ options: SyncOptions) -> Self {
        let reader = ReferralReader(calls: keeper.calls, options: options)
        return ListedSync(
            keeper: keeper,
            list: reader.list,
            id: \.id,
            plan: reader.plan,
            read: { row in try await reader.read(row.id, row.direction) },
            reread: { id in
                let direction = try await keeper.ledger.database.read { transaction in
                    try transaction.first(
                        "SELECT direction FROM referral WHERE catalog = \(options.catalog) AND id = \(id)"
                    ) { try $0.text(0) }
                }
                return try await reader.read(id, direction == "sent" ? .sender : .receiver)
            }
        )
    }
}

private struct ReferralReader: Sendable {
    let calls: SyncCalls
    let options: SyncOptions

    /// What came of an accepted one may show up later than the acceptance; so long it is looked for.
    private static let patienceSeconds: Int64 = 7 * 86_400

    /// The two lists as one; a token names its list.
    func list(_ token: String?) async throws -> (rows: [ReferralRow], next: String?) {
        let isSent = token?.hasPrefix("s") ?? false
        let direction: Selling.ParticipantType = isSent ? .sender : .receiver
        let inner = token.map { String($0.dropFirst()) }.flatMap { $0.isEmpty ? nil : $0 }
        let page = try await calls.ask {
            try await calls.selling.listEngagementInvitations(
                .init(
                    catalog: options.catalog,
                    maxResults: options.pageSize,
                    nextToken: inner,
                    sort: .init(sortOrder: .ascending, sortBy: .invitationDate),
                    participantType: direction
                )
            )
        }
        let rows = (page.engagementInvitationSummaries ?? []).map {
            ReferralRow(id: $0.id, direction: direction, status: $0.status)
        }
        if let next = page.nextToken, !next.isEmpty {
            guard next != inner else { throw PagingFailure() }
            return (rows, (isSent ? "s" : "r") + next)
        }
        return (rows, isSent ? nil : "s")
    }

    /// Those in another state than what is kept, and those accepted lately of which it is not known what came of them.
    func plan(_ rows: [ReferralRow], _ transaction: Transaction) throws -> [Int] {
        guard !options.isFull else { return Array(rows.indices) }
        let lately = calls.now.adding(seconds: -Self.patienceSeconds).stored
        var known: [String: (status: String?, isOpen: Bool)] = [:]
        try transaction.forEach(
            """
            SELECT r.id, r.status,
            r.direction = 'received' AND r.status = 'ACCEPTED' AND r.opportunity IS NULL AND h.seen_at > \(lately)
            FROM referral r JOIN referral_history h
            ON h.catalog = r.catalog AND h.id = r.id AND h.version = r.version
            WHERE r.catalog = \(options.catalog) AND r.gone_at IS NULL AND r.id IN \(list: rows.map(\.id))
            """
        ) { row in known[try row.text(0)] = (try row.optionalText(1), try row.optionalInteger(2) == 1) }
        return rows.indices.filter { place in
            guard let known = known[rows[place].id] else { return true }
            return known.status != rows[place].status?.rawValue || known.isOpen
        }
    }

    func read(_ id: String, _ direction: Selling.ParticipantType) async throws -> LocalRecord? {
        let invitation = try await calls.ask {
            try await calls.selling.getEngagementInvitation(.init(catalog: options.catalog, identifier: id))
        }
        let isOurs = direction == .receiver && invitation.status == .accepted
        return LocalRecord(
            invitation,
            direction: direction,
            opportunity: isOurs ? try await opportunity(of: id) : nil
        )
    }

    /// What came of an accepted one, where the caller may know it.
    private func opportunity(of id: String) async throws -> String? {
        do {
            let page = try await calls.ask {
                try await calls.selling.listEngagementByAcceptingInvitationTasks(
                    .init(maxResults: 10, catalog: options.catalog, engagementInvitationIdentifier: [id])
                )
            }
            return page.taskSummaries?.lazy.compactMap(\.opportunityId).first
        } catch  where CallVerdict(error) == .denied || CallVerdict(error) == .ofRecord {
            return nil
        }
    }
}
