import BenefitsAPI
import BenefitsDomain
import CosellDomain
import Testing

struct RecallBenefitApplicationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let stage: String
        let sentBack: Bool
        let outcome: String
        var testDescription: String { "\(stage)\(sentBack ? ", sent back" : "")" }
    }

    static let rows = [
        Row(stage: "BUSINESS_REVIEW", sentBack: false, outcome: "ok"),
        Row(stage: "TECH_REVIEW", sentBack: false, outcome: "ok"),
        Row(stage: "FINANCE_REVIEW", sentBack: false, outcome: "INVALID_RESOURCE_STATE status!"),
        Row(stage: "AWS_REVIEW", sentBack: false, outcome: "INVALID_RESOURCE_STATE status!"),
        Row(stage: "FINANCE_REVIEW", sentBack: true, outcome: "ok"),
        Row(stage: "AWS_REVIEW", sentBack: true, outcome: "ok"),
    ]

    @Test("in early stages, and at any while it is the partner's turn", arguments: rows)
    func stages(_ row: Row) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted()
        if row.stage != "BUSINESS_REVIEW" {
            try await desk.provider.stageApplication(id, at: row.stage, desk.call("Act"))
        }
        if row.sentBack {
            try await desk.provider.requireActionOnApplication(id, because: "x", desk.call("Act"))
        }
        #expect(await outcome { try await desk.recall(id) } == row.outcome)
        let record = try await desk.get(id)
        if row.outcome == "ok" {
            #expect(record.status == .pendingSubmission && record.stage == nil)
            #expect(record.statusReason == "Too early")
        } else {
            #expect(record.status == .inReview)
        }
    }

    @Test("from no other state", arguments: Benefits.BenefitApplicationStatus.allCases)
    func states(_ status: Benefits.BenefitApplicationStatus) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.application(at: status)
        let expected = [.inReview, .actionRequired].contains(status) ? "ok" : "INVALID_RESOURCE_STATE status!"
        #expect(await outcome { try await desk.recall(id) } == expected)
    }

    @Test("a reason has 1000 characters at most")
    func reason() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted()
        let long = String(repeating: "x", count: 1001)
        #expect(await outcome { try await desk.recall(id, because: long) } == "INVALID_STRING_FORMAT reason")
        #expect(await outcome { try await desk.recall(id, because: String(long.dropLast())) } == "ok")
    }

    @Test("a submission afterwards is told of anew, and a token counts once")
    func again() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted()
        try await desk.recall(id, token: "one")
        #expect(await outcome { try await desk.recall(id, token: "one") } == "ok")
        #expect(await outcome { try await desk.recall(id, because: "Other", token: "one") } == "Conflict")
        try await desk.submit(id)
        #expect(try await desk.get(id).statusReason == nil)
        #expect(try await desk.events().suffix(2) == ["Application In Review", "Application In Review"])
    }
}
