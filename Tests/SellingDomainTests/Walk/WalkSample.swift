import SellingDomain
import CosellTestSupport
import SellingAPI

/// What the walk opens engagements with, and shares in invitations.
enum WalkSample {
    private static let customer = Selling.EngagementCustomer(
        industry: .healthcare,
        companyName: "Lakeside Clinics",
        websiteUrl: "https://lakeside.example.com",
        countryCode: .us
    )

    static let project = Selling.EngagementContextDetails(
        type: .customerProject,
        payload: .customerProject(Selling.CustomerProjectsContext(customer: customer))
    )

    static let lead = Selling.EngagementContextDetails(
        type: .lead,
        payload: .lead(
            Selling.LeadContext(
                qualificationStatus: "Qualified",
                customer: Selling.LeadCustomer(companyName: "Lakeside Clinics"),
                interactions: [
                    Selling.LeadInteraction(
                        contact: Selling.LeadContact(
                            businessTitle: "CIO",
                            email: "ruth.baker@lakeside.example.com",
                            firstName: "Ruth",
                            lastName: "Baker"
                        )
                    )
                ]
            )
        )
    )

    static let dealPayload = Selling.Payload.opportunityInvitation(
        Selling.OpportunityInvitationPayload(
            senderContacts: [Selling.SenderContact(email: "vera.holt@litware.example.com")],
            receiverResponsibilities: [.reseller],
            customer: customer,
            project: Selling.ProjectDetails(
                businessProblem: Sample.problem,
                title: "Bedside monitoring",
                targetCompletionDate: "2030-09-30",
                expectedCustomerSpend: [Sample.spend("12500")]
            )
        )
    )

    static let leadPayload = Selling.Payload.leadInvitation(
        Selling.LeadInvitationPayload(
            customer: Selling.LeadInvitationCustomer(companyName: "Lakeside Clinics"),
            interaction: Selling.LeadInvitationInteraction(contactBusinessTitle: "CIO")
        )
    )
}
