import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// The users that whoever plays AWS gave an account (`user.put`), besides those of the configuration; the only SQL that
/// touches them.
package struct DirectoryTable {
    package static let schema = """
        CREATE TABLE directory_user (
            account TEXT NOT NULL,
            email TEXT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (account, email)
        )
        """

    let transaction: Transaction

    func users(of account: String) throws -> [Selling.Contact] {
        try transaction.rows("SELECT document FROM directory_user WHERE account = \(account) ORDER BY email") { row in
            try row.withBytes(0) { try JSONReader.read(from: $0).value }
        }
    }

    func put(_ user: Selling.Contact, of account: String) throws {
        try transaction.execute(
            """
            INSERT INTO directory_user (account, email, document)
            VALUES (\(account), \(user.email ?? ""), \(JSONWriter.bytes(user)))
            ON CONFLICT (account, email) DO UPDATE SET document = excluded.document
            """
        )
    }
}

extension Books {
    /// Whom an account may give its deals to: the users of the configuration and those that acts added; nil means anyone,
    /// since nobody said who there is.
    func users(of partner: SellingPartner) throws -> [Selling.Contact]? {
        let added = try directory.users(of: partner.account)
        if partner.directory == nil, added.isEmpty { return nil }
        let emails = Set(added.map(\.email))
        return (partner.directory ?? []).filter { !emails.contains($0.email) } + added
    }
}
