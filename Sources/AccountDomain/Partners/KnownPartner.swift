import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// A partner as the server's owner looks it up: who an account is in a catalog, and by which profile it is invited.
package struct KnownPartner: Hashable, Sendable {
    package let catalog: String
    package let account: String
    package let id: String
    package let legalName: String
    /// Nil before the first update of a profile has succeeded.
    package let profileID: String?
}

extension AccountProvider {
    /// The partners of an account, at most one in each catalog, in the order of catalogs.
    package func knownPartners(of account: String) async throws -> [KnownPartner] {
        try await house.store.read { try PartnerTable.known(account, $0) }
    }
}

extension PartnerTable {
    fileprivate static func known(_ account: String, _ transaction: Transaction) throws -> [KnownPartner] {
        try transaction.rows("SELECT document FROM partner WHERE account = \(account) ORDER BY catalog") { row in
            let document: Account.CreatePartnerResponse = try row.withBytes(0) { try JSONReader.read(from: $0).value }
            return KnownPartner(
                catalog: document.catalog,
                account: account,
                id: document.id,
                legalName: document.legalName,
                profileID: document.profile.profileId
            )
        }
    }
}
