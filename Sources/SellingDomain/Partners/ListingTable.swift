import CosellDomain
import CosellRules
import CosellStore
import SellingAPI

/// What whoever plays AWS put on AWS Marketplace for an account (`offer.put`, `product.put`); the only SQL that touches it.
/// An account that was given none of a kind has all that are well formed.
package struct ListingTable {
    package static let schema = """
        CREATE TABLE marketplace_listing (
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            kind TEXT NOT NULL,
            identifier TEXT NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (account, catalog, kind, identifier)
        )
        """

    let transaction: Transaction
    let call: Call

    func put(_ identifier: String, _ kind: Selling.RelatedEntityType, named name: String) throws {
        try transaction.execute(
            """
            INSERT INTO marketplace_listing (account, catalog, kind, identifier, name)
            VALUES (\(call.account), \(call.catalog), \(kind.rawValue), \(identifier), \(name))
            ON CONFLICT (account, catalog, kind, identifier) DO UPDATE SET name = excluded.name
            """
        )
    }

    /// - Throws: missing, for a listing that is not among those that the account was given.
    func require(_ identifier: String, _ kind: Selling.RelatedEntityType) throws {
        let given = try transaction.rows(
            """
            SELECT identifier FROM marketplace_listing
            WHERE account = \(call.account) AND catalog = \(call.catalog) AND kind = \(kind.rawValue)
            """
        ) { try $0.text(0) }
        guard given.isEmpty || given.contains(identifier) else {
            throw Objection.missing("\(identifier) is not on AWS Marketplace for your account.")
        }
    }
}
