import CosellWire
import SellingAPI

/// Whole opportunities as the service answers them.
enum SampleRecord {
    typealias Edit = @Sendable (inout Selling.GetOpportunityResponse) -> Void

    /// Nothing is missing in it but AWS's approval.
    static func complete(
        _ id: String,
        _ status: Selling.ReviewStatus = .pendingSubmission,
        stage: Selling.Stage = .prospect,
        _ edit: Edit = { _ in }
    ) -> Selling.GetOpportunityResponse {
        var record = Selling.GetOpportunityResponse(
            catalog: "AWS",
            primaryNeedsFromAws: [.coSellDealSupport],
            nationalSecurity: .no,
            customer: Selling.Customer(
                account: Selling.Account(
                    industry: .retail,
                    companyName: "Northwind Traders",
                    websiteUrl: "https://northwind.example.com",
                    address: Selling.Address(postalCode: "98101", stateOrRegion: "Washington", countryCode: .us)
                )
            ),
            project: Selling.Project(
                deliveryModels: [.saaSOrPaaS],
                expectedCustomerSpend: [
                    Selling.ExpectedCustomerSpend(
                        amount: "12500",
                        currencyCode: .usd,
                        frequency: .monthly,
                        targetCompany: "AWS"
                    )
                ],
                title: "Store analytics",
                customerBusinessProblem: "Sales data of 400 stores arrives a day late.",
                customerUseCase: "Database",
                salesActivities: [.conductedPOCDemo]
            ),
            opportunityType: .netNewBusiness,
            marketing: Selling.Marketing(source: .explicitNone),
            id: id,
            lastModifiedDate: Instant(seconds: 1_767_225_600),  // 2026-01-01
            createdDate: Instant(seconds: 1_767_225_600),
            relatedEntityIdentifiers: Selling.RelatedEntityIdentifiers(solutions: ["S-1234567"]),
            lifeCycle: Selling.LifeCycle(
                stage: stage,
                nextSteps: "Joint call",
                targetCloseDate: "2026-12-31",
                reviewStatus: status
            ),
            opportunityTeam: [
                Selling.Contact(
                    email: "ana@example.com",
                    firstName: "Ana",
                    lastName: "Novak",
                    businessTitle: "OpportunityOwner"
                )
            ]
        )
        edit(&record)
        return record
    }
}
