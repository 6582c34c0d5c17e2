package import AccountAPI
import CosellDomain
import CosellWire

extension AccountProvider {
    /// Lists the caller's connections, latest change first; those that are alive unless the filter says otherwise.
    ///
    /// - Throws: ``Objection``, invalid enum value on `connectionType`, invalid value on `nextToken`.
    /// - Source: Account 2025-04-04, `ListConnections`; account 3.6.
    package func listConnections(
        _ input: Account.ListConnectionsRequest,
        _ call: Call
    ) async throws -> Account.ListConnectionsResponse {
        let filter = try ConnectionFilter(input.connectionType)
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) {
            books,
            request,
            start,
            limit in
            try books.connections.list(
                filter,
                others: request.otherParticipantIdentifiers ?? [],
                from: start,
                limit: limit
            )
            .map { try view($0, books) }
        }
        return Account.ListConnectionsResponse(
            connectionSummaries: try page.elements.map { try $0.retold() },
            nextToken: page.nextToken
        )
    }
}

extension Account.Connection {
    fileprivate var position: [String] { [String(updatedAt.nanosecondsSinceEpoch), id] }
}

extension Account.ListConnectionsRequest: PagedRequest {}
