import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches partners, of the call's catalog.
struct PartnerTable {
    let transaction: Transaction
    let call: Call

    /// What commits announce that change who the partners are, or how they are called.
    static let topic = "partners"

    private static let facts: SQL = "account, visibility, document"

    func find(_ account: String) throws -> RegisteredPartner? { try first("account = \(account)") }

    /// What an operation tells of an account's partner, read at once from the document that holds it.
    func told<Answer: WireStructure>(of account: String, as answer: Answer.Type) throws -> Answer? {
        try transaction.first("SELECT document FROM partner WHERE catalog = \(call.catalog) AND account = \(account)") {
            try $0.withBytes(0) { try JSONReader.read(answer, from: $0).value }
        }
    }

    func find(id: String) throws -> RegisteredPartner? { try first("id = \(id)") }

    func find(profile: String) throws -> RegisteredPartner? { try first("profile = \(profile)") }

    /// Whose profiles some identifiers are; those of none are left out.
    func accounts(of profiles: [String]) throws -> [String: String] {
        let pairs = try transaction.rows(
            "SELECT profile, account FROM partner WHERE catalog = \(call.catalog) AND profile IN \(list: profiles)"
        ) { try ($0.text(0), $0.text(1)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// Whether a partner bears that legal name.
    func hasLegalName(_ name: String) throws -> Bool {
        try first("legal_name_key = \(RegisteredPartner.key(of: name))") != nil
    }

    /// Whether a partner other than that one shows that name.
    func hasDisplayName(_ name: String, besides id: String) throws -> Bool {
        try first("display_name_key = \(RegisteredPartner.key(of: name)) AND id <> \(id)") != nil
    }

    private func first(_ condition: SQL) throws -> RegisteredPartner? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM partner
            WHERE catalog = \(call.catalog) AND \(fragment: condition) LIMIT 1
            """,
            Self.partner
        )
    }

    /// Keeps a partner, new or changed.
    func save(_ partner: RegisteredPartner) throws {
        let shown = partner.profileID.map { _ in RegisteredPartner.key(of: partner.profile.displayName) }
        try transaction.execute(
            """
            INSERT INTO partner (id, account, catalog, legal_name_key, display_name_key, profile, visibility, document)
            VALUES (\(partner.id), \(partner.account), \(partner.catalog),
                \(RegisteredPartner.key(of: partner.legalName)), \(shown), \(partner.profileID),
                \(partner.visibility.rawValue), \(JSONWriter.bytes(partner.document)))
            ON CONFLICT (id) DO UPDATE SET display_name_key = excluded.display_name_key, profile = excluded.profile,
                visibility = excluded.visibility, document = excluded.document
            """
        )
        transaction.announce(Self.topic)
    }

    // MARK: Domains

    /// The partner that holds an email domain.
    func holder(of domain: String) throws -> String? {
        try transaction.first(
            "SELECT partner FROM partner_domain WHERE catalog = \(call.catalog) AND domain = \(domain)"
        ) { try $0.text(0) }
    }

    func take(_ domain: String, for partner: String) throws {
        try transaction.execute(
            "INSERT INTO partner_domain (catalog, domain, partner) VALUES (\(call.catalog), \(domain), \(partner))"
        )
    }

    func giveUp(_ domain: String) throws {
        try transaction.execute("DELETE FROM partner_domain WHERE catalog = \(call.catalog) AND domain = \(domain)")
    }

    private static func partner(_ row: borrowing Row) throws -> RegisteredPartner {
        RegisteredPartner(
            account: try row.text(0),
            visibility: .init(rawValue: try row.text(1)),
            document: try row.withBytes(2) { try JSONReader.read(from: $0).value }
        )
    }
}
