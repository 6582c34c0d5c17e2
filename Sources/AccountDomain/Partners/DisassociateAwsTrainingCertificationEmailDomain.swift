package import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension AccountProvider {
    /// Counts the certifications under a domain as the caller's no more.
    ///
    /// - Throws: missing, for every partner that is not the caller's, and for a domain that is none of it.
    /// - Source: Account 2025-04-04, `DisassociateAwsTrainingCertificationEmailDomain`; account 3.2.
    package func disassociateAwsTrainingCertificationEmailDomain(
        _ input: Account.DisassociateAwsTrainingCertificationEmailDomainRequest,
        _ call: Call
    ) async throws -> Account.DisassociateAwsTrainingCertificationEmailDomainResponse {
        try await write(call, replaying: input) { books in
            var partner = try books.requirePartner(input.identifier)
            let domain = input.domainName.lowercased()
            guard partner.domains.contains(where: { $0.domainName == domain }) else {
                throw Objection.missing(
                    .partnerDomainNotFound,
                    "The domain \(domain.excerpt()) is not associated with partner \(partner.id)."
                )
            }
            try books.partners.giveUp(domain)
            partner.document.awsTrainingCertificationEmailDomains = partner.domains.filter { $0.domainName != domain }
            try books.partners.save(partner)
            return Account.DisassociateAwsTrainingCertificationEmailDomainResponse()
        }
    }
}

extension Account.DisassociateAwsTrainingCertificationEmailDomainRequest: OptionalTokenCarrier {}
