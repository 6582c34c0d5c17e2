import SellingRules
import CosellRules
import CosellWire
import SellingAPI

/// Opportunities to measure rules against.
enum Sample {
    typealias Edit = @Sendable (inout OpportunityContent) -> Void

    static let today: CalendarDay = "2030-01-15"
    static let estimate = "https://calculator.aws/#/estimate?id=0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"
    static let literal = Selling.PrimaryNeedFromAws.doNotNeedSupportFromAWSSalesRep

    /// What passes every rule of creation and, once a solution stands on it, of submission (selling appendix E.1).
    static let complete: OpportunityContent = {
        var content = OpportunityContent()
        content.partnerOpportunityIdentifier = "CRM-0001"
        content.opportunityType = .netNewBusiness
        content.nationalSecurity = .no
        content.primaryNeedsFromAws = [.coSellDealSupport]
        content.customer = Selling.Customer(
            account: Selling.Account(
                industry: .retail,
                companyName: "Northwind Traders",
                websiteUrl: "https://northwind.example.com",
                address: Selling.Address(
                    city: "Seattle",
                    postalCode: "98101",
                    stateOrRegion: "Washington",
                    countryCode: .us
                )
            ),
            contacts: [
                Selling.Contact(
                    email: "ana.diaz@northwind.example.com",
                    firstName: "Ana",
                    lastName: "Diaz",
                    businessTitle: "CTO",
                    phone: "+12065550100"
                )
            ]
        )
        content.project = Selling.Project(
            deliveryModels: [.saaSOrPaaS],
            expectedCustomerSpend: [spend("12500.00")],
            title: "Store analytics platform",
            customerBusinessProblem: "Sales data of 400 stores arrives a day late and cannot be joined.",
            customerUseCase: "AI Machine Learning and Analytics",
            salesActivities: [.conductedPOCDemo],
            competitorName: .noCompetition
        )
        content.lifeCycle = Selling.LifeCycle(
            stage: .prospect,
            nextSteps: "Joint call with the buyer",
            targetCloseDate: "2030-06-30"
        )
        content.marketing = Selling.Marketing(source: .explicitNone)
        return content
    }()

    /// With every optional member set as well, so that each can be changed.
    static let lavish = edited(complete) {
        $0.customer?.account?.industry = .other
        $0.customer?.account?.otherIndustry = "Falconry"
        $0.customer?.account?.awsAccountId = "123456789012"
        $0.customer?.account?.duns = "123456789"
        $0.customer?.account?.address?.streetAddress = "1 Pike Place"
        $0.project?.apnPrograms = ["Windows"]
        $0.project?.competitorName = .starOther
        $0.project?.otherCompetitorNames = "Contoso"
        $0.project?.otherSolutionDescription = "An appliance of our own"
        $0.project?.additionalComments = "Decided in spring"
        $0.marketing = Selling.Marketing(
            campaignName: "Spring",
            source: .marketingActivity,
            useCases: ["Analytics"],
            channels: [.email],
            awsFundingUsed: .yes
        )
        $0.softwareRevenue = Selling.SoftwareRevenue(
            deliveryModel: .contract,
            value: Selling.MonetaryValue(amount: "5000", currencyCode: .usd),
            effectiveDate: "2030-02-01",
            expirationDate: "2031-02-01"
        )
    }

    static func edited(_ content: OpportunityContent = complete, _ edits: Edit...) -> OpportunityContent {
        var content = content
        for edit in edits { edit(&content) }
        return content
    }

    static func spend(
        _ amount: String?,
        _ currency: Selling.CurrencyCode = .usd,
        for company: String = "AWS",
        frequency: Selling.PaymentFrequency = .monthly,
        link: String? = nil
    ) -> Selling.ExpectedCustomerSpend {
        Selling.ExpectedCustomerSpend(
            amount: amount,
            currencyCode: currency,
            frequency: frequency,
            targetCompany: company,
            estimationUrl: link
        )
    }

    /// A total contract value.
    static func total(_ amount: String?, _ currency: Selling.CurrencyCode = .usd) -> Selling.ExpectedCustomerSpend {
        spend(amount, currency, for: "Self", frequency: .explicitNone)
    }

    static func months(_ value: String) -> Clearable<Selling.ExpectedContractDuration> {
        .set(Selling.ExpectedContractDuration(term: .months, value: value))
    }

    /// A stored opportunity.
    ///
    /// - Parameter content: as it was sent when the opportunity was created.
    static func state(
        _ status: Selling.ReviewStatus = .pendingSubmission,
        stage: Selling.Stage = .prospect,
        content: OpportunityContent = complete,
        related: Selling.RelatedEntityIdentifiers = Selling.RelatedEntityIdentifiers(solutions: ["S-1234567"]),
        involvement: Selling.SalesInvolvementType? = .coSell
    ) -> OpportunityState {
        var content = content.created(switches: OpportunitySwitches())
        content.lifeCycle?.stage = stage
        if stage == .closedLost { content.lifeCycle?.closedLostReason = .price }
        return OpportunityState(
            id: "O15000001",
            content: content,
            reviewStatus: status,
            related: related,
            involvement: status == .pendingSubmission ? nil : involvement
        )
    }

    /// What an update finds wrong that sends a record back with some edits.
    static func echo(
        of stored: OpportunityState,
        _ edits: Edit...,
        simulatesReview: Bool = false,
        switches: OpportunitySwitches = OpportunitySwitches(),
        partner: PartnerFacts = PartnerFacts()
    ) -> [Violation] {
        var content = stored.content
        for edit in edits { edit(&content) }
        return OpportunityRules.update(
            content,
            of: stored,
            simulatesReview: simulatesReview,
            today: today,
            switches: switches,
            partner: partner
        )
    }
}

extension Violation {
    /// `O16 invalidValue nationalSecurity`.
    var brief: String { "\(rule) \(code) \(field)" }
}
