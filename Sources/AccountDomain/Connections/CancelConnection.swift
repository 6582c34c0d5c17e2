package import AccountAPI
import CosellDomain
import CosellRules

extension AccountProvider {
    /// Ends one type of a connection; the others stay. With its last type the connection ends. Engagements that the two
    /// share stay as they are.
    ///
    /// - Throws: missing, for strangers, and for a type that the connection never had; a conflict for one that was
    ///   canceled.
    /// - Source: Account 2025-04-04, `CancelConnection`; account 3.6.
    package func cancelConnection(
        _ input: Account.CancelConnectionRequest,
        _ call: Call
    ) async throws -> Account.CancelConnectionResponse {
        try await write(call, replaying: input) { books in
            var connection = try books.requireConnection(input.identifier)
            guard let detail = connection.types[input.connectionType] else {
                throw Objection.missing(
                    .connectionNotFound,
                    "Connection \(connection.id) has no \(input.connectionType)."
                )
            }
            guard detail.status == .active else {
                throw Objection.conflict(
                    .incompatibleConnectionState,
                    "The \(input.connectionType) of connection \(connection.id) is CANCELED already."
                )
            }
            connection.cancel(input.connectionType, by: call.account, at: books.now)
            try books.connections.save(connection)
            try books.raise(
                .connectionCancelled(connection, input.connectionType, by: call.account),
                to: [connection.other(than: call.account)]
            )
            return try view(connection, books).retold()
        }
    }
}

extension Account.CancelConnectionRequest: TokenCarrier {}
