import SellingDomain
import CosellDomain
package import CosellWire
package import SellingAPI

/// AWS's knowledge of companies, as the simulator makes it up: the same company looks the same everywhere.
package struct CompanyProspector: Prospector {
    package init() {}

    package func canFind(_ lead: Selling.LeadContext) -> Bool { Prospect.canBeMatched(lead) }

    package func result(
        for lead: Selling.LeadContext,
        hasActiveSolution: Bool
    ) -> (customer: Selling.ProspectingResultCustomer, insights: Selling.ProspectingInsights) {
        let prospect = Prospect(lead: lead, hasActiveSolution: hasActiveSolution)
        return (prospect.customer, prospect.insights)
    }

    package func insights(into lead: Selling.LeadContext, at now: Instant) -> Selling.LeadInsights {
        Selling.LeadInsights(
            leadReadinessScore: LeadReadiness.score(of: lead, now: now),
            channelRecommendation: OutreachChannel(to: lead.customer)?.recommendation
        )
    }
}
