import SellingAPI

/// One opportunity of the demo, as its row in the table says it.
struct DemoDeal: Sendable {
    let customer: String
    let industry: Selling.Industry
    let place: DemoPlace
    /// Days before the load on which it was opened.
    let opened: Int64
    /// Days after the load on which it closes; negative for a day that is over.
    let closes: Int64
    let course: DemoCourse
    private(set) var title = ""
    private(set) var work = DemoWork.analytics
    /// What the customer spends on AWS a month.
    private(set) var monthly = 0

    private(set) var isSketch = false
    private(set) var isSovereign = false
    private(set) var isNationalSecurity = false
    private(set) var isForVisibilityOnly = false
    private(set) var type = Selling.OpportunityType.netNewBusiness
    private(set) var competitor: Selling.CompetitorName?
    private(set) var otherCompetitor: String?
    private(set) var marketing = Selling.Marketing(source: .explicitNone)
    private(set) var estimate: String?
    private(set) var contract: (total: Int, months: Int)?
    private(set) var tags: [Selling.Tag] = []

    init(
        _ customer: String,
        _ industry: Selling.Industry,
        _ place: DemoPlace,
        opened: Int64,
        closes: Int64,
        _ course: DemoCourse
    ) {
        (self.customer, self.industry, self.place) = (customer, industry, place)
        (self.opened, self.closes, self.course) = (opened, closes, course)
    }

    /// What is sold; every row has it.
    func about(_ title: String, _ work: DemoWork, monthly: Int) -> Self {
        with { ($0.title, $0.work, $0.monthly) = (title, work, monthly) }
    }

    /// What few rows have.
    var sketch: Self { with { $0.isSketch = true } }
    var sovereign: Self { with { $0.isSovereign = true } }
    var nationalSecurity: Self { with { $0.isNationalSecurity = true } }
    var forVisibilityOnly: Self { with { $0.isForVisibilityOnly = true } }
    var expansion: Self { with { $0.type = .expansion } }

    func against(_ competitor: Selling.CompetitorName) -> Self { with { $0.competitor = competitor } }

    func against(other name: String) -> Self {
        with { ($0.competitor, $0.otherCompetitor) = (.starOther, name) }
    }

    func campaign(_ name: String, _ channel: Selling.Channel, funded useCases: String...) -> Self {
        let isFunded = !useCases.isEmpty
        return with {
            $0.marketing = Selling.Marketing(
                campaignName: name,
                source: .marketingActivity,
                useCases: isFunded ? useCases : nil,
                channels: [channel],
                awsFundingUsed: isFunded ? .yes : .no
            )
        }
    }

    /// The amount comes from a shared estimate of the AWS Pricing Calculator.
    func estimated(_ id: String) -> Self {
        with { $0.estimate = "https://calculator.aws/#/estimate?id=\(id)" }
    }

    func contract(_ total: Int, months: Int) -> Self { with { $0.contract = (total, months) } }

    func tagged(_ key: String, _ value: String) -> Self {
        with { $0.tags.append(Selling.Tag(key: key, value: value)) }
    }

    private func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}
