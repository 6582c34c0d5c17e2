package import SellingDomain
package import SellingRules
import CosellDomain
import CosellWire
package import SellingAPI

/// Records to test with: two partners, and a deal that can be submitted as soon as a solution stands on it.
package enum Sample {
    package static let account = "111122223333"
    package static let otherAccount = "444455556666"

    /// Active in both catalogs of both partners.
    package static let solution = "S-1234567"
    package static let otherSolution = "S-1234568"
    package static let inactiveSolution = "S-1234570"
    package static let draftSolution = "S-1234571"

    package static let problem = "Nurses copy vital signs by hand, so wards see them hours late."
    package static let offer = "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/Offer/offer-5t6vx2nhr3qyk"
    package static let offerSet =
        "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/OfferSet/offerset-4kq7mnz2w5xya"
    package static let listing =
        "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/Solution/soln-7hq2bvn4xkz5e"

    package static let owner = Selling.Contact(
        email: "vera.holt@litware.example.com",
        firstName: "Vera",
        lastName: "Holt",
        businessTitle: Team.owner
    )

    /// A creation that satisfies every rule of creation, and of submission but for the solution.
    package static func creation(catalog: String = Catalog.sandbox, token: String) -> Selling.CreateOpportunityRequest {
        Selling.CreateOpportunityRequest(
            catalog: catalog,
            primaryNeedsFromAws: [.coSellDealSupport],
            nationalSecurity: .no,
            customer: customer,
            project: project,
            opportunityType: .netNewBusiness,
            marketing: Selling.Marketing(source: .explicitNone),
            clientToken: token,
            lifeCycle: Selling.LifeCycle(
                stage: .prospect,
                nextSteps: "Show the pilot to the head nurse",
                targetCloseDate: "2030-09-30"
            ),
            origin: .partnerReferral
        )
    }

    private static let customer = Selling.Customer(
        account: Selling.Account(
            industry: .healthcare,
            companyName: "Lakeside Clinics",
            websiteUrl: "https://lakeside.example.com",
            address: Selling.Address(
                city: "Austin",
                postalCode: "73301",
                stateOrRegion: "Texas",
                countryCode: .us,
                streetAddress: "12 Harbor Street"
            )
        ),
        contacts: [
            Selling.Contact(
                email: "ruth.baker@lakeside.example.com",
                firstName: "Ruth",
                lastName: "Baker",
                businessTitle: "CIO",
                phone: "+15125550123"
            )
        ]
    )

    private static let project = Selling.Project(
        deliveryModels: [.saaSOrPaaS],
        expectedCustomerSpend: [spend("12500")],
        title: "Bedside monitoring",
        customerBusinessProblem: problem,
        customerUseCase: "IOT",
        salesActivities: [.conductedPOCDemo],
        competitorName: .noCompetition
    )

    package static func spend(
        _ amount: String?,
        _ currency: Selling.CurrencyCode = .usd,
        for company: String = "AWS"
    ) -> Selling.ExpectedCustomerSpend {
        Selling.ExpectedCustomerSpend(
            amount: amount,
            currencyCode: currency,
            frequency: .monthly,
            targetCompany: company
        )
    }

    package static func partner(
        _ account: String = account,
        directory: [Selling.Contact]? = nil,
        facts: PartnerFacts = PartnerFacts()
    ) -> SellingPartner {
        SellingPartner(
            account: account,
            name: account == Self.account ? "Litware" : "Fabrikam",
            website: "https://litware.example.com",
            owner: owner,
            directory: directory,
            facts: facts,
            solutions: solutions
        )
    }

    /// The same for both partners: three Active, one Inactive, one Draft in each catalog.
    private static let solutions = Catalog.all.flatMap { catalog in
        [
            ("Ward Monitor", Selling.SolutionStatus.active, "Software Product"),
            ("Cloud Move", .active, "Professional Service"),
            ("Run Book", .active, "Managed Service"),
            ("Old Vault", .inactive, "Software Product"),
            ("New Desk", .draft, "Consulting Service"),
        ].enumerated().map { position, solution in
            Solution(
                catalog: catalog,
                id: "S-\(1_234_567 + position)",
                name: solution.0,
                status: solution.1,
                category: solution.2,
                createdDate: Instant(seconds: 1_767_225_600 + Int64(position) * 86_400),
                marketplaceArn: position == 0 ? listing : nil
            )
        }
    }
}
