import AccountAPI
import AccountClient
import CosellClient
import CosellStore
import CosellWire
import SellingAPI
import SellingClient

extension ListedSync where Row == Selling.SolutionBase {
    /// The list tells all there is of a solution.
    static func solutions(_ keeper: RecordKeeper, _ options: SyncOptions) -> Self {
        let calls = keeper.calls
        return ListedSync(
            keeper: keeper,
            list: { token in
                let page = try await calls.ask {
                    try await calls.selling.listSolutions(
                        .init(catalog: options.catalog, maxResults: options.pageSize, nextToken: token)
                    )
                }
                return (page.solutionSummaries, page.nextToken)
            },
            id: \.id,
            plan: { rows, _ in Array(rows.indices) },
            read: { LocalRecord($0) },
            reread: { id in
                let page = try await calls.ask {
                    try await calls.selling.listSolutions(.init(catalog: options.catalog, identifier: [id]))
                }
                return page.solutionSummaries.first.map { LocalRecord($0) }
            }
        )
    }
}

extension ListedSync where Row == Selling.EngagementSummary {
    static func engagements(_ keeper: RecordKeeper, _ options: SyncOptions) -> Self {
        let calls = keeper.calls
        let read = { @Sendable (id: String) async throws -> LocalRecord? in
            let engagement = try await calls.ask {
                try await calls.selling.getEngagement(.init(catalog: options.catalog, identifier: id))
            }
            return LocalRecord(engagement, id: id, members: try await members(of: id, calls, options))
        }
        return ListedSync(
            keeper: keeper,
            list: { token in
                let page = try await calls.ask {
                    try await calls.selling.listEngagements(
                        .init(catalog: options.catalog, maxResults: options.pageSize, nextToken: token)
                    )
                }
                return (page.engagementSummaryList, page.nextToken)
            },
            id: { $0.id ?? $0.arn ?? "" },
            plan: { rows, transaction in try plan(rows, options, transaction) },
            read: { row in try await read(row.id ?? row.arn ?? "") },
            reread: read
        )
    }

    /// Those that have another date, or other members, than what is kept.
    private static func plan(
        _ rows: [Row],
        _ options: SyncOptions,
        _ transaction: Transaction
    ) throws -> [Int] {
        guard !options.isFull else { return Array(rows.indices) }
        var known: [String: (modifiedAt: String?, memberCount: Int)] = [:]
        try transaction.forEach(
            """
            SELECT id, modified_at, json_array_length(members) FROM engagement
            WHERE catalog = \(options.catalog) AND gone_at IS NULL AND id IN \(list: rows.compactMap(\.id))
            """
        ) { row in known[try row.text(0)] = (try row.optionalText(1), try row.integer(2)) }
        return rows.indices.filter { place in
            let row = rows[place]
            guard let known = row.id.flatMap({ known[$0] }) else { return true }
            guard let modifiedAt = row.modifiedAt else { return true }
            return known.modifiedAt != modifiedAt.stored || row.memberCount.map { $0 != known.memberCount } ?? false
        }
    }

    private static func members(
        of id: String,
        _ calls: SyncCalls,
        _ options: SyncOptions
    ) async throws -> [Selling.EngagementMember] {
        var members: [Selling.EngagementMember] = []
        var token: String?
        repeat {
            let asked = token
            let page = try await calls.ask {
                try await calls.selling.listEngagementMembers(
                    .init(catalog: options.catalog, identifier: id, maxResults: 10, nextToken: asked)
                )
            }
            members += page.engagementMemberList
            guard page.nextToken == nil || page.nextToken != asked else { throw PagingFailure() }
            token = page.nextToken.flatMap { $0.isEmpty ? nil : $0 }
        } while token != nil
        // The service promises no order, and another one is no change.
        return members.sorted {
            ($0.accountId ?? "", $0.companyName ?? "") < ($1.accountId ?? "", $1.companyName ?? "")
        }
    }
}

extension ListedSync where Row == Account.ConnectionSummary {
    static func connections(_ keeper: RecordKeeper, _ options: SyncOptions) -> Self {
        let calls = keeper.calls
        let read = { @Sendable (id: String) async throws -> LocalRecord? in
            LocalRecord(
                try await calls.ask {
                    try await calls.account.getConnection(.init(catalog: options.catalog, identifier: id))
                }
            )
        }
        return ListedSync(
            keeper: keeper,
            list: { token in
                let page = try await calls.ask {
                    try await calls.account.listConnections(
                        .init(catalog: options.catalog, nextToken: token, maxResults: options.pageSize)
                    )
                }
                return (page.connectionSummaries, page.nextToken)
            },
            id: \.id,
            plan: { rows, transaction in
                guard !options.isFull else { return Array(rows.indices) }
                var known: [String: Instant] = [:]
                try transaction.forEach(
                    """
                    SELECT id, body FROM connection
                    WHERE catalog = \(options.catalog) AND gone_at IS NULL AND id IN \(list: rows.map(\.id))
                    """
                ) { row in
                    let body: Account.GetConnectionResponse? = try? JSONReader.read(from: row.blob(1)).value
                    known[try row.text(0)] = body?.updatedAt
                }
                return rows.indices.filter { known[rows[$0].id] != rows[$0].updatedAt }
            },
            read: { row in try await read(row.id) },
            reread: read
        )
    }
}
