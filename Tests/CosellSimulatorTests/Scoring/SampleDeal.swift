import CosellWire
import SellingAPI

@testable import CosellSimulator

/// A deal that earns every point, and scores of it after an edit.
enum SampleDeal {
    typealias Edit = @Sendable (inout Selling.GetOpportunityResponse) -> Void

    static let now = Instant(seconds: 1_781_776_800)
    static let problem = String(repeating: "x", count: 200)
    static let solution = "S-1234567"

    static let perfect = Selling.GetOpportunityResponse(
        catalog: "Sandbox",
        primaryNeedsFromAws: [.coSellDealSupport],
        customer: Selling.Customer(
            account: Selling.Account(
                industry: .healthcare,
                companyName: "Lakeside Clinics",
                websiteUrl: "https://lakeside.example.com",
                awsAccountId: "123456789012",
                address: Selling.Address(postalCode: "73301", countryCode: .us),
                duns: "123456789"
            ),
            contacts: [
                Selling.Contact(
                    email: "noor@lakeside.example.com",
                    firstName: "Noor",
                    lastName: "Haddad",
                    businessTitle: "Head of Nursing"
                )
            ]
        ),
        project: Selling.Project(
            deliveryModels: [.saaSOrPaaS],
            expectedCustomerSpend: [spend(amount: "5000", estimate: "https://calculator.aws/#/estimate?id=1")],
            title: "Ward monitor",
            customerBusinessProblem: problem,
            customerUseCase: "Healthcare and Life Sciences",
            salesActivities: Array(Selling.SalesActivity.allCases.prefix(6)),
            competitorName: .oracleCloud
        ),
        opportunityType: .netNewBusiness,
        id: "O1",
        lastModifiedDate: now,
        createdDate: now.adding(seconds: -100 * 86_400),
        relatedEntityIdentifiers: Selling.RelatedEntityIdentifiers(
            solutions: [solution],
            awsProducts: ["AmazonEC2Linux"]
        ),
        lifeCycle: Selling.LifeCycle(
            stage: .committed,
            nextSteps: "Sign",
            targetCloseDate: "2030-09-30",
            nextStepsHistory: [Selling.NextStepsHistory(value: "Sign", time: now)]
        ),
        opportunityTeam: [Selling.Contact(email: "vera@litware.example.com")]
    )

    static func spend(
        amount: String?,
        to company: String = "AWS",
        estimate: String? = nil
    ) -> Selling.ExpectedCustomerSpend {
        Selling.ExpectedCustomerSpend(
            amount: amount,
            currencyCode: .usd,
            frequency: .monthly,
            targetCompany: company,
            estimationUrl: estimate
        )
    }

    static func deal(after edits: [Edit]) -> RatedDeal {
        RatedDeal(record: record(after: edits), involvement: .coSell, today: now.day, now: now)
    }

    static func score(
        involvement: Selling.SalesInvolvementType? = .coSell,
        after edits: Edit...
    ) -> OpportunityScore? {
        OpportunityScore(of: record(after: edits), involvement: involvement, today: now.day, now: now)
    }

    static func record(after edits: [Edit]) -> Selling.GetOpportunityResponse {
        edits.reduce(into: perfect) { record, edit in edit(&record) }
    }
}
