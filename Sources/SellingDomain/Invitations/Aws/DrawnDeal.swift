package import CosellDomain
package import CosellWire
package import SellingAPI

/// A deal that AWS could have brought, made up from a seed: lifelike, complete, and of nobody who exists.
package struct DrawnDeal {
    private let company: Company
    private let person: (first: String, last: String, title: String)
    private let work: Work
    private let place: Place
    private let monthly: Int
    private let days: Int64

    package init(_ draw: Draw) {
        var draw = draw
        company = draw.pick(Self.companies)
        person = draw.pick(Self.people)
        work = draw.pick(Self.works)
        place = draw.pick(Self.places)
        monthly = draw.number(in: 2...120) * 500
        days = Int64(draw.number(in: 60...270))
    }

    // MARK: A referral

    /// The creation of the hidden opportunity.
    package func creation(
        catalog: String,
        industry: Selling.Industry? = nil,
        country: Selling.CountryCode? = nil,
        amount: String? = nil,
        today: CalendarDay
    ) -> Selling.CreateOpportunityRequest {
        var request = Selling.CreateOpportunityRequest(catalog: catalog, clientToken: "")
        request.origin = .awsReferral
        request.opportunityType = .netNewBusiness
        request.nationalSecurity = .no
        request.primaryNeedsFromAws = [.coSellDealSupport]
        request.customer = Selling.Customer(
            account: Selling.Account(
                industry: industry ?? company.industry,
                companyName: company.name,
                websiteUrl: "https://\(company.domain)",
                address: address(country)
            ),
            contacts: [
                Selling.Contact(
                    email: "\(person.first).\(person.last)@\(company.domain)".lowercased(),
                    firstName: person.first,
                    lastName: person.last,
                    businessTitle: person.title
                )
            ]
        )
        request.project = Selling.Project(
            deliveryModels: [work.delivery],
            expectedCustomerSpend: [
                Selling.ExpectedCustomerSpend(
                    amount: amount ?? String(monthly),
                    currencyCode: .usd,
                    frequency: .monthly,
                    targetCompany: "AWS"
                )
            ],
            title: "\(work.title) for \(company.name)",
            customerBusinessProblem: work.problem,
            customerUseCase: work.useCase,
            salesActivities: [.initializedDiscussionsWithCustomer],
            competitorName: .noCompetition
        )
        request.lifeCycle = Selling.LifeCycle(
            stage: .prospect,
            nextSteps: "Meet the customer together with the AWS account team",
            targetCloseDate: today.adding(days: days).description
        )
        request.marketing = Selling.Marketing(source: .explicitNone)
        return request
    }

    /// A customer elsewhere has no city that could be wrong there.
    private func address(_ country: Selling.CountryCode?) -> Selling.Address {
        guard let country, country != place.country else {
            return Selling.Address(
                city: place.city,
                postalCode: place.postalCode,
                stateOrRegion: place.state,
                countryCode: place.country
            )
        }
        return Selling.Address(countryCode: country)
    }

    // MARK: A lead

    var lead: Selling.LeadContext {
        Selling.LeadContext(
            qualificationStatus: "Unqualified",
            customer: Selling.LeadCustomer(
                industry: company.industry.rawValue,
                companyName: company.name,
                websiteUrl: "https://\(company.domain)",
                address: Selling.LeadAddress(countryCode: place.country.rawValue),
                awsMaturity: "Evaluating",
                marketSegment: "Medium"
            ),
            interactions: [
                Selling.LeadInteraction(
                    sourceType: "Campaign",
                    sourceId: "CAMPAIGN-\(monthly)",
                    sourceName: work.title,
                    usecase: work.useCase,
                    customerAction: "Completed Form",
                    businessProblem: work.problem,
                    contact: Selling.LeadContact(
                        businessTitle: person.title,
                        email: "\(person.first).\(person.last)@\(company.domain)".lowercased(),
                        firstName: person.first,
                        lastName: person.last
                    )
                )
            ]
        )
    }
}

// MARK: What is drawn from

extension DrawnDeal {
    fileprivate struct Company: Sendable {
        let name: String
        let industry: Selling.Industry

        /// `frost-freight.example.com`
        var domain: String { name.lowercased().split(separator: " ").joined(separator: "-") + ".example.com" }
    }

    fileprivate struct Place: Sendable {
        let country: Selling.CountryCode
        let state: String
        let city: String
        let postalCode: String
    }

    fileprivate struct Work: Sendable {
        let title: String
        let useCase: String
        let delivery: Selling.DeliveryModel
        let problem: String
    }

    fileprivate static let companies = [
        Company(name: "Frost Freight", industry: .transportationAndLogistics),
        Company(name: "Harbor Lane Stores", industry: .retail),
        Company(name: "Tallgrass Foods", industry: .consumerGoods),
        Company(name: "Meridian Mutual", industry: .financialServices),
        Company(name: "Silver Birch Clinics", industry: .healthcare),
        Company(name: "Ironwood Machines", industry: .manufacturing),
        Company(name: "Lantern Media House", industry: .mediaAndEntertainment),
        Company(name: "Quarry Energy", industry: .energyOilAndGas),
        Company(name: "Copperfield College", industry: .education),
        Company(name: "Bluewater Software", industry: .softwareAndInternet),
        Company(name: "Cedar Gate Hotels", industry: .travel),
        Company(name: "Northern Loop Telecom", industry: .telecommunications),
    ]

    fileprivate static let people = [
        ("Ana", "Diaz", "CTO"), ("Ole", "Berg", "Head of Operations"), ("Mina", "Sato", "VP Engineering"),
        ("Jonas", "Keller", "CIO"), ("Priya", "Nair", "Director of Data"), ("Luis", "Prado", "IT Manager"),
    ].map { (first: $0.0, last: $0.1, title: $0.2) }

    fileprivate static let places = [
        Place(country: .us, state: "Washington", city: "Seattle", postalCode: "98101"),
        Place(country: .us, state: "Texas", city: "Austin", postalCode: "78701"),
        Place(country: .us, state: "Illinois", city: "Chicago", postalCode: "60601"),
        Place(country: .us, state: "Georgia", city: "Atlanta", postalCode: "30303"),
    ]

    fileprivate static let works = [
        Work(
            title: "Demand forecasting",
            useCase: "AI Machine Learning and Analytics",
            delivery: .saaSOrPaaS,
            problem: "Figures of all sites arrive a day late, and planners order by feeling."
        ),
        Work(
            title: "Cold chain monitoring",
            useCase: "IOT",
            delivery: .saaSOrPaaS,
            problem:
                "Temperature data of trucks is not available in real time, and spoiled loads are found at the gate."
        ),
        Work(
            title: "Data centre exit",
            useCase: "Migration / Database Migration",
            delivery: .professionalServices,
            problem: "The lease of the data centre ends within the year, and 300 servers must move without downtime."
        ),
        Work(
            title: "Contact centre renewal",
            useCase: "Business Applications & Contact Center",
            delivery: .saaSOrPaaS,
            problem: "Callers wait eleven minutes at peak times, and what they said by chat is lost on the phone."
        ),
        Work(
            title: "Backup to the cloud",
            useCase: "Storage & Backup",
            delivery: .resell,
            problem: "Tapes are collected by courier, and the last test of a restore took nine days."
        ),
        Work(
            title: "Security operations",
            useCase: "Security & Compliance",
            delivery: .managedServices,
            problem: "Alarms of eleven tools end in one mailbox, and auditors want evidence that somebody reads them."
        ),
    ]
}
