import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

/// A partner of one catalog as its account registered it (account 2.2), with its profile (account 2.3).
struct RegisteredPartner: Sendable {
    let account: String
    var visibility = Account.ProfileVisibility.private
    /// Everything that the operations tell of it.
    var document: Account.CreatePartnerResponse

    var id: String { document.id }
    var arn: String { document.arn }
    var catalog: String { document.catalog }
    var legalName: String { document.legalName }
    var profile: Account.PartnerProfile { document.profile }
    /// Nil until the first update of the profile has succeeded.
    var profileID: String? { document.profile.profileId }

    /// Whether a `PartnerIdentifier` means it: its id, or its ARN in whatever region.
    func isNamed(_ identifier: String) -> Bool { Self.isNamed(identifier, id: id, account: account, catalog: catalog) }

    static func isNamed(_ identifier: String, id: String, account: String, catalog: String) -> Bool {
        guard identifier.hasPrefix("arn:") else { return identifier == id }
        return ResourceName(identifier) == .partner(id, account: account, catalog: catalog)
    }

    /// A company's name as it is compared: without regard to case and to the number of spaces (account 2.2); `ß` is
    /// `ss` in capitals.
    static func key(of name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").uppercased().lowercased()
    }
}

extension Books {
    /// The caller's own partner.
    ///
    /// - Throws: missing, in the same words for another account's partner and for one that does not exist.
    func requirePartner(_ identifier: String) throws -> RegisteredPartner {
        guard let partner = try partners.find(call.account), partner.isNamed(identifier) else {
            throw unknownPartner(identifier)
        }
        return partner
    }

    func unknownPartner(_ identifier: String) -> Objection {
        .missing(.partnerNotFound, "Partner \(identifier.excerpt()) was not found in catalog \(call.catalog).")
    }
}
