package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Shows a connection to its two parties; one that has ended stays readable.
    ///
    /// - Throws: missing, for everybody else.
    /// - Source: Account 2025-04-04, `GetConnection`.
    package func getConnection(
        _ input: Account.GetConnectionRequest,
        _ call: Call
    ) async throws -> Account.GetConnectionResponse {
        try await snapshot(call) { try view($0.requireConnection(input.identifier), $0) }.retold()
    }
}
