import SellingRules
import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

/// The opportunity that a lead becomes (selling 6.3, additions AD42).
extension SellingProvider {
    /// Step 2: a new record, or the one that an earlier task made before it failed.
    ///
    /// - Throws: ConflictException for a lead that was converted (D28).
    func convert(
        _ lead: Selling.LeadContext,
        of task: inout EngagementTask,
        _ books: Books
    ) throws -> Opportunity {
        guard case .convert(let order) = task.order else { throw DamagedRecord("task \(task.id) converts nothing") }
        let subject = "\(task.engagement ?? "")/\(order.contextIdentifier)"
        if let earlier = try books.tasks.latest(.opportunityFromEngagement, on: subject), let id = earlier.opportunity {
            guard earlier.status == .failed, earlier.account == task.account,
                let opportunity = try books.opportunities.find(id)
            else {
                throw Objection.conflict("The lead was converted before, into opportunity \(id).")
            }
            task.context = earlier.context
            return opportunity
        }
        let opportunity = Opportunity.created(
            id: try books.opportunities.nextID(),
            content: OpportunityContent(converting: lead, today: books.call.today),
            team: books.call.isSandbox ? [try partner(books.call).owner] : [],
            origin: .partnerReferral,
            books.call
        )
        try books.opportunities.insert(opportunity)
        try books.raise(.opportunityCreated(opportunity.id, in: books.call.catalog), to: [books.call.account])
        return opportunity
    }
}

extension OpportunityContent {
    /// A converted lead is expected to close in that many days.
    private static let daysToClose: Int64 = 90

    /// Company, industry, website, country and problem of the lead; a value that opportunities do not take is left out.
    init(converting lead: Selling.LeadContext, today: CalendarDay) {
        self.init()
        nationalSecurity = .no
        opportunityType = .netNewBusiness
        marketing = Selling.Marketing(source: .explicitNone)
        customer = Selling.Customer(account: Selling.Account(lead.customer), contacts: [])
        project = Selling.Project(
            expectedCustomerSpend: [],
            title: "Converted from Lead",
            customerBusinessProblem: lead.interactions.reversed().lazy.compactMap(\.businessProblem)
                .first { !$0.isEmpty }.flatMap { 20...2000 ~= $0.unicodeScalars.count ? $0 : nil }
        )
        lifeCycle = Selling.LifeCycle(
            stage: .prospect,
            targetCloseDate: today.adding(days: Self.daysToClose).description
        )
    }
}

extension Selling.Account {
    fileprivate init(_ lead: Selling.LeadCustomer) {
        let industry = lead.industry.flatMap { $0.isEmpty ? nil : Selling.Industry(rawValue: $0) }
        let country = lead.address?.countryCode.map { Selling.CountryCode(rawValue: $0.uppercased()) }
        let isKnownIndustry = industry?.isKnown ?? true
        self.init(
            industry: isKnownIndustry ? industry : .other,
            otherIndustry: isKnownIndustry ? nil : lead.industry,
            companyName: lead.companyName,
            websiteUrl: lead.websiteUrl.flatMap { $0.unicodeScalars.count >= 4 ? $0 : nil },
            address: country.flatMap { $0.isKnown ? Selling.Address(countryCode: $0) : nil }
        )
    }
}
