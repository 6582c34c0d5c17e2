package import AccountAPI
import CosellDomain
import CosellRules

extension AccountProvider {
    /// Counts the certifications of people whose mail is in a domain as the caller's. A domain that is the caller's already
    /// stays so.
    ///
    /// - Throws: missing, for every partner that is not the caller's; ``Objection`` for a wrong code, which costs an
    ///   attempt, and for a domain that is everybody's or another partner's; quota, for a 51st domain.
    /// - Source: Account 2025-04-04, `AssociateAwsTrainingCertificationEmailDomain`; account 3.2.
    package func associateAwsTrainingCertificationEmailDomain(
        _ input: Account.AssociateAwsTrainingCertificationEmailDomainRequest,
        _ call: Call
    ) async throws -> Account.AssociateAwsTrainingCertificationEmailDomainResponse {
        try await writeProving(call, replaying: input) { books in
            var partner = try books.requirePartner(input.identifier)
            try requireCode(input.emailVerificationCode, for: input.email, books)
            let domain = EmailAddress.domain(of: input.email)
            let holder = try books.partners.holder(of: domain)
            try requireFree(domain, holder, of: partner)
            if holder == nil {
                try Self.requireRoom(in: partner)
                try books.partners.take(domain, for: partner.id)
                partner.document.awsTrainingCertificationEmailDomains =
                    partner.domains + [
                        Account.PartnerDomain(domainName: domain, registeredAt: books.now)
                    ]
                try books.partners.save(partner)
            }
            try books.emailCodes.forget(input.email)
            return Account.AssociateAwsTrainingCertificationEmailDomainResponse()
        }
    }

    /// Account 1.3.
    private static let domainLimit = 50

    private func requireFree(_ domain: String, _ holder: String?, of partner: RegisteredPartner) throws {
        if switches.publicMailDomains.contains(domain) {
            throw Objection.business(
                .incompatibleDomain,
                "The domain \(domain) is one of a public mail provider; give an address of your company's domain."
            )
        }
        if let holder, holder != partner.id {
            throw Objection.business(.incompatibleDomain, "The domain \(domain) is another partner's.")
        }
    }

    private static func requireRoom(in partner: RegisteredPartner) throws {
        guard partner.domains.count >= domainLimit else { return }
        throw Objection.quota(
            .limitExceededNumberOfDomain,
            "Partner \(partner.id) has \(partner.domains.count) domains, and no more are allowed; give one up first."
        )
    }
}

extension Account.AssociateAwsTrainingCertificationEmailDomainRequest: OptionalTokenCarrier {}

extension RegisteredPartner {
    var domains: [Account.PartnerDomain] { document.awsTrainingCertificationEmailDomains ?? [] }
}
