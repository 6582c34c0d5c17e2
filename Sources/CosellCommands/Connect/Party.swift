import AccountClient
import CosellClient
import CosellShell
import CosellWire

/// One side of a connection, as far as it is known.
struct Party: Hashable, Sendable {
    var account: String?
    var profile: String?
    var name: String?

    /// Everything by which lists find it.
    var identifiers: [String] { [account, profile].compactMap(\.self) }

    /// `Northwind, 111122223333, pprofile-1a2b3c4d5e6f7`
    var words: String { [name, account, profile].compactMap(\.self).joined(separator: ", ") }

    var document: Document {
        .object([
            .init("AccountId", account.map(Document.string) ?? .null),
            .init("ProfileId", profile.map(Document.string) ?? .null),
            .init("Name", name.map(Document.string) ?? .null),
        ])
    }

    /// Whose keys a client has; nothing is known of one that is no partner.
    static func own(
        _ client: AccountClient,
        _ partner: Account.PartnerSummary?,
        _ catalog: String
    ) async throws -> Party {
        guard let partner else { return Party() }
        let profile = try await client.getPartner(.init(catalog: catalog, identifier: partner.id)).profile
        let parts = partner.arn.split(separator: ":", omittingEmptySubsequences: false)
        return Party(
            account: parts.count > 4 ? String(parts[4]) : nil,
            profile: profile.profileId,
            name: partner.legalName
        )
    }
}

/// Finds out who the other side is: from its own keys, from a connection that there is or was, or from a server of ours.
struct Acquaintance: Sendable {
    let order: ConnectOrder
    let ours: AccountClient
    let theirs: AccountClient?

    func they() async throws -> Party {
        var they = Party()
        switch order.other {
        case .account(let account): they.account = account
        case .profile(let profile): they.profile = profile
        }
        if let theirs { return try await own(theirs, asked: they) }
        for status in ["ACTIVE", "CANCELED"] where they.profile == nil || they.account == nil || they.name == nil {
            try await recognize(&they, by: status)
        }
        if they.profile == nil, let account = they.account {
            they.profile = try await LocalPartners(endpoint: ours.engine.endpoint).profile(
                of: account,
                in: order.catalog
            )
        }
        return they
    }

    /// What their keys say; they must be theirs.
    private func own(_ theirs: AccountClient, asked: Party) async throws -> Party {
        let own = try await Party.own(theirs, theirs.own(in: order.catalog), order.catalog)
        let claims = [(asked.account, own.account), (asked.profile, own.profile)]
        for case (let asked?, let own?) in claims where asked != own {
            throw Complaint(
                "its keys are those of \(own), not of \(asked)",
                at: "--other-profile",
                remedy: "Give a profile with keys of the other side."
            )
        }
        return Party(account: own.account ?? asked.account, profile: own.profile ?? asked.profile, name: own.name)
    }

    /// What a connection says of them.
    private func recognize(_ they: inout Party, by status: String) async throws {
        for type in Account.ConnectionType.allCases {
            let found = try await ours.listConnectionsItems(
                .init(
                    catalog: order.catalog,
                    connectionType: "\(type.rawValue):\(status)",
                    otherParticipantIdentifiers: they.identifiers
                )
            )
            .all().first
            guard let found else { continue }
            they.account = they.account ?? found.otherParticipantAccountId
            for detail in found.connectionTypes.values {
                switch detail.otherParticipant {
                case .partnerProfile(let profile):
                    they.profile = they.profile ?? profile.id
                    they.name = they.name ?? profile.name
                case .sellerProfile(let profile): they.name = they.name ?? profile.name
                case .account(let account): they.name = they.name ?? account.name
                case .unknown: break
                }
            }
        }
    }
}
