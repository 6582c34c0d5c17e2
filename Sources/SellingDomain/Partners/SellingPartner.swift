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
    /// A partner of whom the configuration says nothing.
    init(_ partner: Partner) {
        self.partner = partner
        owner = Selling.Contact(partner.lead)
        directory = nil
        facts = PartnerFacts()
        solutions = []
    }

    private init(_ partner: Partner, owner: Selling.Contact, like other: SellingPartner) {
        self.partner = partner
        self.owner = owner
        directory = other.directory
        facts = other.facts
        solutions = other.solutions
    }

    /// As its records call it now. The owner that the configuration names has a phone, too; it counts while it is the
    /// alliance lead.
    func updated(_ partner: Partner) -> SellingPartner {
        let isLead = partner.lead == nil || partner.lead?.email == owner.email
        return SellingPartner(partner, owner: isLead ? owner : Selling.Contact(partner.lead), like: self)
    }
}

extension Selling.Contact {
    /// A deal's owner has a title of its own, whatever the alliance lead's is.
    fileprivate init(_ lead: Partner.Lead?) {
        self.init(
            email: lead?.email,
            firstName: lead?.firstName,
            lastName: lead?.lastName,
            businessTitle: Team.owner
        )
    }
}
