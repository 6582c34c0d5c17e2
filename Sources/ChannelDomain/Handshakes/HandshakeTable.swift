import ChannelAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches handshakes. All their parties see them, in the catalog of the call.
struct HandshakeTable {
    let transaction: Transaction
    let call: Call

    private static let facts: SQL = "resource_arn, document"

    /// The handshake, whoever asks.
    func find(_ id: String) throws -> Handshake? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM channel_handshake
            WHERE catalog = \(call.catalog) AND id = \(id)
            """,
            Self.handshake
        )
    }

    /// Keeps a new one; while it waits, its end is on the agenda.
    func insert(_ handshake: Handshake, until end: Instant) throws {
        try transaction.execute(
            """
            INSERT INTO channel_handshake (catalog, id, owner, sender, receiver, type, resource, resource_arn, trait,
                status, created_at, updated_at, document)
            VALUES (\(call.catalog), \(handshake.id), \(handshake.owner), \(handshake.sender), \(handshake.receiver),
                \(handshake.type.rawValue), \(handshake.resourceID), \(handshake.resource), \(handshake.trait),
                \(handshake.status.rawValue), \(handshake.createdAt.nanosecondsSinceEpoch),
                \(handshake.updatedAt.nanosecondsSinceEpoch), \(JSONWriter.bytes(handshake.document)))
            """
        )
        guard handshake.status == .pending else { return }
        try AgendaTable(transaction: transaction).put(
            AgendaEntry(
                .expireHandshake,
                handshake.arn,
                account: handshake.owner,
                catalog: call.catalog,
                due: end
            )
        )
    }

    /// Keeps how it ended.
    func save(_ handshake: Handshake) throws {
        try transaction.execute(
            """
            UPDATE channel_handshake SET status = \(handshake.status.rawValue),
                updated_at = \(handshake.updatedAt.nanosecondsSinceEpoch),
                document = \(JSONWriter.bytes(handshake.document))
            WHERE catalog = \(call.catalog) AND id = \(handshake.id)
            """
        )
        try AgendaTable(transaction: transaction).cancel(.expireHandshake, handshake.arn)
    }

    // MARK: Questions

    func pending(about resource: String) throws -> [Handshake] {
        try transaction.rows(
            """
            SELECT \(fragment: Self.facts) FROM channel_handshake
            WHERE catalog = \(call.catalog) AND resource = \(resource) AND status = 'PENDING' ORDER BY id
            """,
            Self.handshake
        )
    }

    /// How many of the caller's wait.
    func pendingCount(_ type: Channel.HandshakeType) throws -> Int {
        try transaction.first(
            """
            SELECT COUNT(*) FROM channel_handshake WHERE owner = \(call.account) AND catalog = \(call.catalog)
            AND type = \(type.rawValue) AND status = 'PENDING'
            """
        ) { try $0.integer(0) } ?? 0
    }

    /// How many an account was sent by the caller since a moment.
    func count(_ type: Channel.HandshakeType, to receiver: String, since start: Instant) throws -> Int {
        try transaction.first(
            """
            SELECT COUNT(*) FROM channel_handshake WHERE receiver = \(receiver) AND catalog = \(call.catalog)
            AND type = \(type.rawValue) AND owner = \(call.account) AND created_at > \(start.nanosecondsSinceEpoch)
            """
        ) { try $0.integer(0) } ?? 0
    }

    // MARK: Lists

    /// The caller's part that passes every filter, by the last change, behind `start`.
    func list(
        _ filter: Channel.ListChannelHandshakesRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [Handshake] {
        try transaction.page(Self.facts, of: walks(filter, from: start), limit: limit, Self.handshake)
    }

    /// Walks what the caller receives, or what it owns and what it sends for another owner.
    ///
    /// - Note: tests read the plan of this query.
    func walks(_ filter: Channel.ListChannelHandshakesRequest, from start: [String]?) -> Walks {
        var walks = Walks(
            over: "channel_handshake",
            in: .changes(isAscending: filter.handshakeTypeSort?.order == .ascending),
            behind: start,
            transaction.dialect
        )
        let conditions: [SQL] =
            ["catalog = \(call.catalog)", "type = \(filter.handshakeType.rawValue)"]
            + condition("status", in: filter.statuses?.map(\.rawValue))
            + condition("trait", in: filter.handshakeTypeFilters?.traits)
            + about(filter.associatedResourceIdentifiers)
        let me = call.account
        if filter.participantType == .receiver {
            walks.add(through: "channel_handshake_by_receiver", ["receiver = \(me)"] + conditions)
        } else {
            walks.add(through: "channel_handshake_by_owner", ["owner = \(me)"] + conditions)
            walks.add(through: "channel_handshake_by_sender", ["sender = \(me)", "owner <> \(me)"] + conditions)
        }
        return walks
    }

    private func about(_ identifiers: [String]?) -> [SQL] {
        guard let identifiers, !identifiers.isEmpty else { return [] }
        return ["(resource IN \(list: identifiers) OR resource_arn IN \(list: identifiers))"]
    }

    private static func handshake(_ row: borrowing Row) throws -> Handshake {
        Handshake(resource: try row.text(0), document: try row.withBytes(1) { try JSONReader.read(from: $0).value })
    }
}

extension Channel.ListChannelHandshakesTypeFilters {
    fileprivate var traits: [String]? {
        switch self {
        case .startServicePeriodTypeFilters(let filters): filters.servicePeriodTypes?.map(\.rawValue)
        case .revokeServicePeriodTypeFilters(let filters): filters.servicePeriodTypes?.map(\.rawValue)
        case .programManagementAccountTypeFilters(let filters): filters.programs?.map(\.rawValue)
        case .unknown: nil
        }
    }
}

extension Channel.ListChannelHandshakesTypeSort {
    fileprivate var order: Channel.SortOrder? {
        switch self {
        case .startServicePeriodTypeSort(let sort): sort.sortOrder
        case .revokeServicePeriodTypeSort(let sort): sort.sortOrder
        case .programManagementAccountTypeSort(let sort): sort.sortOrder
        case .unknown: nil
        }
    }
}
