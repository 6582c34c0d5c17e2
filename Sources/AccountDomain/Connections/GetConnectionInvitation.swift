package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Shows an invitation to connect, to its sender and its receiver, each from its side.
    ///
    /// - Throws: missing, for everybody else.
    /// - Source: Account 2025-04-04, `GetConnectionInvitation`.
    package func getConnectionInvitation(
        _ input: Account.GetConnectionInvitationRequest,
        _ call: Call
    ) async throws -> Account.GetConnectionInvitationResponse {
        try await snapshot(call) { try $0.view($0.requireConnectionInvitation(input.identifier)) }.retold()
    }
}
