import SellingRules
import CosellRules
import SellingAPI
import Testing

struct UpdateTests {
    private static let gate = "selling 3.1 actionNotPermitted lifeCycle.reviewStatus"
    private static let source = "selling 3.1 requiredFieldMissing marketing.source"
    private static let company = "selling 3.1 requiredFieldMissing customer.account.companyName"

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var status = Selling.ReviewStatus.pendingSubmission
        var stage = Selling.Stage.prospect
        var edit: Sample.Edit = { _ in }
        var refused: [String] = []

        var answer: [String] { Sample.echo(of: Sample.state(status, stage: stage), edit).map(\.brief) }
    }

    /// Selling 4.8 by number, but for the optimistic lock of 2.
    static let vectors = [
        Row(testDescription: "1 echo of a draft"),
        Row(testDescription: "3 another stage", status: .approved, edit: { $0.lifeCycle?.stage = .qualified }),
        Row(
            testDescription: "5 another title, approved",
            status: .approved,
            edit: { $0.project?.title = "Another" },
            refused: ["selling 4.2 actionNotPermitted project.title"]
        ),
        Row(testDescription: "6 a change", status: .submitted, edit: { $0.project?.title = "A" }, refused: [gate]),
        Row(testDescription: "6 an echo", status: .submitted, refused: [gate]),
        Row(
            testDescription: "7 another problem, action required",
            status: .actionRequired,
            edit: { $0.project?.customerBusinessProblem = "What AWS wanted to know about the stores." }
        ),
        Row(
            testDescription: "8 another title, action required",
            status: .actionRequired,
            edit: { $0.project?.title = "Another" },
            refused: ["selling 4.2 actionNotPermitted project.title"]
        ),
        Row(
            testDescription: "9 lost without reason",
            status: .approved,
            edit: { $0.lifeCycle?.stage = .closedLost },
            refused: ["O37 requiredFieldMissing lifeCycle.closedLostReason"]
        ),
        Row(
            testDescription: "10 delivery models after launch",
            status: .approved,
            stage: .launched,
            edit: { $0.project?.deliveryModels = [.resell] }
        ),
        Row(
            testDescription: "10 next steps after launch",
            status: .approved,
            stage: .launched,
            edit: { $0.lifeCycle?.nextSteps = "Celebrate" },
            refused: ["selling 4.2 actionNotPermitted lifeCycle.nextSteps"]
        ),
    ]

    static let lacking = [
        Row(
            testDescription: "no stage",
            edit: { $0.lifeCycle?.stage = nil },
            refused: ["selling 3.1 requiredFieldMissing lifeCycle.stage"]
        ),
        Row(testDescription: "no marketing", edit: { $0.marketing = nil }, refused: [source]),
        Row(testDescription: "no source", edit: { $0.marketing?.source = nil }, refused: [source]),
        Row(testDescription: "no customer", edit: { $0.customer = nil }, refused: [company]),
        Row(testDescription: "empty company", edit: { $0.customer?.account?.companyName = "" }, refused: [company]),
        Row(testDescription: "no title", edit: { $0.project?.title = nil }),
        Row(testDescription: "no close date", edit: { $0.lifeCycle?.targetCloseDate = nil }),
    ]

    @Test("answers the test vectors", arguments: vectors)
    func vector(_ row: Row) { #expect(row.answer == row.refused) }

    @Test("names what every update must carry", arguments: lacking)
    func required(_ row: Row) { #expect(row.answer == row.refused) }

    @Test("lists all that is missing when only a stage is sent (vector 4)")
    func nothingButTheStage() {
        let broken = Sample.echo(of: Sample.state(.approved)) {
            $0 = OpportunityContent()
            $0.lifeCycle = Selling.LifeCycle(stage: .qualified)
        }
        let missing = broken.filter { $0.code == .requiredFieldMissing }.map(\.brief)
        #expect(missing == [Self.source, Self.company])
        #expect(broken.contains { $0.brief == "selling 4.2 actionNotPermitted project.title" })
    }

    @Test("uses the recorded words")
    func words() {
        let noStage = Sample.echo(of: Sample.state(), { $0.lifeCycle?.stage = nil })
        #expect(noStage.map(\.message) == ["lifeCycle.stage is required"])
    }

    @Test("asks for a marketing source only while the switch is on")
    func marketingSwitch() {
        var switches = OpportunitySwitches()
        switches.requireMarketingSource = false
        let broken = Sample.echo(of: Sample.state(), { $0.marketing = nil }, switches: switches)
        #expect(broken.isEmpty)
    }

    @Test("lets the review decide before anything else is looked at", arguments: Selling.ReviewStatus.allCases)
    func statusGate(_ status: Selling.ReviewStatus) {
        let broken = Sample.echo(of: Sample.state(status), { $0.project?.customerUseCase = "Other" })
        let isClosed = [.submitted, .inReview, .rejected].contains(status)
        #expect(broken.first?.brief == (isClosed ? Self.gate : "O22 invalidEnumValue project.customerUseCase"))
        #expect(!isClosed || broken.count == 1)
        #expect(!isClosed || broken[0].message.contains("can't be updated while its review status is \(status)"))
    }

    @Test(
        "rests gate and locks while a tester plays the reviewer, but no rule (X3)",
        arguments: Selling.ReviewStatus.allCases
    )
    func simulatedReview(_ status: Selling.ReviewStatus) {
        let stored = Sample.state(status)
        let locked = Sample.echo(of: stored, { $0.project?.title = "As AWS has it" }, simulatesReview: true)
        #expect(locked.isEmpty)
        let broken = Sample.echo(of: stored, { $0.project?.customerUseCase = "Other" }, simulatesReview: true)
        #expect(broken.map(\.brief) == ["O22 invalidEnumValue project.customerUseCase"])
    }

    @Test(
        "echoes a national security record without its customer (O17)",
        arguments: [Selling.ReviewStatus.pendingSubmission, .actionRequired, .approved]
    )
    func nationalSecurity(_ status: Selling.ReviewStatus) {
        let secret = Sample.edited {
            $0.nationalSecurity = .yes
            $0.customer?.account?.industry = .government
        }
        let stored = Sample.state(status, content: secret)
        #expect(Sample.echo(of: stored).isEmpty)
        let named = Sample.echo(of: stored) { $0.customer?.account?.companyName = "Agency" }
        #expect(named.isEmpty)
    }
}
