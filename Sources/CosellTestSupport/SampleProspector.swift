import SellingDomain
import CosellDomain
package import CosellWire
package import SellingAPI

/// An AWS that finds every company with a website, and knows of each what its lead says.
package struct SampleProspector: Prospector {
    package init() {}

    package func canFind(_ lead: Selling.LeadContext) -> Bool { lead.customer.websiteUrl != nil }

    package func result(
        for lead: Selling.LeadContext,
        hasActiveSolution: Bool
    ) -> (customer: Selling.ProspectingResultCustomer, insights: Selling.ProspectingInsights) {
        (
            Selling.ProspectingResultCustomer(accountName: lead.customer.companyName),
            Selling.ProspectingInsights(marketplaceEngagementScore: hasActiveSolution ? "High" : "Low")
        )
    }

    package func insights(into lead: Selling.LeadContext, at now: Instant) -> Selling.LeadInsights {
        Selling.LeadInsights(
            leadReadinessScore: lead.interactions.count > 1 ? "High" : "Low",
            channelRecommendation: Selling.ChannelRecommendation(recommendedChannel: "EMAIL")
        )
    }
}
