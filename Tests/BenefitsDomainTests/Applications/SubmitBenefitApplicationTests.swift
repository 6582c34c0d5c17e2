import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import Testing

struct SubmitBenefitApplicationTests {
    @Test("the example of every benefit goes to its first stage", arguments: Example.all)
    func examples(_ example: Example) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft(example.code)
        let draft = try await desk.get(id)
        try await desk.submit(id)
        let record = try await desk.get(id)
        #expect(record.status == .inReview && record.revision != draft.revision)
        #expect(record.stage == (example.code == "previewac" ? "TECH_REVIEW" : "BUSINESS_REVIEW"))
        #expect(try await desk.events() == ["Application Created", "Application In Review"])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var code = "innovsand"
        /// Members with what stands there instead; nil takes them away.
        var edits: [String: Document?] = [:]
        let outcome: String
    }

    private static let poc = "benefitApplicationDetails."

    static let rows = [
        Row(
            testDescription: "a member is missing",
            edits: ["UseCase": nil],
            outcome: "REQUIRED_FIELD_MISSING \(poc)UseCase"
        ),
        Row(testDescription: "another type", edits: ["UseCase": 1], outcome: "INVALID_VALUE \(poc)UseCase"),
        Row(testDescription: "an empty text", edits: ["UseCase": ""], outcome: "INVALID_STRING_FORMAT \(poc)UseCase"),
        Row(
            testDescription: "an empty list",
            edits: ["ServicesPlanned": .list([])],
            outcome: "NOT_ENOUGH_VALUES \(poc)ServicesPlanned"
        ),
        Row(
            testDescription: "a long list, and an empty element",
            edits: ["ServicesPlanned": .list([Document](repeating: "S3", count: 20) + [""])],
            outcome: "TOO_MANY_VALUES \(poc)ServicesPlanned, INVALID_STRING_FORMAT \(poc)ServicesPlanned"
        ),
        Row(
            testDescription: "a number out of range",
            code: "pocredits",
            edits: ["PocPlan.DurationDays": 500],
            outcome: "VALUE_OUT_OF_RANGE \(poc)PocPlan.DurationDays"
        ),
        Row(
            testDescription: "a word that is not in the list",
            code: "techtools",
            edits: ["ToolName": "HAMMER"],
            outcome: "INVALID_ENUM_VALUE \(poc)ToolName"
        ),
        Row(
            testDescription: "a day that there is not",
            code: "mdfcampgn",
            edits: ["Activity.StartDate": "2026-02-30"],
            outcome: "INVALID_STRING_FORMAT \(poc)Activity.StartDate"
        ),
        Row(
            testDescription: "cash without its details",
            code: "mapassess",
            edits: ["CashDisbursementDetails": nil],
            outcome: "REQUIRED_FIELD_MISSING \(poc)CashDisbursementDetails"
        ),
        Row(
            testDescription: "credits without theirs, which the form asks for itself",
            edits: ["CreditDisbursementDetails": nil],
            outcome: "REQUIRED_FIELD_MISSING \(poc)CreditDisbursementDetails"
        ),
        Row(
            testDescription: "nothing is asked for",
            edits: ["RequestedAmount.Amount": "0.00"],
            outcome: "VALUE_OUT_OF_RANGE \(poc)RequestedAmount.Amount!"
        ),
        Row(testDescription: "the cap itself", edits: ["RequestedAmount.Amount": "10000.00"], outcome: "ok"),
        Row(
            testDescription: "a cent above the cap",
            edits: ["RequestedAmount.Amount": "10000.01"],
            outcome: "VALUE_OUT_OF_RANGE \(poc)RequestedAmount.Amount!"
        ),
        Row(
            testDescription: "another currency",
            edits: ["RequestedAmount.CurrencyCode": "EUR"],
            outcome: "INVALID_VALUE \(poc)RequestedAmount.CurrencyCode!"
        ),
        Row(
            testDescription: "an end before the start",
            code: "mdfcampgn",
            edits: ["Activity.EndDate": "2026-05-03"],
            outcome: "INVALID_VALUE \(poc)Activity.EndDate!"
        ),
        Row(
            testDescription: "a promotion is measured by the offer, whatever it is worth",
            code: "mpoppromo",
            edits: ["OfferValue.Amount": "999999"],
            outcome: "ok"
        ),
        Row(
            testDescription: "faults of the form and of the business in one answer",
            edits: ["UseCase": nil, "RequestedAmount.Amount": "20000"],
            outcome: "REQUIRED_FIELD_MISSING \(poc)UseCase, VALUE_OUT_OF_RANGE \(poc)RequestedAmount.Amount!"
        ),
    ]

    @Test("names everything that is wrong", arguments: rows)
    func rules(_ row: Row) async throws {
        let desk = try await BenefitsDesk.open()
        let example = try Example.of(row.code)
        let created = try await desk.create(
            row.code,
            types: example.types,
            resources: example.needsOpportunity ? [try await desk.opportunity()] : nil,
            files: (0..<example.files).map { "plan-\($0).pdf" }
        )
        desk.wait(seconds: 1)
        var details = example.details
        for (path, value) in row.edits { details[path: path] = value }
        // Types, patterns and formats are refused in the draft already.
        let ended = await outcome {
            try await desk.replaceDetails(of: created.id ?? "", with: details)
            try await desk.submit(created.id ?? "")
        }
        #expect(ended == row.outcome)
    }

    @Test("an empty draft lacks everything, and belongings too")
    func empty() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.create("mapassess", types: [.cash]).id ?? ""
        let missing = ["CustomerDetails", "AssessmentPlan", "RequestedAmount", "CashDisbursementDetails"]
        let faults =
            missing.map { "REQUIRED_FIELD_MISSING \(Self.poc)\($0)" }
            + ["REQUIRED_FIELD_MISSING associatedResources", "NOT_ENOUGH_VALUES fileDetails"]
        #expect(await outcome { try await desk.submit(id) } == faults.joined(separator: ", ") + "!")
    }

    @Test("files must have been looked at, and found good")
    func files() async throws {
        let desk = try await BenefitsDesk.open()
        let example = try Example.of("pifinitia")
        let names = ["plan.pdf", "pending-plan.pdf", "fail-plan.pdf", "plan.exe"]
        let id = try await desk.create("pifinitia", details: example.details, files: names).id ?? ""
        let faults = { Array(repeating: "INVALID_RESOURCE_STATE fileDetails", count: $0).joined(separator: ", ") + "!" }
        #expect(await outcome { try await desk.submit(id) } == faults(4))
        desk.wait(seconds: 1)
        #expect(await outcome { try await desk.submit(id) } == faults(3))
    }

    @Test("drafts alone can be submitted", arguments: Benefits.BenefitApplicationStatus.allCases)
    func states(_ status: Benefits.BenefitApplicationStatus) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.application(at: status)
        let expected = status == .pendingSubmission ? "ok" : "INVALID_RESOURCE_STATE status!"
        #expect(await outcome { try await desk.submit(id) } == expected)
    }

    @Test("a benefit that was closed since takes none")
    func closed() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let expected = "INVALID_RESOURCE_STATE benefitIdentifier!"
        #expect(await outcome { try await desk.closing("innovsand").submit(id) } == expected)
    }

    @Test("an opportunity that may no longer be read does not count")
    func unreadable() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft("pocredits")
        let expected = "INVALID_VALUE associatedResources!"
        #expect(await outcome { try await desk.denied("GetOpportunity").submit(id) } == expected)
    }
}
