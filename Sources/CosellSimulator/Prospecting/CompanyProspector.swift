import CosellDomain
package import CosellWire
package import SellingAPI

/// AWS's knowledge of companies, as the simulator makes it up: the same company looks the same everywhere.
package struct CompanyProspector: Prospector {
    package init() {}

    package func canFind(_ lead: Selling.LeadContext) -> Bool {
        let key = CompanyKey(lead.customer)
        return !key.host.isEmpty || key.country != nil
    }

    package func result(
        for lead: Selling.LeadContext,
        hasActiveSolution: Bool
    ) -> (customer: Selling.ProspectingResultCustomer, insights: Selling.ProspectingInsights) {
        let profile = CompanyProfile(lead.customer)
        let insights = LeadInsight(lead, profile, hasActiveSolution: hasActiveSolution)
        return (profile.customer, insights.insights)
    }

    package func readiness(of lead: Selling.LeadContext, at now: Instant) -> String {
        LeadReadiness.score(of: lead, at: now)
    }
}
