import SellingRules
import CosellRules
import SellingAPI
import Testing

/// What stands between an opportunity and the stage Launched.
struct LaunchTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var status = Selling.ReviewStatus.approved
        var stage = Selling.Stage.committed
        var solutions = ["S-1234567"]
        var partner = PartnerFacts()
        var edit: Sample.Edit = { _ in }
        var broken: [String] = []
    }

    static let approval = "O35 invalidResourceState lifeCycle.reviewStatus"
    static let solution = "O36 requiredFieldMissing relatedEntityIdentifiers.solutions"

    static let rows: [Row] = [
        Row(testDescription: "approved, with a solution"),
        Row(testDescription: "launched already", stage: .launched),
        Row(testDescription: "closed lost", stage: .closedLost, broken: ["O40 actionNotPermitted lifeCycle.stage"]),
        Row(testDescription: "approved, without a solution", solutions: [], broken: [solution]),
        Row(testDescription: "a close date that has passed", edit: { $0.lifeCycle?.targetCloseDate = "2030-01-01" }),
        Row(
            testDescription: "a services partner names the account",
            partner: PartnerFacts(isServicesPath: true),
            broken: ["O6 requiredFieldMissing customer.account.awsAccountId"]
        ),
        Row(
            testDescription: "a special program wants the revenue",
            partner: PartnerFacts(isInSpecialProgram: true),
            broken: ["deliveryModel", "value", "effectiveDate", "expirationDate"].map {
                "O42 requiredFieldMissing softwareRevenue.\($0)"
            }
        ),
        Row(
            testDescription: "under review, without a solution",
            status: .inReview,
            stage: .prospect,
            solutions: [],
            broken: [approval, solution]
        ),
    ]

    @Test("names approval and rows", arguments: rows)
    func rules(_ row: Row) {
        var content = Sample.complete
        row.edit(&content)
        let stored = Sample.state(
            row.status,
            stage: row.stage,
            content: content,
            related: Selling.RelatedEntityIdentifiers(solutions: row.solutions)
        )
        let broken = OpportunityRules.launch(of: stored, today: Sample.today, partner: row.partner)
        #expect(broken.map(\.brief) == row.broken)
    }

    @Test("only Approved can launch, and each other status says what to do", arguments: Selling.ReviewStatus.allCases)
    func approval(_ status: Selling.ReviewStatus) throws {
        let broken = OpportunityRules.launch(of: Sample.state(status, stage: .prospect), today: Sample.today)
        #expect(broken.map(\.brief) == (status == .approved ? [] : [Self.approval]))
        guard let fault = broken.first else { return }
        let wayOut = [
            Selling.ReviewStatus.pendingSubmission: "submit it", .actionRequired: "submit it", .submitted: "wait",
            .inReview: "wait", .rejected: "create a new opportunity",
        ]
        #expect(fault.message.contains(try #require(wayOut[status])))
    }
}
