import CosellWire
import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 7.3: what a deal loses for what it does not say.
struct OpportunityScoreTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var involvement: Selling.SalesInvolvementType? = .coSell
        let edit: SampleDeal.Edit
        /// Field and points of every row that pays less than it could.
        var lost: [String] = []

        init(
            _ description: String,
            involvement: Selling.SalesInvolvementType? = .coSell,
            lost: [String] = [],
            edit: @escaping SampleDeal.Edit
        ) {
            (testDescription, self.involvement, self.lost, self.edit) = (description, involvement, lost, edit)
        }
    }

    static let rows = customerRows + projectRows + dealRows + courseRows

    static let customerRows = [
        Row("nothing missing") { _ in },
        Row("no company", lost: ["Customer.Account.CompanyName 3"]) { $0.customer?.account?.companyName = "" },
        Row("no website", lost: ["Customer.Account.WebsiteUrl 3"]) { $0.customer?.account?.websiteUrl = nil },
        Row("empty website", lost: ["Customer.Account.WebsiteUrl 3"]) { $0.customer?.account?.websiteUrl = "" },
        Row("no industry", lost: ["Customer.Account.Industry 3"]) { $0.customer?.account?.industry = nil },
        Row("industry Other", lost: ["Customer.Account.Industry 3"]) { $0.customer?.account?.industry = .other },
        Row("industry Other, and which is empty", lost: ["Customer.Account.Industry 3"]) {
            $0.customer?.account?.industry = .other
            $0.customer?.account?.otherIndustry = ""
        },
        Row("industry Other, and which") {
            $0.customer?.account?.industry = .other
            $0.customer?.account?.otherIndustry = "Lighthouses"
        },
        Row("no country", lost: ["Customer.Account.Address.CountryCode 2"]) {
            $0.customer?.account?.address?.countryCode = nil
        },
        Row("no postal code", lost: ["Customer.Account.Address.PostalCode 2"]) {
            $0.customer?.account?.address?.postalCode = ""
        },
        Row("a region in place of a postal code") {
            $0.customer?.account?.address?.postalCode = nil
            $0.customer?.account?.address?.stateOrRegion = "Texas"
        },
        Row(
            "no address",
            lost: ["Customer.Account.Address.CountryCode 2", "Customer.Account.Address.PostalCode 2"]
        ) { $0.customer?.account?.address = nil },
        Row("no AWS account", lost: ["Customer.Account.AwsAccountId 3"]) { $0.customer?.account?.awsAccountId = nil },
        Row("no D-U-N-S number", lost: ["Customer.Account.Duns 1"]) { $0.customer?.account?.duns = nil },
        Row("no contacts", lost: ["Customer.Contacts 4", "Customer.Contacts.BusinessTitle 2"]) {
            $0.customer?.contacts = []
        },
        Row("a contact without mail", lost: ["Customer.Contacts 4"]) { $0.customer?.contacts?[0].email = nil },
        Row("a contact without first name", lost: ["Customer.Contacts 4"]) { $0.customer?.contacts?[0].firstName = "" },
        Row("a contact without last name", lost: ["Customer.Contacts 4"]) { $0.customer?.contacts?[0].lastName = nil },
        Row("a contact without title", lost: ["Customer.Contacts.BusinessTitle 2"]) {
            $0.customer?.contacts?[0].businessTitle = nil
        },
        Row("half of it in each of two contacts", lost: ["Customer.Contacts 4"]) {
            $0.customer?.contacts = [
                Selling.Contact(email: "a@b.example", firstName: "A"),
                Selling.Contact(lastName: "B", businessTitle: "CTO"),
            ]
        },
    ]

    static let projectRows = [
        Row("no title", lost: ["Project.Title 2"]) { $0.project?.title = nil },
        Row("no problem", lost: ["Project.CustomerBusinessProblem 4", "Project.CustomerBusinessProblem 3"]) {
            $0.project?.customerBusinessProblem = ""
        },
        Row("a problem of 199 characters", lost: ["Project.CustomerBusinessProblem 3"]) {
            $0.project?.customerBusinessProblem = String(repeating: "é", count: 199)
        },
        Row("a problem of 200 characters") { $0.project?.customerBusinessProblem = String(repeating: "é", count: 200) },
        Row("no use case", lost: ["Project.CustomerUseCase 3"]) { $0.project?.customerUseCase = nil },
        Row("no delivery model", lost: ["Project.DeliveryModels 2"]) { $0.project?.deliveryModels = [] },
        Row(
            "no spend",
            lost: ["Project.ExpectedCustomerSpend 5", "Project.ExpectedCustomerSpend.EstimationUrl 2"]
        ) { $0.project?.expectedCustomerSpend = nil },
        Row("spend of 0", lost: ["Project.ExpectedCustomerSpend 5"]) {
            $0.project?.expectedCustomerSpend?[0].amount = "0"
        },
        Row("spend of 0.00", lost: ["Project.ExpectedCustomerSpend 5"]) {
            $0.project?.expectedCustomerSpend?[0].amount = "0.00"
        },
        Row("spend of a cent") { $0.project?.expectedCustomerSpend?[0].amount = "0.01" },
        Row("spend of no amount", lost: ["Project.ExpectedCustomerSpend 5"]) {
            $0.project?.expectedCustomerSpend?[0].amount = nil
        },
        Row("spend on the partner only", lost: ["Project.ExpectedCustomerSpend 5"]) {
            $0.project?.expectedCustomerSpend?[0].targetCompany = "Self"
        },
        Row("no estimate", lost: ["Project.ExpectedCustomerSpend.EstimationUrl 2"]) {
            $0.project?.expectedCustomerSpend?[0].estimationUrl = nil
        },
        Row("a contract's duration in place of an estimate") {
            $0.project?.expectedCustomerSpend?[0].estimationUrl = nil
            $0.project?.expectedContractDuration = .set(Selling.ExpectedContractDuration(term: .months, value: "12"))
        },
        Row("a contract's duration taken away", lost: ["Project.ExpectedCustomerSpend.EstimationUrl 2"]) {
            $0.project?.expectedCustomerSpend?[0].estimationUrl = nil
            $0.project?.expectedContractDuration = .clear
        },
        Row("no competitor", lost: ["Project.CompetitorName 1"]) { $0.project?.competitorName = nil },
        Row("no sales activity", lost: ["Project.SalesActivities 12"]) { $0.project?.salesActivities = nil },
        Row("one sales activity", lost: ["Project.SalesActivities 10"]) { $0.project?.salesActivities = [.sowSigned] },
        Row("five sales activities", lost: ["Project.SalesActivities 2"]) { $0.project?.salesActivities?.removeLast() },
        Row("all eight sales activities") { $0.project?.salesActivities = Selling.SalesActivity.allCases },
    ]

    static let dealRows = [
        Row("no solution", lost: ["RelatedEntityIdentifiers.Solutions 2"]) {
            $0.relatedEntityIdentifiers.solutions = []
        },
        Row("a Marketplace solution in its place") {
            $0.relatedEntityIdentifiers.solutions = nil
            $0.relatedEntityIdentifiers.awsMarketplaceSolutions = ["arn:aws:aws-marketplace"]
        },
        Row("a Marketplace product in its place") {
            $0.relatedEntityIdentifiers.solutions = nil
            $0.relatedEntityIdentifiers.awsMarketplaceProducts = ["arn:aws:aws-marketplace"]
        },
        Row("an offer in its place", lost: ["RelatedEntityIdentifiers.Solutions 2"]) {
            $0.relatedEntityIdentifiers.solutions = nil
            $0.relatedEntityIdentifiers.awsMarketplaceOffers = ["arn:aws:aws-marketplace"]
        },
        Row("no AWS product", lost: ["RelatedEntityIdentifiers.AwsProducts 1"]) {
            $0.relatedEntityIdentifiers.awsProducts = nil
        },
        Row("no team", lost: ["OpportunityTeam 2"]) { $0.opportunityTeam = [] },
        Row("no needs", lost: ["PrimaryNeedsFromAws 2"]) { $0.primaryNeedsFromAws = nil },
        Row("no needs, before a submission", involvement: nil, lost: ["PrimaryNeedsFromAws 2"]) {
            $0.primaryNeedsFromAws = []
        },
        Row("no needs, for visibility only", involvement: .forVisibilityOnly) { $0.primaryNeedsFromAws = nil },
        Row("no type", lost: ["OpportunityType 1"]) { $0.opportunityType = nil },
    ]

    static let courseRows = [
        Row("no close date", lost: ["LifeCycle.TargetCloseDate 3", "LifeCycle.TargetCloseDate 4"]) {
            $0.lifeCycle?.targetCloseDate = nil
        },
        Row("closes today") { $0.lifeCycle?.targetCloseDate = "\(SampleDeal.now.day)" },
        Row("closed yesterday", lost: ["LifeCycle.TargetCloseDate 4"]) {
            $0.lifeCycle?.targetCloseDate = "\(SampleDeal.now.day.adding(days: -1))"
        },
        Row("no next steps", lost: ["LifeCycle.NextSteps 4", "LifeCycle.NextSteps 4"]) { $0.lifeCycle?.nextSteps = "" },
        Row("next steps of 30 days ago") {
            $0.lifeCycle?.nextStepsHistory?[0].time = SampleDeal.now.adding(seconds: -30 * 86_400)
        },
        Row("next steps of 30 days and a second ago", lost: ["LifeCycle.NextSteps 4"]) {
            $0.lifeCycle?.nextStepsHistory?[0].time = SampleDeal.now.adding(seconds: -30 * 86_400 - 1)
        },
        Row("older next steps before those of today") {
            let old = Selling.NextStepsHistory(value: "Call", time: SampleDeal.now.adding(seconds: -90 * 86_400))
            $0.lifeCycle?.nextStepsHistory?.insert(old, at: 0)
        },
        Row("next steps without a history are as old as the deal", lost: ["LifeCycle.NextSteps 4"]) {
            $0.lifeCycle?.nextStepsHistory = nil
        },
        Row("next steps of a deal that is as new") {
            $0.lifeCycle?.nextStepsHistory = []
            $0.createdDate = SampleDeal.now.adding(seconds: -30 * 86_400)
        },
        Row("a young history tells more than an old deal") { $0.createdDate = Instant(seconds: 0) },
        Row("stage Business Validation", lost: ["LifeCycle.Stage 4"]) { $0.lifeCycle?.stage = .businessValidation },
        Row("stage Technical Validation", lost: ["LifeCycle.Stage 9"]) { $0.lifeCycle?.stage = .technicalValidation },
        Row("stage Qualified", lost: ["LifeCycle.Stage 14"]) { $0.lifeCycle?.stage = .qualified },
        Row("stage Prospect", lost: ["LifeCycle.Stage 20"]) { $0.lifeCycle?.stage = .prospect },
        Row("no stage", lost: ["LifeCycle.Stage 20"]) { $0.lifeCycle?.stage = nil },
    ]

    @Test("a row loses its points", arguments: rows)
    func losses(_ row: Row) throws {
        let score = try #require(SampleDeal.score(involvement: row.involvement, after: row.edit))
        let losses = ScoreRow.all.map { ($0.field, $0.lost(by: score.deal)) }.filter { $0.1 > 0 }
        #expect(losses.map { "\($0.0) \($0.1)" } == row.lost)
        #expect(score.value == 100 - losses.reduce(0) { $0 + $1.1 })
    }

    @Test("every row of the table is lost by somebody")
    func allRowsLost() {
        let deals = Self.rows.map { SampleDeal.deal(after: [$0.edit]) }
        for row in ScoreRow.all {
            #expect(deals.contains { row.lost(by: $0) > 0 }, "\(row.field)")
        }
    }

    @Test("60 points for content, 40 for method")
    func sums() {
        #expect(ScoreRow.content.reduce(0) { $0 + $1.points } == 60)
        #expect(ScoreRow.method.reduce(0) { $0 + $1.points } == 40)
    }

    @Test("a record that says nothing scores nothing")
    func nothing() {
        let empty = Selling.GetOpportunityResponse(
            catalog: "AWS",
            id: "O1",
            lastModifiedDate: SampleDeal.now,
            createdDate: SampleDeal.now,
            relatedEntityIdentifiers: Selling.RelatedEntityIdentifiers()
        )
        let now = SampleDeal.now
        #expect(OpportunityScore(of: empty, involvement: nil, today: now.day, now: now)?.value == 0)
    }

    @Test("AD36: no score at a final stage", arguments: Selling.Stage.allCases)
    func final(_ stage: Selling.Stage) {
        let score = SampleDeal.score { $0.lifeCycle?.stage = stage }
        #expect((score == nil) == [.launched, .closedLost].contains(stage))
    }

    @Test(
        "AD35: the trend is held against the run before",
        arguments: [(nil, "No Change"), (99, "Improving"), (100, "No Change"), (101, "Declining"), (0, "Improving")]
            as [(Int?, String)]
    )
    func trend(previous: Int?, trend: String) throws {
        let score = try #require(SampleDeal.score())
        #expect(score.trend(previous: previous) == trend)
        #expect(score.quality(after: previous) == Selling.OpportunityQuality(score: 100, trend: trend))
    }
}
