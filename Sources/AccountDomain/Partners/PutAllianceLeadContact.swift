package import AccountAPI
import CosellDomain
import CosellRules

extension AccountProvider {
    /// Replaces the contact who speaks for the caller's alliance with AWS. Another address needs a code sent to it; where
    /// it stays, a code is not looked at.
    ///
    /// - Throws: missing, for every partner that is not the caller's; ``Objection`` on `emailVerificationCode`.
    /// - Source: Account 2025-04-04, `PutAllianceLeadContact`; account 3.1.
    package func putAllianceLeadContact(
        _ input: Account.PutAllianceLeadContactRequest,
        _ call: Call
    ) async throws -> Account.PutAllianceLeadContactResponse {
        let contact = input.allianceLeadContact
        return try await writeProving(call) { books in
            var partner = try books.requirePartner(input.identifier)
            if !EmailAddress.isSame(partner.document.allianceLeadContact.email, contact.email) {
                guard let code = input.emailVerificationCode else {
                    throw Objection.field(
                        "emailVerificationCode",
                        .requiredFieldMissing,
                        "emailVerificationCode is required, since the email changes; send a code to the new address",
                        rule: "account 3.1"
                    )
                }
                try requireCode(code, for: contact.email, books)
                try books.emailCodes.forget(contact.email)
            }
            partner.document.allianceLeadContact = contact
            try books.partners.save(partner)
            return try partner.document.retold()
        }
    }
}
