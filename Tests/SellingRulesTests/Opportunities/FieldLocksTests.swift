import SellingRules
import CosellRules
import SellingAPI
import Testing

/// The table of selling 4.2: every row in every column.
struct FieldLocksTests {
    /// A status of the service, and the column of the table it stands in.
    struct Column: Sendable, CustomTestStringConvertible {
        let name: String
        let status: Selling.ReviewStatus
        var stage = Selling.Stage.prospect
        let phase: EditingPhase
        var isGated = false
        var testDescription: String { name }
    }

    static let columns = [
        Column(name: "PS", status: .pendingSubmission, phase: .pendingSubmission),
        Column(name: "SU", status: .submitted, phase: .underReview, isGated: true),
        Column(name: "IR", status: .inReview, phase: .underReview, isGated: true),
        Column(name: "AR", status: .actionRequired, phase: .actionRequired),
        Column(name: "AP", status: .approved, phase: .approved),
        Column(name: "LA", status: .approved, stage: .launched, phase: .launched),
        Column(name: "RJ", status: .rejected, phase: .closed, isGated: true),
        Column(name: "CL", status: .approved, stage: .closedLost, phase: .closed),
    ]

    /// A field, the columns in which it is open, and a change of it that breaks no other rule.
    struct Row: Sendable, CustomTestStringConvertible {
        let field: String
        let open: Set<String>
        /// What the record holds beforehand, beyond the lavish sample.
        var given: Sample.Edit = { _ in }
        /// Other fields that the change cannot leave alone; they stand in the same columns.
        var companions: [String] = []
        let change: Sample.Edit
        var testDescription: String { field }

        init(
            _ field: String,
            _ open: String,
            with companions: String...,
            given: @escaping Sample.Edit = { _ in },
            change: @escaping Sample.Edit
        ) {
            self.field = field
            self.open = Set(open.split(separator: " ").map(String.init))
            self.companions = companions
            self.given = given
            self.change = change
        }
    }

    static let customer = [
        Row("customer.account.companyName", "PS") { $0.customer?.account?.companyName = "Southwind Traders" },
        Row("customer.account.industry", "PS") { $0.customer?.account?.industry = .retail },
        Row("customer.account.otherIndustry", "PS") { $0.customer?.account?.otherIndustry = "Beekeeping" },
        Row("customer.account.websiteUrl", "PS AR") { $0.customer?.account?.websiteUrl = "southwind.example.com" },
        Row("customer.account.awsAccountId", "PS AP") { $0.customer?.account?.awsAccountId = "210987654321" },
        Row("customer.account.duns", "PS AP") { $0.customer?.account?.duns = "987654321" },
        Row("customer.account.address.countryCode", "PS AR") { $0.customer?.account?.address?.countryCode = .de },
        Row("customer.account.address.postalCode", "PS AR") { $0.customer?.account?.address?.postalCode = "98109" },
        Row("customer.account.address.stateOrRegion", "PS AR") {
            $0.customer?.account?.address?.stateOrRegion = "Oregon"
        },
        Row("customer.account.address.city", "PS AR AP") { $0.customer?.account?.address?.city = "Tacoma" },
        Row("customer.account.address.streetAddress", "PS AR AP") {
            $0.customer?.account?.address?.streetAddress = "2 Pike Place"
        },
        Row("customer.contacts", "PS AP") { $0.customer?.contacts?[0].firstName = "Ben" },
    ]

    static let lifeCycle = [
        Row("lifeCycle.stage", "AP", with: "lifeCycle.closedLostReason") {
            $0.lifeCycle?.stage = .qualified
            $0.lifeCycle?.closedLostReason = nil
        },
        Row("lifeCycle.nextSteps", "PS AP") { $0.lifeCycle?.nextSteps = "Send the offer" },
        Row("lifeCycle.targetCloseDate", "PS AR AP") { $0.lifeCycle?.targetCloseDate = "2030-07-31" },
        Row("nationalSecurity", "PS", given: { $0.customer?.account?.industry = .government }) {
            $0.nationalSecurity = .yes
        },
        Row("opportunityType", "PS AP") { $0.opportunityType = .expansion },
        Row("project.relatedOpportunityIdentifier", "PS AP") { $0.project?.relatedOpportunityIdentifier = "O2" },
        Row("partnerOpportunityIdentifier", "PS AR") { $0.partnerOpportunityIdentifier = "CRM-0002" },
        Row("primaryNeedsFromAws", "PS AP") { $0.primaryNeedsFromAws = [.coSellPricingAssistance] },
    ]

    static let project = [
        Row("project.title", "PS") { $0.project?.title = "Store analytics, second floor" },
        Row("project.customerBusinessProblem", "PS AR") {
            $0.project?.customerBusinessProblem = "Sales data of 500 stores arrives two days late."
        },
        Row("project.expectedCustomerSpend", "PS AR AP") { $0.project?.expectedCustomerSpend?[0].amount = "13000" },
        Row(
            "project.expectedContractDuration",
            "PS AR AP",
            with: "project.expectedCustomerSpend",
            given: {
                $0.project?.expectedContractDuration = Sample.months("36")
                $0.project?.expectedCustomerSpend = [Sample.total("1200000")]
            }
        ) { $0.project?.expectedContractDuration = Sample.months("24") },
        Row("project.customerUseCase", "PS AP") { $0.project?.customerUseCase = "Archiving" },
        Row("project.salesActivities", "PS AP") { $0.project?.salesActivities = [.sowSigned] },
        Row("project.apnPrograms", "PS AP") { $0.project?.apnPrograms = ["P3"] },
        Row("project.competitorName", "PS AP", with: "project.otherCompetitorNames") {
            $0.project?.competitorName = .akamai
            $0.project?.otherCompetitorNames = nil
        },
        Row("project.otherCompetitorNames", "PS AP") { $0.project?.otherCompetitorNames = "Fabrikam" },
        Row("project.otherSolutionDescription", "PS AP") { $0.project?.otherSolutionDescription = "A service" },
        Row("project.deliveryModels", "PS AP LA") { $0.project?.deliveryModels = [.resell] },
        Row("project.additionalComments", "PS AP LA") { $0.project?.additionalComments = "Decided in autumn" },
        Row("project.awsPartition", "PS", given: { $0.project?.expectedCustomerSpend = [] }) {
            $0.project?.awsPartition = .awsEusc
        },
    ]

    static let money = [
        Row("marketing.campaignName", "PS AP") { $0.marketing?.campaignName = "Autumn" },
        Row(
            "marketing.source",
            "PS AP",
            with: "marketing.campaignName",
            "marketing.useCases",
            "marketing.channels",
            "marketing.awsFundingUsed"
        ) { $0.marketing = Selling.Marketing(source: .explicitNone) },
        Row("marketing.useCases", "PS AP") { $0.marketing?.useCases = ["Security"] },
        Row("marketing.channels", "PS AP") { $0.marketing?.channels = [.tv] },
        Row("marketing.awsFundingUsed", "PS AP", given: { $0.marketing?.useCases = nil }) {
            $0.marketing?.awsFundingUsed = .no
        },
        Row("softwareRevenue.deliveryModel", "PS AP") { $0.softwareRevenue?.deliveryModel = .subscription },
        Row("softwareRevenue.value.amount", "PS AP") { $0.softwareRevenue?.value?.amount = "6000" },
        Row("softwareRevenue.value.currencyCode", "PS AP") { $0.softwareRevenue?.value?.currencyCode = .eur },
        Row("softwareRevenue.effectiveDate", "PS AP") { $0.softwareRevenue?.effectiveDate = "2030-03-01" },
        Row("softwareRevenue.expirationDate", "PS AP") { $0.softwareRevenue?.expirationDate = "2032-02-01" },
    ]

    /// Open only beside another change, so tested on its own below.
    private static let lostReason = Row("lifeCycle.closedLostReason", "AP") { $0.lifeCycle?.closedLostReason = .other }

    static let rows = customer + lifeCycle + project + money

    private static func stored(_ row: Row, in column: Column) -> OpportunityState {
        Sample.state(column.status, stage: column.stage, content: Sample.edited(Sample.lavish, row.given))
    }

    @Test("refuses exactly what the table locks", arguments: rows, columns)
    func update(_ row: Row, _ column: Column) {
        let broken = Sample.echo(of: Self.stored(row, in: column), row.change)
        #expect(broken.allSatisfy { $0.code == .actionNotPermitted })
        if column.isGated {
            #expect(broken.map(\.field) == ["lifeCycle.reviewStatus"])
        } else if row.open.contains(column.name) {
            #expect(broken.isEmpty)
        } else {
            #expect(broken.map(\.field).contains(row.field))
            #expect(broken.map(\.field).allSatisfy { $0 == row.field || row.companions.contains($0) })
        }
    }

    @Test("answers tools as it answers updates", arguments: rows + [lostReason], columns)
    func editable(_ row: Row, _ column: Column) {
        #expect(FieldLocks.editable(field: row.field, in: column.phase) == row.open.contains(column.name))
    }

    @Test("has a row for every field, and no other")
    func fields() {
        #expect(FieldLocks.table.map(\.field).sorted() == (Self.rows + [Self.lostReason]).map(\.field).sorted())
        #expect(FieldLocks.editable(field: "project.color", in: .pendingSubmission) == nil)
    }

    @Test("puts every status in its column", arguments: columns)
    func phase(_ column: Column) {
        #expect(Sample.state(column.status, stage: column.stage).phase == column.phase)
    }

    @Test("lets an unchanged echo pass", arguments: columns.filter { !$0.isGated })
    func echo(_ column: Column) {
        let stored = Sample.state(column.status, stage: column.stage, content: Sample.lavish)
        #expect(Sample.echo(of: stored).isEmpty)
    }

    @Test("keeps the reason of a loss to the move that loses")
    func reasonOfLoss() {
        let lost = Sample.echo(of: Sample.state(.approved)) {
            $0.lifeCycle?.stage = .closedLost
            $0.lifeCycle?.closedLostReason = .other
        }
        #expect(lost.isEmpty)
        let changed = Sample.echo(
            of: Sample.state(.approved, stage: .closedLost),
            { $0.lifeCycle?.closedLostReason = .other }
        )
        #expect(changed.map(\.brief) == ["selling 4.2 actionNotPermitted lifeCycle.closedLostReason"])
    }

    @Test("takes the partner's identifier once after approval (O32)", arguments: [nil, ""])
    func identifier(_ before: String?) {
        let stored = Sample.state(.approved, content: Sample.edited { $0.partnerOpportunityIdentifier = before })
        let broken = Sample.echo(of: stored) { $0.partnerOpportunityIdentifier = "CRM-0002" }
        #expect(broken.isEmpty)
        #expect(
            FieldLocks.editable(field: "partnerOpportunityIdentifier", in: .approved, isEmpty: true) == true
        )
    }

    @Test("opens comments and models after launch on the software path only")
    func softwarePath() {
        let stored = Sample.state(.approved, stage: .launched)
        let broken = Sample.echo(
            of: stored,
            {
                $0.project?.deliveryModels = [.resell]
                $0.project?.additionalComments = "Decided in autumn"
            },
            partner: PartnerFacts(isServicesPath: true)
        )
        #expect(broken.map(\.field) == ["project.deliveryModels", "project.additionalComments"])
    }

    @Test("opens software revenue after launch in special programs only")
    func specialProgram() {
        let stored = Sample.state(.approved, stage: .launched, content: Sample.lavish)
        let change: Sample.Edit = { $0.softwareRevenue?.value?.amount = "6000" }
        #expect(Sample.echo(of: stored, change, partner: PartnerFacts(isInSpecialProgram: true)).isEmpty)
        #expect(Sample.echo(of: stored, change).map(\.field) == ["softwareRevenue.value.amount"])
    }

    @Test("locks software revenue from approval on when switched so (D8)")
    func revenueSwitch() {
        var switches = OpportunitySwitches()
        switches.lockSoftwareRevenueWhenApproved = true
        let broken = Sample.echo(
            of: Sample.state(.approved, content: Sample.lavish),
            { $0.softwareRevenue = nil },
            switches: switches
        )
        #expect(broken.count == 5)
        #expect(broken.allSatisfy { $0.field.hasPrefix("softwareRevenue.") })
    }

    struct Spelling: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var given: Sample.Edit = { _ in }
        let change: Sample.Edit
    }

    static let spellings = [
        Spelling(testDescription: "amount with zeros") { $0.project?.expectedCustomerSpend?[0].amount = "12500.00" },
        Spelling(testDescription: "revenue with zeros") { $0.softwareRevenue?.value?.amount = "5000.0" },
        Spelling(testDescription: "company other than AWS") {
            $0.project?.expectedCustomerSpend?[0].targetCompany = "Northwind"
        },
        Spelling(
            testDescription: "use case without blanks",
            given: { $0.project?.customerUseCase = "Migration / Database Migration" },
            change: { $0.project?.customerUseCase = "Migration/Database Migration" }
        ),
        Spelling(
            testDescription: "sets in another order",
            given: twoOfEach,
            change: {
                $0.project?.salesActivities?.reverse()
                $0.project?.deliveryModels?.reverse()
                $0.project?.apnPrograms?.reverse()
                $0.marketing?.channels?.reverse()
                $0.marketing?.useCases?.reverse()
                $0.primaryNeedsFromAws?.reverse()
            }
        ),
        Spelling(
            testDescription: "empty for absent",
            given: { $0.customer?.account?.duns = nil },
            change: { $0.customer?.account?.duns = "" }
        ),
        Spelling(testDescription: "defaults left out") {
            $0.nationalSecurity = nil
            $0.opportunityType = nil
        },
        Spelling(
            testDescription: "contract duration left out",
            given: {
                $0.project?.expectedContractDuration = Sample.months("36")
                $0.project?.expectedCustomerSpend = [Sample.total("1200000")]
            },
            change: { $0.project?.expectedContractDuration = nil }
        ),
        Spelling(
            testDescription: "postal code where there is none",
            given: { $0.customer?.account?.address?.countryCode = .ae },
            change: { $0.customer?.account?.address?.postalCode = "00000" }
        ),
    ]

    private static let twoOfEach: Sample.Edit = {
        $0.project?.salesActivities = [.sowSigned, .completedActionPlan]
        $0.project?.deliveryModels = [.resell, .other]
        $0.project?.apnPrograms = ["P3", "Windows"]
        $0.marketing?.channels = [.tv, .email]
        $0.marketing?.useCases = ["Security", "Analytics"]
        $0.primaryNeedsFromAws = [.coSellDealSupport, .coSellPricingAssistance]
    }

    @Test("compares what would be stored (D5)", arguments: spellings, [Selling.Stage.launched, .closedLost])
    func spelling(_ row: Spelling, _ stage: Selling.Stage) {
        let stored = Sample.state(.approved, stage: stage, content: Sample.edited(Sample.lavish, row.given))
        #expect(Sample.echo(of: stored, row.change).isEmpty)
    }

    @Test("takes the omission of a stored value for a change (D5)")
    func omission() {
        let broken = Sample.echo(of: Sample.state(.approved), { $0.project?.title = nil })
        #expect(broken.map(\.brief) == ["selling 4.2 actionNotPermitted project.title"])
    }

    @Test("names every changed locked field and the way out")
    func several() {
        let broken = Sample.echo(of: Sample.state(.approved)) {
            $0.project?.title = "Another"
            $0.customer?.account?.companyName = "Another Ltd"
        }
        #expect(broken.map(\.field) == ["customer.account.companyName", "project.title"])
        #expect(
            broken.last?.message
                == "project.title can't be changed once the opportunity is approved; send it as it is stored"
        )
    }

    @Test("keeps the order of contacts")
    func contacts() {
        let two = Sample.edited { $0.customer?.contacts?.append(Selling.Contact(firstName: "Ben")) }
        let broken = Sample.echo(
            of: Sample.state(.actionRequired, content: two),
            { $0.customer?.contacts?.reverse() }
        )
        #expect(broken.map(\.field) == ["customer.contacts"])
    }
}
