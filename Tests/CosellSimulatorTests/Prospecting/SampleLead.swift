import CosellWire
import SellingAPI

/// Leads to test with: a column that does not matter is left out.
enum SampleLead {
    static let now = Instant(seconds: 1_781_776_800)

    static func lead(
        _ company: String = "Harbour Lane Foods",
        website: String? = nil,
        country: String? = nil,
        industry: String? = nil,
        segment: String? = nil,
        maturity: String? = nil,
        status: String? = nil,
        interactions: [Selling.LeadInteraction] = [interaction()]
    ) -> Selling.LeadContext {
        Selling.LeadContext(
            qualificationStatus: status,
            customer: Selling.LeadCustomer(
                industry: industry,
                companyName: company,
                websiteUrl: website,
                address: country.map { Selling.LeadAddress(countryCode: $0) },
                awsMaturity: maturity,
                marketSegment: segment
            ),
            interactions: interactions
        )
    }

    static func interaction(
        useCase: String? = nil,
        problem: String? = nil,
        action: String? = nil,
        date: Instant? = nil,
        title: String = "Buyer"
    ) -> Selling.LeadInteraction {
        Selling.LeadInteraction(
            usecase: useCase,
            interactionDate: date,
            customerAction: action,
            businessProblem: problem,
            contact: Selling.LeadContact(
                businessTitle: title,
                email: "robin@lead.example.com",
                firstName: "Robin",
                lastName: "Reed"
            )
        )
    }
}
