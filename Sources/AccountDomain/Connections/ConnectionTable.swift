import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches connections. Each party has a row of its own in every list that shows one, in its order.
struct ConnectionTable {
    let transaction: Transaction
    let call: Call

    /// What commits announce that change who is connected.
    static let topic = "connections"

    /// The connection, whoever asks.
    func find(_ id: String) throws -> PartnerConnection? {
        try connections("c.id = \(id) AND c.catalog = \(call.catalog)").first
    }

    /// The one that two accounts have now.
    func live(_ one: String, _ other: String) throws -> PartnerConnection? {
        try connections(
            "c.catalog = \(call.catalog) AND c.pair = \(AccountPair.key(one, other)) AND c.is_alive = 1"
        ).first
    }

    /// How many of the caller's are alive.
    func aliveCount() throws -> Int {
        try transaction.first(
            """
            SELECT COUNT(*) FROM connection_listing WHERE account = \(call.account) AND catalog = \(call.catalog)
            AND standing = \(ConnectionFilter.alive.standing)
            """
        ) { try $0.integer(0) } ?? 0
    }

    /// Who is connected for a type now, in all catalogs.
    static func active(
        _ type: Account.ConnectionType,
        _ transaction: Transaction
    ) throws -> [(catalog: String, one: String, other: String)] {
        try transaction.rows(
            """
            SELECT c.catalog, c.inviter, c.invitee FROM connection c JOIN connection_type t ON t.connection = c.id
            WHERE c.is_alive = 1 AND t.type = \(type.rawValue) AND t.status = 'ACTIVE'
            """
        ) { try ($0.text(0), $0.text(1), $0.text(2)) }
    }

    /// Keeps a connection, new or changed, with all its types.
    func save(_ connection: PartnerConnection) throws {
        let updated = connection.updatedAt.nanosecondsSinceEpoch
        try transaction.execute(
            """
            INSERT INTO connection (id, catalog, inviter, invitee, pair, is_alive, updated_at)
            VALUES (\(connection.id), \(connection.catalog), \(connection.inviter), \(connection.invitee),
                \(AccountPair.key(connection.inviter, connection.invitee)), \(connection.isAlive), \(updated))
            ON CONFLICT (id) DO UPDATE SET is_alive = excluded.is_alive, updated_at = excluded.updated_at
            """
        )
        for account in connection.accounts { try list(connection, for: account) }
        for (type, detail) in connection.types.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try save(type, detail, of: connection.id)
        }
        transaction.announce(Self.topic)
    }

    /// Puts a connection into the lists of a party that show it now, and takes it out of the others.
    private func list(_ connection: PartnerConnection, for account: String) throws {
        try transaction.execute(
            "DELETE FROM connection_listing WHERE account = \(account) AND connection = \(connection.id)"
        )
        for filter in connection.filters {
            try transaction.execute(
                """
                INSERT INTO connection_listing (account, catalog, standing, updated_at, connection, other)
                VALUES (\(account), \(connection.catalog), \(filter.standing),
                    \(connection.updatedAt.nanosecondsSinceEpoch), \(connection.id),
                    \(connection.other(than: account)))
                """
            )
        }
    }

    private func save(
        _ type: Account.ConnectionType,
        _ detail: PartnerConnection.Detail,
        of connection: String
    ) throws {
        try transaction.execute(
            """
            INSERT INTO connection_type (connection, type, status, created_at, inviter, inviter_email, inviter_name,
                canceled_at, canceled_by)
            VALUES (\(connection), \(type.rawValue), \(detail.status.rawValue),
                \(detail.createdAt.nanosecondsSinceEpoch), \(detail.inviter), \(detail.inviterEmail),
                \(detail.inviterName), \(detail.canceledAt?.nanosecondsSinceEpoch), \(detail.canceledBy))
            ON CONFLICT (connection, type) DO UPDATE SET status = excluded.status, created_at = excluded.created_at,
                inviter = excluded.inviter, inviter_email = excluded.inviter_email,
                inviter_name = excluded.inviter_name, canceled_at = excluded.canceled_at,
                canceled_by = excluded.canceled_by
            """
        )
    }

    // MARK: Lists

    /// The caller's connections that pass a filter, latest change first, behind `start`.
    ///
    /// - Parameter others: account or profile identifiers; none lets all pass.
    func list(
        _ filter: ConnectionFilter,
        others: [String],
        from start: [String]?,
        limit: Int
    ) throws -> [PartnerConnection] {
        let ids = try transaction.page(
            "page.key2",
            of: walks(filter, others: others, from: start),
            limit: limit
        ) { try $0.text(0) }
        return try ids.compactMap(find)
    }

    func walks(_ filter: ConnectionFilter, others: [String], from start: [String]?) throws -> Walks {
        let conditions: [SQL] = [
            "account = \(call.account)", "catalog = \(call.catalog)", "standing = \(filter.standing)",
        ]
        var walks = Walks(
            over: "connection_listing",
            in: .time("updated_at", "connection", isAscending: false),
            behind: start,
            transaction.dialect
        )
        if others.isEmpty {
            walks.add(through: "connection_listing_by_update", conditions)
        } else {
            let profiles = try PartnerTable(transaction: transaction, call: call).accounts(of: others)
            let accounts = others.map { profiles[$0] ?? $0 }
            walks.add(through: "connection_listing_by_other", conditions, each: [SQL.each("other", of: accounts)])
        }
        return walks
    }

    private func connections(_ condition: SQL) throws -> [PartnerConnection] {
        let rows = try transaction.rows(
            """
            SELECT c.id, c.catalog, c.inviter, c.invitee, c.updated_at, t.type, t.status, t.created_at, t.inviter,
                t.inviter_email, t.inviter_name, t.canceled_at, t.canceled_by
            FROM connection c JOIN connection_type t ON t.connection = c.id
            WHERE \(fragment: condition) ORDER BY c.id, t.type
            """,
            Self.row
        )
        return rows.reduce(into: []) { connections, row in
            if connections.last?.id == row.id {
                connections[connections.count - 1] = connections[connections.count - 1].merged(with: row)
            } else {
                connections.append(row)
            }
        }
    }

    /// A connection with one of its types.
    private static func row(_ row: borrowing Row) throws -> PartnerConnection {
        PartnerConnection(
            id: try row.text(0),
            catalog: try row.text(1),
            inviter: try row.text(2),
            invitee: try row.text(3),
            updatedAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(4))),
            types: [
                .init(rawValue: try row.text(5)): PartnerConnection.Detail(
                    status: .init(rawValue: try row.text(6)),
                    createdAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(7))),
                    inviter: try row.text(8),
                    inviterEmail: try row.text(9),
                    inviterName: try row.text(10),
                    canceledAt: try row.optionalInteger(11).map { Instant(nanosecondsSinceEpoch: Int64($0)) },
                    canceledBy: try row.optionalText(12)
                )
            ]
        )
    }
}

extension PartnerConnection {
    fileprivate func merged(with other: PartnerConnection) -> PartnerConnection {
        PartnerConnection(
            id: id,
            catalog: catalog,
            inviter: inviter,
            invitee: invitee,
            updatedAt: updatedAt,
            types: types.merging(other.types) { _, last in last }
        )
    }
}
