import CosellLint
import CosellWire
import SellingAPI
import Testing

/// What is found in a record for each goal, and how ready it is.
struct OpportunityLintTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var status = Selling.ReviewStatus.pendingSubmission
        var stage = Selling.Stage.prospect
        var goal: LintGoal?
        var involvement: Selling.SalesInvolvementType?
        var isServicesPartner = false
        var edit: Deal.Edit = { _ in }
        /// Rule and path of each finding.
        var found: [String] = []
        var score = 100
    }

    static let rows = [
        Row(testDescription: "a complete draft lacks the approval", score: 90),
        Row(
            testDescription: "nothing to sell",
            edit: { $0.relatedEntityIdentifiers = Selling.RelatedEntityIdentifiers() },
            found: ["S1 relatedEntityIdentifiers.solutions"],
            score: 75
        ),
        Row(
            testDescription: "a described solution is enough to submit, not to launch",
            edit: {
                $0.relatedEntityIdentifiers = Selling.RelatedEntityIdentifiers()
                $0.project?.otherSolutionDescription = "Our appliance"
            },
            score: 85
        ),
        Row(
            testDescription: "several rows at once, in their order",
            edit: {
                $0.project?.salesActivities = nil
                $0.marketing = nil
                $0.customer?.account?.address?.postalCode = "1"
            },
            found: [
                "selling 3.1 marketing.source", "S10 customer.account.address.postalCode", "S5 project.salesActivities",
            ],
            score: 75
        ),
        Row(
            testDescription: "a field rule and its submission row at one field count once",
            edit: { $0.project?.customerUseCase = "Juggling" },
            found: ["O22 project.customerUseCase"],
            score: 85
        ),
        Row(
            testDescription: "what the model forbids",
            edit: { $0.customer?.account?.duns = "12" },
            found: ["model customer.account.duns"],
            score: 85
        ),
        Row(
            testDescription: "a catalog that AWS does not have",
            edit: { $0.catalog = "sandbox" },
            found: ["R1.28 catalog"],
            score: 85
        ),
        Row(
            testDescription: "Co-Sell without a need",
            edit: { $0.primaryNeedsFromAws = nil },
            found: ["S7 primaryNeedsFromAws"],
            score: 85
        ),
        Row(
            testDescription: "For Visibility Only wants none",
            involvement: .forVisibilityOnly,
            edit: { $0.primaryNeedsFromAws = nil },
            score: 90
        ),
        Row(
            testDescription: "a draft is not to be launched",
            goal: .launch,
            found: ["O35 lifeCycle.reviewStatus"],
            score: 90
        ),
        Row(
            testDescription: "sent back, and the close date has passed",
            status: .actionRequired,
            edit: { $0.lifeCycle?.targetCloseDate = "2030-01-14" },
            found: ["S6 lifeCycle.targetCloseDate"],
            score: 85
        ),
        Row(testDescription: "closes today", edit: { $0.lifeCycle?.targetCloseDate = "2030-01-15" }, score: 90),
        Row(testDescription: "under review, there is nothing to do", status: .inReview, score: 90),
        Row(
            testDescription: "under review, an update is refused",
            status: .inReview,
            goal: .update,
            found: ["selling 3.1 lifeCycle.reviewStatus"],
            score: 90
        ),
        Row(testDescription: "approved", status: .approved, stage: .qualified),
        Row(
            testDescription: "approved, of a services partner",
            status: .approved,
            isServicesPartner: true,
            found: ["O6 customer.account.awsAccountId"],
            score: 95
        ),
        Row(
            testDescription: "approved deals are not submitted again",
            status: .approved,
            goal: .submit,
            found: ["selling 3.1 lifeCycle.reviewStatus"]
        ),
        Row(testDescription: "launched", status: .approved, stage: .launched),
        Row(testDescription: "rejected", status: .rejected, score: 90),
    ]

    @Test("finds what the rules refuse, and nothing else", arguments: rows)
    func findings(_ row: Row) {
        let lint = OpportunityLint(
            today: Deal.today,
            goal: row.goal,
            involvement: row.involvement,
            isServicesPartner: row.isServicesPartner
        )
        let report = lint.report(on: LintSubject(Deal.record(row.status, stage: row.stage, row.edit)))
        #expect(report.findings.map { "\($0.rule) \($0.path)" } == row.found)
        #expect(report.score == row.score)
        #expect(report.findings.allSatisfy { !$0.fix.isEmpty && !$0.message.isEmpty && !$0.code.isEmpty })
    }

    @Test("the next step of each review status", arguments: Selling.ReviewStatus.allCases)
    func nextStep(_ status: Selling.ReviewStatus) {
        let goals: [Selling.ReviewStatus: LintGoal] = [
            .pendingSubmission: .submit, .actionRequired: .submit, .approved: .launch,
        ]
        let report = OpportunityLint(today: Deal.today).report(on: LintSubject(Deal.record(status)))
        #expect(report.goal == goals[status])
    }

    @Test("an update alone is held against the field rules, with its record against the locks too")
    func update() throws {
        let record = Deal.record(.approved, stage: .qualified)
        let echo = """
            {"Catalog":"Sandbox","Identifier":"O15000001","LastModifiedDate":"2030-01-15T10:00:00Z",
             "Customer":{"Account":{"CompanyName":"Northwind Traders"}},"Project":{"Title":"Another name"},
             "LifeCycle":{"Stage":"Launched","TargetCloseDate":"2030-06-30"},"Marketing":{"Source":"None"}}
            """
        let update = try #require(try LintSubject.all(in: Deal.document(echo)).first)
        let lint = OpportunityLint(today: Deal.today)
        #expect(lint.report(on: update).findings.isEmpty)
        let sent = echo.replacing("\"Stage\"", with: "\"ReviewStatus\":\"Submitted\",\"Stage\"")
        let echoed = try #require(try LintSubject.all(in: Deal.document(sent)).first)
        #expect(lint.report(on: echoed).findings.isEmpty)

        let held = lint.report(on: update, replacing: LintSubject(record))
        #expect(held.goal == .update)
        #expect(held.findings.contains { $0.rule == "selling 4.2" && $0.path == "project.title" })
        #expect(held.findings.contains { $0.path == "project.deliveryModels" } == false)
        #expect(held.openFields.contains("lifeCycle.stage"))
        #expect(held.lockedFields.contains("project.title"))
    }

    @Test(
        "in the Sandbox an update may play the reviewer",
        arguments: [
            ("Sandbox", "Submitted", "Approved", true), ("AWS", "Submitted", "Approved", false),
            ("Sandbox", "Submitted", "Submitted", false), ("Sandbox", "Rejected", "Approved", false),
        ]
    )
    func reviewer(_ catalog: String, _ status: String, _ asked: String, _ passes: Bool) {
        let record = Deal.record(Selling.ReviewStatus(rawValue: status)) { $0.catalog = catalog }
        let update = Selling.UpdateOpportunityRequest(
            catalog: catalog,
            primaryNeedsFromAws: record.primaryNeedsFromAws,
            customer: record.customer,
            project: record.project,
            marketing: record.marketing,
            lastModifiedDate: record.lastModifiedDate,
            identifier: record.id,
            lifeCycle: Selling.LifeCycle(
                stage: .prospect,
                targetCloseDate: "2030-06-30",
                reviewStatus: Selling.ReviewStatus(rawValue: asked)
            )
        )
        let lint = OpportunityLint(today: Deal.today)
        #expect(lint.report(on: LintSubject(update), replacing: LintSubject(record)).findings.isEmpty == passes)
    }

    @Test("a fix says what belongs into the field, or the rule's own way out")
    func fixes() throws {
        let draft = LintSubject(
            Deal.record {
                $0.project?.salesActivities = nil
                $0.marketing = Selling.Marketing(campaignName: "Spring", source: .explicitNone)
            }
        )
        let findings = OpportunityLint(today: Deal.today).report(on: draft).findings
        #expect(findings.first { $0.rule == "S5" }?.fix == "Give at least one, such as Conducted POC / Demo.")
        #expect(findings.first { $0.rule == "M1" }?.fix == "Leave it out.")
        #expect(findings.first { $0.rule == "M1" }?.message == "marketing.campaignName must be absent with source None")
    }

    @Test("the report for machines has its promised members")
    func document() throws {
        let draft = LintSubject(Deal.record { $0.project?.title = nil })
        let report = OpportunityLint(today: Deal.today).report(on: draft).document(source: "deal.json")
        guard case .object(let members) = report else { throw NoObject() }
        let names = [
            "Source", "Name", "Kind", "Goal", "Score", "MissingPoints", "Findings", "EditableFields", "LockedFields",
        ]
        #expect(members.map(\.name) == names)
        let finding = Document.object([
            .init("Path", .string("project.title")), .init("Rule", .string("S3")),
            .init("Code", .string("REQUIRED_FIELD_MISSING")), .init("Message", .string("project.title is required")),
            .init("Fix", .string("Give the deal a name, in at most 255 characters.")),
        ])
        #expect(report["Findings"] == .list([finding]))
        #expect(report["Score"] == .integer(85))
    }

    struct NoObject: Error {}
}
