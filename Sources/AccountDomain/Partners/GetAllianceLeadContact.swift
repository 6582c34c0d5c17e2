package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Shows who speaks for the caller's alliance with AWS.
    ///
    /// - Throws: missing, for every partner that is not the caller's.
    /// - Source: Account 2025-04-04, `GetAllianceLeadContact`.
    package func getAllianceLeadContact(
        _ input: Account.GetAllianceLeadContactRequest,
        _ call: Call
    ) async throws -> Account.GetAllianceLeadContactResponse {
        try await read(call) { try $0.requirePartner(input.identifier) }.document.retold()
    }
}
