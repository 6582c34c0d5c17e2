import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// Brings the pieces of a seed into the store, each once.
struct SeedSower {
    let books: Books

    func sow(_ seed: AccountSeed) throws {
        for partner in seed.partners {
            try once("partner \(partner.account)", in: partner.catalog) { try $0.sow(partner) }
        }
        for connection in seed.connections {
            let pair = "\(connection.inviter) \(connection.invitee) \(connection.type)"
            try once("connection \(pair)", in: connection.catalog) { try $0.connect(connection) }
        }
        for invitation in seed.invitations {
            try once("invitation \(invitation.id)", in: invitation.catalog) { try $0.sow(invitation) }
        }
    }

    private func once(_ piece: String, in catalog: String, _ body: (SeedSower) throws -> Void) throws {
        let isNew =
            try books.transaction.execute(
                "INSERT INTO account_seed (catalog, piece) VALUES (\(catalog), \(piece)) ON CONFLICT DO NOTHING"
            ) > 0
        if isNew { try body(SeedSower(books: Books(books.transaction, books.call.inCatalog(catalog)))) }
    }

    // MARK: Partners

    private func sow(_ seed: SeededPartner) throws {
        guard try books.partners.find(seed.account) == nil else { return }
        for type in Account.VerificationType.allCases { try verify(seed, type) }
        try books.partners.save(partner(seed))
    }

    private func verify(_ seed: SeededPartner, _ type: Account.VerificationType) throws {
        let own = books.of(seed.account)
        guard try own.verifications.find(type) == nil else { return }
        let isBusiness = type == .businessVerification
        try own.verifications.save(
            Verification(
                account: seed.account,
                type: type,
                status: .succeeded,
                startedAt: books.now,
                completedAt: books.now,
                link: isBusiness ? nil : Verification.Link(key: "seed-\(seed.account)", expiresAt: books.now),
                business: isBusiness
                    ? .init(legalName: Self.cut(seed.name), registrationId: seed.account, countryCode: "US") : nil
            )
        )
    }

    private func partner(_ seed: SeededPartner) throws -> RegisteredPartner {
        let chance = books.call.chance
        let id = chance.identifier(prefix: "partner-", length: 13)
        let name = Self.cut(seed.name)
        // Two accounts of one name are two partners all the same.
        let legal = try books.partners.hasLegalName(name) ? String(name.prefix(66)) + " \(seed.account)" : name
        let site = Self.secure(seed.website ?? EmailAddress.domain(of: seed.lead.email))
        return RegisteredPartner(
            account: seed.account,
            document: Account.CreatePartnerResponse(
                catalog: seed.catalog,
                arn: ResourceName.partner(id, account: seed.account, catalog: seed.catalog).text,
                id: id,
                legalName: legal,
                createdAt: books.now,
                profile: Account.PartnerProfile(
                    displayName: name,
                    description: name,
                    websiteUrl: site,
                    logoUrl: site + (site.hasSuffix("/") ? "logo.png" : "/logo.png"),
                    primarySolutionType: .softwareProducts,
                    industrySegments: [.other],
                    translationSourceLocale: "en-US",
                    profileId: chance.identifier(prefix: "pprofile-", length: 13)
                ),
                awsTrainingCertificationEmailDomains: [],
                allianceLeadContact: Account.AllianceLeadContact(
                    firstName: seed.lead.firstName,
                    lastName: seed.lead.lastName,
                    email: seed.lead.email,
                    businessTitle: seed.lead.businessTitle
                )
            )
        )
    }

    /// Names of partners have 80 characters at most.
    private static func cut(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.prefix(80)))
    }

    /// Profiles have no other addresses.
    private static func secure(_ site: String) -> String {
        let bare = site.split(separator: "://", maxSplits: 1).last ?? ""
        return "https://" + bare
    }

    // MARK: Connections

    /// Connects two accounts, unless they are; nothing happens where one of them has no profile to be known by.
    func connect(_ seed: SeededConnection) throws {
        guard let sender = try books.partners.find(seed.inviter), sender.profileID != nil else { return }
        let live = try books.connections.live(seed.inviter, seed.invitee)
        guard live?.types[seed.type]?.status != .active else { return }
        let shown = try seed.type == .subsidiary ? seed.invitee : books.partners.find(seed.invitee)?.profileID
        guard let shown else { return }
        var invitation = invitation(
            books.call.chance.identifier(prefix: "pacinv-", length: 13),
            from: sender,
            to: seed.invitee,
            shown: shown,
            seed.type,
            "Let us connect.",
            at: books.now
        )
        var connection = live ?? PartnerConnection(from: invitation, books)
        connection.add(invitation, at: books.now)
        invitation.document.status = .accepted
        invitation.document.connectionId = connection.id
        try books.connections.save(connection)
        try books.connectionInvitations.insert(invitation)
    }

    private func sow(_ seed: SeededInvitation) throws {
        guard let sender = try books.partners.find(seed.sender),
            let receiver = try books.partners.find(seed.receiver)?.profileID
        else { return }
        var invitation = invitation(
            seed.id,
            from: sender,
            to: seed.receiver,
            shown: receiver,
            .opportunityCollaboration,
            seed.message,
            at: books.now.adding(seconds: -seed.ageSeconds)
        )
        if invitation.expiresAt <= books.now { invitation.document.status = .expired }
        try books.connectionInvitations.insert(invitation)
    }

    private func invitation(
        _ id: String,
        from sender: RegisteredPartner,
        to receiver: String,
        shown: String,
        _ type: Account.ConnectionType,
        _ message: String,
        at moment: Instant
    ) -> ConnectionInvitation {
        let lead = sender.document.allianceLeadContact
        return ConnectionInvitation(
            id,
            type,
            from: sender,
            by: (name: "\(lead.firstName) \(lead.lastName)", email: lead.email),
            to: receiver,
            shown: shown,
            message: message,
            at: moment
        )
    }
}
