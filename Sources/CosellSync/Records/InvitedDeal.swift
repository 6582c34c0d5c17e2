package import SellingAPI

/// What an invitation says about the deal, whatever kind it is of.
package struct InvitedDeal {
    package private(set) var title: String?
    package private(set) var customer: String?
    package private(set) var industry: String?
    package private(set) var country: String?
    package private(set) var amount: Double?
    package private(set) var currency: String?
    /// What people wrote about it, for whoever looks for words.
    package private(set) var texts: [String?] = []

    package init(_ payload: Selling.Payload) {
        switch payload {
        case .opportunityInvitation(let invitation):
            title = invitation.project.title
            customer = invitation.customer.companyName
            industry = invitation.customer.industry.rawValue
            country = invitation.customer.countryCode.rawValue
            texts = [invitation.project.title, invitation.project.businessProblem]
            read(invitation.project.expectedCustomerSpend)
        case .leadInvitation(let lead):
            customer = lead.customer.companyName
            industry = lead.customer.industry
            country = lead.customer.countryCode
            texts = [lead.interaction.usecase, lead.interaction.sourceName]
        case .accountPlanningInvitation(let planning):
            customer = planning.customer?.companyName
            industry = planning.customer?.industry
            country = planning.customer?.countryCode?.rawValue
        case .unknown: break
        }
    }

    /// What is spent on AWS, where more than one entry says something.
    private mutating func read(_ spend: [Selling.ExpectedCustomerSpend]) {
        guard let entry = spend.first(where: { $0.targetCompany == "AWS" }) ?? spend.first else { return }
        amount = entry.amount.flatMap(Double.init)
        currency = entry.currencyCode.rawValue
    }
}
