import CosellStore
package import CosellWire

/// What whoever plays AWS has said of an account besides its records (`account.flag`); what nobody said is nil, and what
/// the configuration says holds.
package struct AccountFlags: Hashable, Sendable {
    /// Whether the account is neither closed nor suspended.
    package var isOpen: Bool?
    package var isOnFreePlan: Bool?
    /// Whether it belongs to another partner's record.
    package var isLinkedElsewhere: Bool?
    /// The seller profile of the account, `id` and `name`; an empty id takes it away.
    package var sellerProfile: SellerProfile?
    package var isEligibleToCoSell: Bool?
    /// What the account is in its organization.
    package var organizationRole: OrganizationRole?
    /// The channel programs that the partner is registered for.
    package var channelPrograms: [String]?

    package enum OrganizationRole: String, CaseIterable, Sendable {
        case management = "MANAGEMENT"
        case member = "MEMBER"
        case standalone = "STANDALONE"
    }

    package struct SellerProfile: Hashable, Sendable {
        package let id: String
        package let name: String

        package init(id: String, name: String) { (self.id, self.name) = (id, name) }
    }

    package init() {}
}

/// The only SQL that touches the flags of accounts.
package struct AccountFlagTable {
    package static let schema = """
        CREATE TABLE account_flag (
            account TEXT NOT NULL PRIMARY KEY,
            document BLOB NOT NULL
        )
        """

    let transaction: Transaction

    package func flags(of account: String) throws -> AccountFlags {
        let document = try transaction.first("SELECT document FROM account_flag WHERE account = \(account)") {
            try JSONReader.document(from: $0.blob(0))
        }
        return document.map(AccountFlags.init) ?? AccountFlags()
    }

    package func save(_ flags: AccountFlags, of account: String) throws {
        let writer = JSONWriter()
        writer.write(flags.document)
        try transaction.execute(
            """
            INSERT INTO account_flag (account, document) VALUES (\(account), \(writer.bytes))
            ON CONFLICT (account) DO UPDATE SET document = excluded.document
            """
        )
    }
}

extension Books {
    package var accountFlags: AccountFlagTable { AccountFlagTable(transaction: transaction) }
}

extension AccountFlags {
    fileprivate init(_ document: Document) {
        let flag = { (name: String) -> Bool? in if case .boolean(let value)? = document[name] { value } else { nil } }
        isOpen = flag("open")
        isOnFreePlan = flag("freePlan")
        isLinkedElsewhere = flag("linkedElsewhere")
        isEligibleToCoSell = flag("aceEligible")
        if case .string(let word)? = document["kind"] { organizationRole = OrganizationRole(rawValue: word) }
        if case .list(let programs)? = document["channelPrograms"] {
            channelPrograms = programs.compactMap { if case .string(let program) = $0 { program } else { nil } }
        }
        if case .string(let id)? = document["sellerProfile"]?["id"],
            case .string(let name)? = document["sellerProfile"]?["name"]
        {
            sellerProfile = SellerProfile(id: id, name: name)
        }
    }

    /// As it is stored, and as the act answers it.
    package var document: Document {
        let flags: [(String, Bool?)] = [
            ("open", isOpen), ("freePlan", isOnFreePlan), ("linkedElsewhere", isLinkedElsewhere),
            ("aceEligible", isEligibleToCoSell),
        ]
        var members = flags.compactMap { name, value in value.map { Document.Member(name, .boolean($0)) } }
        if let organizationRole { members.append(.init("kind", .string(organizationRole.rawValue))) }
        if let channelPrograms { members.append(.init("channelPrograms", .list(channelPrograms.map(Document.string)))) }
        if let sellerProfile {
            members.append(
                .init(
                    "sellerProfile",
                    .object([.init("id", .string(sellerProfile.id)), .init("name", .string(sellerProfile.name))])
                )
            )
        }
        return .object(members)
    }
}
