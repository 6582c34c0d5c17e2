package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Shows from whom the caller takes invitations to connect. Those of an account that is no partner are as old as the
    /// first look at them, which is why that look keeps them.
    ///
    /// - Source: Account 2025-04-04, `GetConnectionPreferences`; account 2.7.
    package func getConnectionPreferences(
        _ input: Account.GetConnectionPreferencesRequest,
        _ call: Call
    ) async throws -> Account.GetConnectionPreferencesResponse {
        if let kept = try await read(call, { try $0.connectionPreferences.find() }) { return try kept.retold() }
        return try await write(call) { books in
            let preferences = try books.preferences()
            try books.connectionPreferences.save(preferences)
            return preferences
        }
        .retold()
    }
}
