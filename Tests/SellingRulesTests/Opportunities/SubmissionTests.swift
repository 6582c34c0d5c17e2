import SellingRules
import CosellRules
import SellingAPI
import Testing

struct SubmissionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var edit: Sample.Edit = { _ in }
        var related = Selling.RelatedEntityIdentifiers(solutions: ["S-1234567"])
        var status = Selling.ReviewStatus.pendingSubmission
        var stage = Selling.Stage.prospect
        var involvement = Selling.SalesInvolvementType.coSell
        var refused: [String] = []

        var answer: [Violation] {
            let content = Sample.edited(Sample.complete, edit)
            return OpportunityRules.submission(
                of: Sample.state(status, stage: stage, content: content, related: related),
                involvement: involvement,
                today: Sample.today
            )
        }
    }

    private static func missing(_ number: String, _ field: String, _ edit: @escaping Sample.Edit) -> Row {
        Row(testDescription: "\(number) \(field)", edit: edit, refused: ["\(number) requiredFieldMissing \(field)"])
    }

    private static let solutions = "relatedEntityIdentifiers.solutions"
    private static let secret: Sample.Edit = {
        $0.nationalSecurity = .yes
        $0.customer?.account?.industry = .government
    }

    static let missing = [
        missing("S2", "customer.account.companyName") { $0.customer?.account?.companyName = "" },
        missing("S2", "customer.account.websiteUrl") { $0.customer?.account?.websiteUrl = nil },
        missing("S2", "customer.account.industry") { $0.customer?.account?.industry = nil },
        missing("O3", "customer.account.otherIndustry") { $0.customer?.account?.industry = .other },
        missing("S2", "customer.account.address.countryCode") { $0.customer?.account?.address?.countryCode = nil },
        missing("O10", "customer.account.address.stateOrRegion") {
            $0.customer?.account?.address?.stateOrRegion = nil
        },
        missing("O11", "customer.account.address.postalCode") { $0.customer?.account?.address?.postalCode = nil },
        missing("S3", "project.title") { $0.project?.title = nil },
        missing("S3", "project.customerBusinessProblem") { $0.project?.customerBusinessProblem = nil },
        missing("S3", "project.customerUseCase") { $0.project?.customerUseCase = nil },
        missing("S3", "project.deliveryModels") { $0.project?.deliveryModels = [] },
        missing("S4", "project.expectedCustomerSpend") { $0.project?.expectedCustomerSpend = [] },
        missing("S4", "project.expectedCustomerSpend") { $0.project?.expectedCustomerSpend = [Sample.spend(nil)] },
        missing("S5", "project.salesActivities") { $0.project?.salesActivities = nil },
        missing("S5", "project.salesActivities") { $0.project?.salesActivities = [] },
        missing("S6", "lifeCycle.targetCloseDate") { $0.lifeCycle?.targetCloseDate = nil },
        missing("S7", "primaryNeedsFromAws") { $0.primaryNeedsFromAws = nil },
        missing("S7", "primaryNeedsFromAws") { $0.primaryNeedsFromAws = [] },
        missing("S7", "primaryNeedsFromAws") { $0.primaryNeedsFromAws = [Sample.literal] },
        missing("S8", "marketing.source") { $0.marketing = nil },
        missing("S8", "marketing.source") { $0.marketing = Selling.Marketing(campaignName: "Spring") },
    ]

    static let others = [
        Row(testDescription: "complete"),
        Row(testDescription: "S1 none", related: .init(), refused: ["S1 requiredFieldMissing \(solutions)"]),
        Row(
            testDescription: "S1 products are no solutions",
            related: .init(awsProducts: ["AWSLambda"]),
            refused: ["S1 requiredFieldMissing \(solutions)"]
        ),
        Row(
            testDescription: "S1 described",
            edit: { $0.project?.otherSolutionDescription = "An appliance" },
            related: .init()
        ),
        Row(testDescription: "AD28 Marketplace solution", related: .init(awsMarketplaceSolutions: ["arn:s"])),
        Row(testDescription: "AD28 Marketplace product", related: .init(awsMarketplaceProducts: ["arn:p"])),
        Row(testDescription: "S1 ten", related: .init(solutions: (1...10).map { "S-\($0)" })),
        Row(
            testDescription: "S1 eleven",
            related: .init(solutions: (1...11).map { "S-\($0)" }),
            refused: ["S1 tooManyValues \(solutions)"]
        ),
        Row(
            testDescription: "S2 a secret customer",
            edit: {
                secret(&$0)
                $0.customer?.account = Selling.Account(industry: .government, companyName: "")
            }
        ),
        Row(
            testDescription: "S2 no state elsewhere",
            edit: { $0.customer?.account?.address = Selling.Address(postalCode: "10117", countryCode: .de) }
        ),
        Row(
            testDescription: "O11 no postal code in Hong Kong",
            edit: { $0.customer?.account?.address = Selling.Address(countryCode: .hk) }
        ),
        Row(
            testDescription: "O11 needed, whatever its form, in Chile",
            edit: { $0.customer?.account?.address = Selling.Address(countryCode: .cl) },
            refused: ["O11 requiredFieldMissing customer.account.address.postalCode"]
        ),
        Row(
            testDescription: "S10 not checked in Chile",
            edit: { $0.customer?.account?.address = Selling.Address(postalCode: "?", countryCode: .cl) }
        ),
        Row(
            testDescription: "S10 does not fit",
            edit: { $0.customer?.account?.address?.postalCode = "9810" },
            refused: ["S10 invalidValue customer.account.address.postalCode"]
        ),
        Row(
            testDescription: "S4 link",
            edit: { $0.project?.expectedCustomerSpend = [Sample.spend(nil, link: Sample.estimate)] }
        ),
        Row(
            testDescription: "S4 total",
            edit: {
                $0.project?.expectedContractDuration = Sample.months("144")
                $0.project?.expectedCustomerSpend = [Sample.total("0.01")]
            }
        ),
        Row(testDescription: "S6 today", edit: { $0.lifeCycle?.targetCloseDate = "2030-01-15" }),
        Row(
            testDescription: "S6 yesterday",
            edit: { $0.lifeCycle?.targetCloseDate = "2030-01-14" },
            refused: ["S6 invalidValue lifeCycle.targetCloseDate"]
        ),
        Row(
            testDescription: "S7 visibility only",
            edit: { $0.primaryNeedsFromAws = nil },
            involvement: .forVisibilityOnly
        ),
        Row(
            testDescription: "S11 a secret that all see",
            edit: secret,
            involvement: .forVisibilityOnly,
            refused: ["S11 invalidValue involvementType"]
        ),
        Row(testDescription: "S11 a secret that sells along", edit: secret),
        Row(
            testDescription: "R1.26 all at once",
            edit: {
                $0.marketing = nil
                $0.primaryNeedsFromAws = nil
                $0.project?.customerUseCase = nil
            },
            related: .init(),
            refused: [
                "S1 requiredFieldMissing \(solutions)", "S3 requiredFieldMissing project.customerUseCase",
                "S7 requiredFieldMissing primaryNeedsFromAws", "S8 requiredFieldMissing marketing.source",
            ]
        ),
    ]

    @Test("names every missing prerequisite", arguments: missing + others)
    func rules(_ row: Row) { #expect(row.answer.map(\.brief) == row.refused) }

    @Test("takes drafts and those sent back", arguments: Selling.ReviewStatus.allCases)
    func status(_ status: Selling.ReviewStatus) {
        let row = Row(testDescription: "", edit: { $0.marketing = nil }, status: status)
        let isOpen = [.pendingSubmission, .actionRequired].contains(status)
        #expect(
            row.answer.map(\.brief)
                == [
                    isOpen
                        ? "S8 requiredFieldMissing marketing.source"
                        : "selling 3.1 actionNotPermitted lifeCycle.reviewStatus"
                ]
        )
        let recorded = "Only Pending Submission or action required opportunities can be submitted"
        #expect(row.answer.map(\.message) == [isOpen ? "marketing.source is required" : recorded])
    }

    @Test("takes open stages (S9)", arguments: Selling.Stage.allCases)
    func stage(_ stage: Selling.Stage) {
        let row = Row(testDescription: "", stage: stage)
        let isFinal = [.launched, .closedLost].contains(stage)
        #expect(row.answer.map(\.brief) == (isFinal ? ["S9 invalidResourceState lifeCycle.stage"] : []))
    }

    @Test("uses the recorded words")
    func words() {
        let idle = Row(testDescription: "", edit: { $0.project?.salesActivities = [] })
        #expect(idle.answer.map(\.message) == ["project.salesActivities is required"])
        let brazil = Row(
            testDescription: "",
            edit: { $0.customer?.account?.address = Selling.Address(postalCode: "123", countryCode: .br) }
        )
        #expect(
            brazil.answer.map(\.message) == [
                "The postal code is invalid for country Brazil, "
                    + "Brazil postal code must be in 99999 OR 99999-999 format."
            ]
        )
    }

    @Test("names the involvement as the caller's request does (S11)")
    func involvementField() {
        let broken = OpportunityRules.submission(
            of: Sample.state(content: Sample.edited(Sample.complete, Self.secret)),
            involvement: .forVisibilityOnly,
            involvementField: "awsSubmission.involvementType",
            today: Sample.today
        )
        #expect(broken.map(\.field) == ["awsSubmission.involvementType"])
    }
}
