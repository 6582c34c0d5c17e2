import CosellWire
import SellingAPI

/// Opportunities to lint.
enum Deal {
    typealias Edit = @Sendable (inout Selling.GetOpportunityResponse) -> Void

    static let today = CalendarDay(daysSinceEpoch: 21_929)  // 2030-01-15

    /// An opportunity in which nothing is missing but AWS's approval.
    static func record(
        _ status: Selling.ReviewStatus = .pendingSubmission,
        stage: Selling.Stage = .prospect,
        _ edit: Edit = { _ in }
    ) -> Selling.GetOpportunityResponse {
        var record = Selling.GetOpportunityResponse(
            catalog: "Sandbox",
            primaryNeedsFromAws: [.coSellDealSupport],
            nationalSecurity: .no,
            partnerOpportunityIdentifier: "CRM-0001",
            customer: Selling.Customer(account: account),
            project: project,
            opportunityType: .netNewBusiness,
            marketing: Selling.Marketing(source: .explicitNone),
            id: "O15000001",
            lastModifiedDate: Instant(seconds: 1_894_700_000),
            createdDate: Instant(seconds: 1_894_600_000),
            relatedEntityIdentifiers: Selling.RelatedEntityIdentifiers(solutions: ["S-1234567"]),
            lifeCycle: Selling.LifeCycle(
                stage: stage,
                nextSteps: "Joint call",
                targetCloseDate: "2030-06-30",
                reviewStatus: status
            )
        )
        edit(&record)
        return record
    }

    private static let account = Selling.Account(
        industry: .retail,
        companyName: "Northwind Traders",
        websiteUrl: "https://northwind.example.com",
        address: Selling.Address(postalCode: "98101", stateOrRegion: "Washington", countryCode: .us)
    )

    private static let project = Selling.Project(
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
    )

    static func document(_ text: String) throws -> Document { try JSONReader.document(from: Array(text.utf8)) }

    static func document(_ value: some WireStructure) throws -> Document {
        try JSONReader.document(from: JSONWriter.bytes(value))
    }
}
