package import CosellDomain
package import SellingAPI
package import SellingRules

/// What Selling knows of a partner besides its records.
package struct SellingPartner: Sendable {
    /// The partner as every service sees it.
    package let partner: Partner
    /// Who owns an opportunity that names no owner: the alliance lead.
    package let owner: Selling.Contact
    /// The users an opportunity can be assigned to; nil means anyone (switch `user_directory`).
    package let directory: [Selling.Contact]?
    package let facts: PartnerFacts
    package let solutions: [Solution]

    package var account: String { partner.account }
    package var name: String { partner.name }

    package init(
        account: String,
        name: String,
        website: String? = nil,
        owner: Selling.Contact,
        directory: [Selling.Contact]? = nil,
        facts: PartnerFacts = PartnerFacts(),
        solutions: [Solution] = []
    ) {
        partner = Partner(account: account, name: name, website: website)
        self.owner = owner
        self.directory = directory
        self.facts = facts
        self.solutions = solutions
    }
}
