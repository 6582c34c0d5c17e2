import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

/// What two accounts have with each other (account 2.6): one connection a catalog while it is alive, with a detail for
/// each type. When its last type is canceled it ends, and stays as history.
struct PartnerConnection: Sendable {
    let id: String
    let catalog: String
    /// Who sent the first invitation, and who accepted it.
    let inviter: String
    let invitee: String
    private(set) var updatedAt: Instant
    private(set) var types: [Account.ConnectionType: Detail] = [:]

    struct Detail: Sendable {
        var status: Account.ConnectionTypeStatus
        let createdAt: Instant
        /// Who sent the invitation of this type.
        let inviter: String
        let inviterEmail: String
        let inviterName: String
        var canceledAt: Instant?
        var canceledBy: String?
    }

    init(
        id: String,
        catalog: String,
        inviter: String,
        invitee: String,
        updatedAt: Instant,
        types: [Account.ConnectionType: Detail] = [:]
    ) {
        self.id = id
        self.catalog = catalog
        self.inviter = inviter
        self.invitee = invitee
        self.updatedAt = updatedAt
        self.types = types
    }

    /// A new one, without a type yet.
    init(from invitation: ConnectionInvitation, _ books: Books) {
        self.init(
            id: books.call.chance.identifier(prefix: "pac-", length: 13),
            catalog: books.call.catalog,
            inviter: invitation.sender,
            invitee: invitation.receiver,
            updatedAt: books.now
        )
    }

    var arn: String { ResourceName.connection(id, catalog: catalog).text }
    var accounts: [String] { [inviter, invitee] }
    var isAlive: Bool { types.values.contains { $0.status == .active } }

    func other(than account: String) -> String { account == inviter ? invitee : inviter }

    /// Adds the type of an invitation, in the place of one that was canceled.
    mutating func add(_ invitation: ConnectionInvitation, at moment: Instant) {
        types[invitation.type] = Detail(
            status: .active,
            createdAt: moment,
            inviter: invitation.sender,
            inviterEmail: invitation.document.inviterEmail,
            inviterName: invitation.document.inviterName
        )
        updatedAt = moment
    }

    mutating func cancel(_ type: Account.ConnectionType, by account: String, at moment: Instant) {
        types[type]?.status = .canceled
        types[type]?.canceledAt = moment
        types[type]?.canceledBy = account
        updatedAt = moment
    }
}

extension AccountProvider {
    /// What the caller sees of a connection.
    func view(_ connection: PartnerConnection, _ books: Books) throws -> Account.Connection {
        let viewer = books.call.account
        let other = connection.other(than: viewer)
        let partner = try books.partners.find(other)
        let entry = try registered(other, books)
        return Account.Connection(
            catalog: connection.catalog,
            id: connection.id,
            arn: connection.arn,
            otherParticipantAccountId: other,
            updatedAt: connection.updatedAt,
            connectionTypes: Dictionary(
                uniqueKeysWithValues: connection.types.map { type, detail in
                    let isPrimary = type == .subsidiary && detail.inviter == viewer
                    return (type.rawValue, detail.told(of: participant(entry, partner, prefersSeller: isPrimary)))
                }
            )
        )
    }

    /// Account 2.6: a partner by its profile, else by its seller profile, else by its account's name; a primary sees its
    /// subsidiaries as sellers first.
    private func participant(
        _ entry: AccountRegistry.Entry,
        _ partner: RegisteredPartner?,
        prefersSeller: Bool
    ) -> Account.Participant {
        let profile = partner?.profile.profileId.map {
            Account.PartnerProfileSummary(id: $0, name: partner?.profile.displayName ?? "")
        }
        let seller = entry.sellerProfile.map { Account.SellerProfileSummary(id: $0.id, name: $0.name) }
        if let seller, prefersSeller || profile == nil { return .sellerProfile(seller) }
        if let profile { return .partnerProfile(profile) }
        return .account(Account.AccountSummary(name: entry.name))
    }
}

extension PartnerConnection.Detail {
    fileprivate func told(of other: Account.Participant) -> Account.ConnectionTypeDetail {
        Account.ConnectionTypeDetail(
            createdAt: createdAt,
            inviterEmail: inviterEmail,
            inviterName: inviterName,
            status: status,
            canceledAt: canceledAt,
            canceledBy: canceledBy,
            otherParticipant: other
        )
    }
}

extension Books {
    /// A connection of the caller's, alive or not.
    ///
    /// - Throws: missing, for everybody but its two parties.
    func requireConnection(_ id: String) throws -> PartnerConnection {
        guard let connection = try connections.find(id), connection.accounts.contains(call.account) else {
            throw Objection.missing(
                .connectionNotFound,
                "Connection \(id.excerpt()) was not found in catalog \(call.catalog)."
            )
        }
        return connection
    }
}
