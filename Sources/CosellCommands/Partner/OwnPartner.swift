import AccountClient
import CosellClient
import CosellWire

/// What Partner Central keeps of the calling account in one catalog, as far as the caller may see it.
struct OwnPartner: Sendable {
    let catalog: String
    /// Nil for an account that is no partner of the catalog.
    let summary: Account.PartnerSummary?
    let partner: Part<Account.GetPartnerResponse>
    let lead: Part<Account.GetAllianceLeadContactResponse>
    let visibility: Part<Account.GetProfileVisibilityResponse>
    let update: Part<Account.GetProfileUpdateTaskResponse>
    let business: Part<Account.GetVerificationResponse>
    let registrant: Part<Account.GetVerificationResponse>
    let preferences: Part<Account.GetConnectionPreferencesResponse>
    let connections: Part<[Account.ConnectionSummary]>
    /// Those that wait for an answer, sent or received.
    let invitations: Part<[Account.ConnectionInvitationSummary]>

    /// - Throws: what refuses even the list of partners, without which nothing can be asked for.
    static func asked(_ client: AccountClient, in catalog: String) async throws -> OwnPartner {
        let summary = try await client.own(in: catalog)
        func ofPartner<Value: Sendable>(_ ask: (String) async throws -> Value) async throws -> Part<Value> {
            guard let id = summary?.id else { return .absent }
            return try await .of { try await ask(id) }
        }
        return OwnPartner(
            catalog: catalog,
            summary: summary,
            partner: try await ofPartner { try await client.getPartner(.init(catalog: catalog, identifier: $0)) },
            lead: try await ofPartner {
                try await client.getAllianceLeadContact(.init(catalog: catalog, identifier: $0))
            },
            visibility: try await ofPartner {
                try await client.getProfileVisibility(.init(catalog: catalog, identifier: $0))
            },
            update: try await ofPartner {
                try await client.getProfileUpdateTask(.init(catalog: catalog, identifier: $0))
            },
            business: try await .of {
                try await client.getVerification(.init(verificationType: .businessVerification))
            },
            registrant: try await .of {
                try await client.getVerification(.init(verificationType: .registrantVerification))
            },
            preferences: try await .of { try await client.getConnectionPreferences(.init(catalog: catalog)) },
            connections: try await .of { try await client.listConnectionsItems(.init(catalog: catalog)).all() },
            invitations: try await .of {
                try await client.listConnectionInvitationsItems(.init(catalog: catalog, status: .pending)).all()
            }
        )
    }

    var profileID: String? { partner.value?.profile.profileId }

    var document: Document {
        .object([
            .init("Catalog", .string(catalog)),
            .init("Partner", partner.value.map(Document.init(of:)) ?? summary.map(Document.init(of:)) ?? .null),
            .init("AllianceLeadContact", lead.value.map { Document(of: $0.allianceLeadContact) } ?? .null),
            .init("Visibility", visibility.value.map { .string($0.visibility.rawValue) } ?? .null),
            .init("ProfileUpdateTask", update.document),
            .init("BusinessVerification", business.document),
            .init("RegistrantVerification", registrant.document),
            .init("ConnectionPreferences", preferences.document),
            .init("Connections", connections.value.map { .list($0.map(Document.init(of:))) } ?? .null),
            .init("PendingInvitations", invitations.value.map { .list($0.map(Document.init(of:))) } ?? .null),
            .init("Next", next.map(Document.string) ?? .null),
        ])
    }
}

extension AccountClient {
    /// The caller's own partner: the only one that the catalog lists; nil for none.
    func own(in catalog: String) async throws -> Account.PartnerSummary? {
        try await listPartners(.init(catalog: catalog)).partnerSummaryList.first
    }
}

extension Items {
    func all() async throws -> [Element] {
        var all: [Element] = []
        for try await element in self { all.append(element) }
        return all
    }
}
