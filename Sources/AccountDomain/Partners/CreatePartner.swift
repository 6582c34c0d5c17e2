package import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension AccountProvider {
    /// Registers the caller as a partner of a catalog.
    ///
    /// In catalog AWS both verifications come first, and the legal name is the verified one. The profile has no identifier
    /// until it is updated for the first time.
    ///
    /// - Throws: ``Objection`` with every broken row of ``Registration``; a conflict for a second partner and for a legal
    ///   name that is taken; invalid value on `emailVerificationCode`, which costs an attempt.
    /// - Source: Account 2025-04-04, `CreatePartner`; the order of checks is account 3.1.
    package func createPartner(
        _ input: Account.CreatePartnerRequest,
        _ call: Call
    ) async throws -> Account.CreatePartnerResponse {
        let contact = input.allianceLeadContact
        return try await writeProving(call, replaying: input) { books in
            try requireRegistrable(input, books)
            try requireCode(input.emailVerificationCode, for: contact.email, books)
            try Self.check(input.tags, call)
            guard try !books.partners.hasLegalName(input.legalName) else {
                throw Objection.conflict(
                    .duplicatePartner,
                    "Another partner of catalog \(call.catalog) has the legal name \(input.legalName.excerpt())."
                )
            }
            let partner = Self.partner(input, books)
            try books.partners.save(partner)
            try books.tags.set(input.tags ?? [], on: partner.arn)
            try books.emailCodes.forget(contact.email)
            return partner.document
        }
    }

    /// The account may register, is no partner yet, and is who it says.
    private func requireRegistrable(_ input: Account.CreatePartnerRequest, _ books: Books) throws {
        let registration = Registration(
            legalName: input.legalName,
            account: try registered(books.call.account, books),
            isSandbox: books.call.isSandbox,
            business: try books.verifications.find(.businessVerification),
            registrant: try books.verifications.find(.registrantVerification)
        )
        try BusinessRule.check(Registration.standing, registration)
        if let partner = try books.partners.find(books.call.account) {
            throw Objection.conflict(
                .duplicatePartner,
                "Your account is partner \(partner.id) of catalog \(partner.catalog) already."
            )
        }
        try BusinessRule.check(Registration.verification, registration)
        try BusinessRule.check(Registration.name, registration)
    }

    /// Account 3.1: the Sandbox takes no tags, and no catalog takes keys of AWS's.
    private static func check(_ tags: [Account.Tag]?, _ call: Call) throws {
        guard let tags, !tags.isEmpty else { return }
        guard !call.isSandbox else {
            throw Objection.field(
                "tags",
                .actionNotPermitted,
                "tags cannot be given in catalog Sandbox; leave them out, and tag the partner afterwards",
                rule: "account 3.1"
            )
        }
        try Objection.check(TagRules.set(tags, reserved: .actionNotPermitted))
    }

    private static func partner(_ input: Account.CreatePartnerRequest, _ books: Books) -> RegisteredPartner {
        let call = books.call
        let id = call.chance.identifier(prefix: "partner-", length: 13)
        return RegisteredPartner(
            account: call.account,
            document: Account.CreatePartnerResponse(
                catalog: call.catalog,
                arn: ResourceName.partner(id, account: call.account, catalog: call.catalog).text,
                id: id,
                legalName: input.legalName,
                createdAt: books.now,
                profile: .placeholder(input),
                awsTrainingCertificationEmailDomains: [],
                allianceLeadContact: input.allianceLeadContact
            )
        )
    }
}

extension Account.CreatePartnerRequest: OptionalTokenCarrier {}

/// What the decision on a registration looks at.
struct Registration: Sendable {
    let legalName: String
    let account: AccountRegistry.Entry
    let isSandbox: Bool
    let business: Verification?
    let registrant: Verification?

    /// Account 3.1, first check.
    static let standing: [BusinessRule<Registration>] = [
        BusinessRule(.invalidAccountState, { _ in "Your AWS account is closed or suspended." }, \.account.isOpen),
        BusinessRule(
            .ineligibleAccountTier,
            { _ in "Your AWS account is on the free plan; upgrade it to a paid plan first." },
            { !$0.account.isOnFreePlan }
        ),
        BusinessRule(
            .invalidAccountLinkingStatus,
            { _ in "Your AWS account is linked to another partner; register with an account that is not." },
            { !$0.account.isLinkedElsewhere }
        ),
    ]

    /// Third check: in catalog AWS only.
    static let verification: [BusinessRule<Registration>] = [
        BusinessRule(
            .incompatibleKnowYourBusinessStatus,
            { "The business verification \(told($0.business)); it must be SUCCEEDED." },
            { $0.isSandbox || $0.business?.status == .succeeded }
        ),
        BusinessRule(
            .incompatibleIdentityVerificationStatus,
            { "The registrant verification \(told($0.registrant)); it must be SUCCEEDED." },
            { $0.isSandbox || $0.registrant?.status == .succeeded }
        ),
    ]

    /// Fourth check.
    static let name: [BusinessRule<Registration>] = [
        BusinessRule(
            .incompatibleLegalName,
            { "The legal name \($0.legalName.excerpt()) is not the one of the business verification." },
            { $0.isSandbox || $0.bearsVerifiedName }
        )
    ]

    private var bearsVerifiedName: Bool {
        business?.business.map { RegisteredPartner.key(of: $0.legalName) } == RegisteredPartner.key(of: legalName)
    }

    private static func told(_ verification: Verification?) -> String {
        verification.map { "is \($0.status)" } ?? "was not started"
    }
}

extension Account.PartnerProfile {
    /// What stands in for a profile before its first update: typed clients expect the members (account 2.3).
    fileprivate static func placeholder(_ input: Account.CreatePartnerRequest) -> Self {
        let site = "https://" + EmailAddress.domain(of: input.allianceLeadContact.email)
        return Self(
            displayName: input.legalName,
            description: input.legalName,
            websiteUrl: site,
            logoUrl: site + "/logo.png",
            primarySolutionType: input.primarySolutionType,
            industrySegments: [.other],
            translationSourceLocale: "en-US"
        )
    }
}

extension Account.Tag: TagShape {}
