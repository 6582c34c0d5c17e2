package import SellingAPI

/// What stands in engagements and invitations, for the same customer as the sample deal.
extension Sample {
    package static let customerProject = Selling.CustomerProjectsContext(
        customer: invitedCustomer,
        project: Selling.EngagementCustomerProjectDetails(
            title: "Bedside monitoring",
            businessProblem: problem,
            targetCompletionDate: "2030-09-30"
        )
    )

    package static let lead = Selling.LeadContext(
        qualificationStatus: "Qualified",
        customer: Selling.LeadCustomer(
            industry: "Healthcare",
            companyName: "Lakeside Clinics",
            websiteUrl: "https://lakeside.example.com",
            address: Selling.LeadAddress(city: "Austin", countryCode: "US"),
            awsMaturity: "Evaluating"
        ),
        interactions: [interaction]
    )

    package static let interaction = Selling.LeadInteraction(
        sourceType: "Event",
        sourceId: "EV-1",
        sourceName: "Care and Cloud 2029",
        customerAction: "Asked for a demonstration",
        businessProblem: problem,
        contact: Selling.LeadContact(
            businessTitle: "Head of Nursing",
            email: "ruth.baker@lakeside.example.com",
            firstName: "Ruth",
            lastName: "Baker"
        )
    )

    private static let invitedCustomer = Selling.EngagementCustomer(
        industry: .healthcare,
        companyName: "Lakeside Clinics",
        websiteUrl: "https://lakeside.example.com",
        countryCode: .us
    )

    package static let opportunityInvitation = Selling.Payload.opportunityInvitation(
        Selling.OpportunityInvitationPayload(
            senderContacts: [Selling.SenderContact(email: "vera.holt@litware.example.com")],
            receiverResponsibilities: [.reseller],
            customer: invitedCustomer,
            project: Selling.ProjectDetails(
                businessProblem: problem,
                title: "Bedside monitoring",
                targetCompletionDate: "2030-09-30",
                expectedCustomerSpend: [spend("12500")]
            )
        )
    )

    package static let leadInvitation = Selling.Payload.leadInvitation(
        Selling.LeadInvitationPayload(
            customer: Selling.LeadInvitationCustomer(companyName: "Lakeside Clinics", countryCode: "US"),
            interaction: Selling.LeadInvitationInteraction(
                sourceType: "Event",
                sourceId: "EV-1",
                sourceName: "Care and Cloud 2029",
                contactBusinessTitle: "Head of Nursing"
            )
        )
    )
}

extension Selling.EngagementContextPayload {
    /// The type that goes with the payload.
    package var type: Selling.EngagementContextType {
        switch self {
        case .lead: .lead
        case .customerProject: .customerProject
        case .prospectingResult: .prospectingResult
        case .customerAccount: .customerAccount
        case .unknown(let name): Selling.EngagementContextType(rawValue: name)
        }
    }
}
