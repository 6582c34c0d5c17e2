package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Shows the caller's own partner; the alliance lead is no part of it.
    ///
    /// - Throws: missing, for every partner that is not the caller's.
    /// - Source: Account 2025-04-04, `GetPartner`.
    package func getPartner(
        _ input: Account.GetPartnerRequest,
        _ call: Call
    ) async throws -> Account.GetPartnerResponse {
        try await read(call) { try $0.requirePartner(input.identifier) }.document.retold()
    }
}
