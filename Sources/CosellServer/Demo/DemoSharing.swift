import SellingDomain
import CosellDomain
import CosellSimulator
import CosellWire
import SellingAPI

/// What waits for the first demo partner: two referrals of AWS in the AWS catalog, and in the Sandbox one more, a lead of
/// AWS and a deal that the second partner offers; and a lead that both work on.
struct DemoSharing: Sendable {
    private let provider: SellingProvider
    private let chance: Chance
    private let now: Instant

    private static let first = "111122223333"
    private static let second = "444455556666"

    init(_ provider: SellingProvider, chance: Chance, now: Instant) {
        (self.provider, self.chance, self.now) = (provider, chance, now)
    }

    func load() async throws {
        try await referDeals()
        try await referLead()
        try await offerDeal()
        try await shareLead()
    }

    // MARK: From AWS

    private static let referrals: [(catalog: String, deal: DemoDeal)] = [
        (
            Catalog.sandbox,
            DemoDeal("Saltmarsh Ferries", .travel, .manchester, opened: 2, closes: 120, .draft)
                .about("Timetables that know the tide", .sensors, monthly: 7_600)
        ),
        (
            Catalog.aws,
            DemoDeal("Pemberly Grain", .agriculture, .chicago, opened: 3, closes: 110, .draft)
                .about("Silos that report themselves", .sensors, monthly: 8_300)
        ),
        (
            Catalog.aws,
            DemoDeal("Thornbury Glass", .manufacturing, .berlin, opened: 1, closes: 140, .draft)
                .about("Furnace data in one place", .dataLake, monthly: 12_500)
        ),
    ]

    private func referDeals() async throws {
        for (index, (catalog, deal)) in Self.referrals.enumerated() {
            let closing = now.day.adding(days: deal.closes)
            let request = deal.creation(90 + index, catalog: catalog, closing: closing, token: token())
            let call = call(Self.first, daysAgo: Int64(deal.opened), "ReferOpportunity", in: catalog)
            _ = try await provider.referOpportunity(request, call)
        }
    }

    private func referLead() async throws {
        let lead = lead("Juniper Labs", "https://juniper-labs.example.com", "CA", .lifeSciences, "Head of research IT")
        _ = try await provider.referLead(
            lead,
            title: "Lead Juniper Labs",
            with: CompanyProspector(),
            call(Self.first, daysAgo: 1, "ReferLead")
        )
    }

    // MARK: Between the partners

    private func offerDeal() async throws {
        let customer = Selling.EngagementCustomer(
            industry: .agriculture,
            companyName: "Fernhill Orchards",
            websiteUrl: "https://fernhill-orchards.example.com",
            countryCode: .nz
        )
        let problem = "Pickers are hired by feeling; a third of the fruit is ripe before they come."
        let close = now.day.adding(days: 150).description
        let engagement = try await open(
            by: Self.second,
            daysAgo: 6,
            title: "Harvest forecast",
            .init(
                type: .customerProject,
                payload: .customerProject(
                    Selling.CustomerProjectsContext(
                        customer: customer,
                        project: Selling.EngagementCustomerProjectDetails(
                            title: "Harvest forecast",
                            businessProblem: problem,
                            targetCompletionDate: close
                        )
                    )
                )
            )
        )
        let payload = Selling.OpportunityInvitationPayload(
            senderContacts: [
                Selling.SenderContact(email: "sam.ortiz@tailspin.example.com", firstName: "Sam", lastName: "Ortiz")
            ],
            receiverResponsibilities: [.servicesPartner],
            customer: customer,
            project: Selling.ProjectDetails(
                businessProblem: problem,
                title: "Harvest forecast",
                targetCompletionDate: close,
                expectedCustomerSpend: [
                    Selling.ExpectedCustomerSpend(
                        amount: "5200",
                        currencyCode: .usd,
                        frequency: .monthly,
                        targetCompany: "AWS"
                    )
                ]
            )
        )
        _ = try await invite(
            Self.first,
            by: Self.second,
            daysAgo: 3,
            into: engagement,
            "You know the growers of the region.",
            .opportunityInvitation(payload)
        )
    }

    private func shareLead() async throws {
        let lead = lead("Cobalt Couriers", "cobalt-couriers.example.com", "GB", .transportationAndLogistics, "CIO")
        let engagement = try await open(
            by: Self.first,
            daysAgo: 9,
            title: "Lead Cobalt Couriers",
            .init(type: .lead, payload: .lead(lead))
        )
        let invitation = try await invite(
            Self.second,
            by: Self.first,
            daysAgo: 8,
            into: engagement,
            "A lead from our spring campaign that needs your data team.",
            .leadInvitation(Selling.LeadInvitationPayload(showing: lead))
        )
        let call = call(Self.second, daysAgo: 7, "AcceptEngagementInvitation")
        let answer = Selling.AcceptEngagementInvitationRequest(catalog: Catalog.sandbox, identifier: invitation)
        try await provider.acceptEngagementInvitation(answer, call)
    }

    // MARK: Calls

    private func open(
        by account: String,
        daysAgo days: Int64,
        title: String,
        _ context: Selling.EngagementContextDetails
    ) async throws -> String {
        let request = Selling.CreateEngagementRequest(
            catalog: Catalog.sandbox,
            clientToken: token(),
            title: title,
            contexts: [context]
        )
        let call = call(account, daysAgo: days, "CreateEngagement")
        return try await provider.createEngagement(request, call).id ?? ""
    }

    private func invite(
        _ receiver: String,
        by sender: String,
        daysAgo days: Int64,
        into engagement: String,
        _ message: String,
        _ payload: Selling.Payload
    ) async throws -> String {
        let request = Selling.CreateEngagementInvitationRequest(
            catalog: Catalog.sandbox,
            clientToken: token(),
            engagementIdentifier: engagement,
            invitation: Selling.Invitation(
                message: message,
                receiver: .account(Selling.AccountReceiver(awsAccountId: receiver)),
                payload: payload
            )
        )
        let call = call(sender, daysAgo: days, "CreateEngagementInvitation")
        return try await provider.createEngagementInvitation(request, call).id
    }

    private func lead(
        _ company: String,
        _ website: String,
        _ country: String,
        _ industry: Selling.Industry,
        _ title: String
    ) -> Selling.LeadContext {
        Selling.LeadContext(
            qualificationStatus: "Unqualified",
            customer: Selling.LeadCustomer(
                industry: industry.rawValue,
                companyName: company,
                websiteUrl: website,
                address: Selling.LeadAddress(countryCode: country),
                awsMaturity: "Evaluating",
                marketSegment: "Medium"
            ),
            interactions: [
                Selling.LeadInteraction(
                    sourceType: "Campaign",
                    sourceId: "SPRING",
                    sourceName: "Spring campaign",
                    usecase: "Data and analytics",
                    interactionDate: now.adding(seconds: -10 * 86_400),
                    customerAction: "Completed form",
                    businessProblem: "Reports of the week are ready when the next week is over.",
                    contact: Selling.LeadContact(
                        businessTitle: title,
                        email: "robin.hale@\(website.split(separator: "/").last ?? "example.com")",
                        firstName: "Robin",
                        lastName: "Hale"
                    )
                )
            ]
        )
    }

    private func token() -> String { chance.identifier(prefix: "demo-", length: 32) }

    private func call(
        _ account: String,
        daysAgo days: Int64,
        _ operation: String,
        in catalog: String = Catalog.sandbox
    ) -> Call {
        Call(
            account: account,
            catalog: catalog,
            operation: Selling.service.key(of: operation),
            requestID: "demo",
            now: now.adding(seconds: -days * 86_400),
            chance: chance
        )
    }
}
