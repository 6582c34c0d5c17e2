package import SellingAPI

/// What the simulated AWS finds out about the company of a lead, by the rows of additions 4.2 to 4.4.
///
/// It depends on the lead and on nothing else but whether the asking partner has a solution to offer, so a company looks
/// the same in every engagement, account and catalog. Rows and tables are ours; AWS has not published its own.
package struct Prospect: Sendable {
    package let customer: Selling.ProspectingResultCustomer
    package let insights: Selling.ProspectingInsights

    /// - Parameter hasActiveSolution: whether the partner who asks has an Active solution in the catalog at hand.
    package init(lead: Selling.LeadContext, hasActiveSolution: Bool) {
        let company = LeadCompany(lead.customer)
        let seed = ProspectSeed(key: company.key)
        let traits = CompanyTraits(lead.customer, seed)
        customer = Selling.ProspectingResultCustomer(company, traits)
        insights = Selling.ProspectingInsights(
            of: lead.interactions,
            maturity: traits.maturity,
            hasActiveSolution: hasActiveSolution,
            seed
        )
    }

    /// Whether a lead says enough to find its company: a website with a host, or a country that the model lists.
    package static func canBeMatched(_ lead: Selling.LeadContext) -> Bool {
        LeadCompany(lead.customer).canBeMatched
    }
}
