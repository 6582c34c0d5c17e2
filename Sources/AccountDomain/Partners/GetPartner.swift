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
        try await read(call) { books in
            let (account, catalog) = (call.account, call.catalog)
            guard let told = try books.partners.told(of: account, as: Account.GetPartnerResponse.self),
                RegisteredPartner.isNamed(input.identifier, id: told.id, account: account, catalog: catalog)
            else { throw books.unknownPartner(input.identifier) }
            return told
        }
    }
}
