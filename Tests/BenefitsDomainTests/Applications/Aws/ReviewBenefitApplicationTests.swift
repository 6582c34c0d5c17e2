import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellRules
import CosellWire
import Testing

/// What somebody who plays AWS does, and what AWS does by itself.
struct ReviewBenefitApplicationTests {
    enum Act: String, Sendable, CaseIterable {
        case stage, requireAction, approve, reject
    }

    private func perform(_ act: Act, on id: String, _ desk: BenefitsDesk) async throws {
        let call = desk.call("Act")
        switch act {
        case .stage: try await desk.provider.stageApplication(id, at: "TECH_REVIEW", call)
        case .requireAction: try await desk.provider.requireActionOnApplication(id, because: "x", call)
        case .approve: try await desk.provider.approveApplication(id, call)
        case .reject: try await desk.provider.rejectApplication(id, because: "x", call)
        }
    }

    static let allowed: [Act: [Benefits.BenefitApplicationStatus]] = [
        .stage: [.inReview], .requireAction: [.inReview, .actionRequired], .approve: [.inReview],
        .reject: [.inReview, .actionRequired],
    ]

    @Test("each act takes its states", arguments: Act.allCases, Benefits.BenefitApplicationStatus.allCases)
    func states(_ act: Act, _ status: Benefits.BenefitApplicationStatus) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.application(at: status)
        let revision = try await desk.get(id).revision
        let isAllowed = try #require(Self.allowed[act]).contains(status)
        #expect(await outcome { try await perform(act, on: id, desk) } == (isAllowed ? "ok" : "Conflict"))
        #expect((try await desk.get(id).revision != revision) == isAllowed)
    }

    @Test("a stage moves on, and the partner hears of it")
    func stage() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted("pocredits")
        let record = try await desk.provider.stageApplication(id, at: "TECH_REVIEW", desk.call("Act"))
        #expect(record.stage == "TECH_REVIEW" && record.status == .inReview)
        #expect(try await desk.events().last == "Application Stage Changed")
        let wrong = await outcome { try await desk.provider.stageApplication(id, at: "LUNCH", desk.call("Act")) }
        #expect(wrong == "INVALID_ENUM_VALUE stage")
    }

    @Test("a reason and codes stand with what AWS sent back, within their bounds")
    func reasons() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted()
        let call = desk.call("Act")
        let record = try await desk.provider.requireActionOnApplication(
            id,
            because: "Add a plan",
            codes: ["Project Plan Missing"],
            call
        )
        #expect(record.statusReason == "Add a plan" && record.statusReasonCodes == ["Project Plan Missing"])
        #expect(record.stage == "BUSINESS_REVIEW" && record.statusReasonCode == nil)
        let long = String(repeating: "x", count: 1001)
        let ended = await outcome {
            try await desk.provider.rejectApplication(id, because: long, codes: Array(repeating: "", count: 6), call)
        }
        #expect(ended == "INVALID_STRING_FORMAT reason, TOO_MANY_VALUES codes, INVALID_STRING_FORMAT codes")
        let rejected = try await desk.provider.rejectApplication(id, because: "No", call)
        #expect(rejected.stage == nil && rejected.statusReason == "No" && rejected.statusReasonCodes == nil)
        #expect(try await desk.events().suffix(2) == ["Application Action Required", "Application Rejected"])
    }

    @Test("another account's is not there")
    func strangers() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted()
        #expect(await outcome { try await perform(.approve, on: id, desk.of("444455556666")) } == "ResourceNotFound")
    }

    // MARK: Tags

    struct Row: Sendable, CustomTestStringConvertible {
        let outcome: String?
        let status: Benefits.BenefitApplicationStatus
        let events: [String]
        var testDescription: String { outcome ?? "no tag" }
    }

    private static let walk = ["Application In Review", "Application Stage Changed", "Application Stage Changed"]

    static let rows = [
        Row(outcome: nil, status: .inReview, events: ["Application In Review"]),
        Row(outcome: "hold", status: .inReview, events: ["Application In Review"]),
        Row(outcome: "approve", status: .approved, events: walk + ["Application Approved", "Allocation Activated"]),
        Row(outcome: "reject", status: .rejected, events: walk + ["Application Rejected"]),
        Row(outcome: "action-required", status: .actionRequired, events: walk + ["Application Action Required"]),
    ]

    @Test("a tag says what comes of it, two seconds later, through all stages", arguments: rows)
    func tags(_ row: Row) async throws {
        let desk = try await BenefitsDesk.open()
        let tags = row.outcome.map { [Benefits.Tag(key: "review-outcome", value: $0)] }
        let id = try await desk.submitted("pifinitia", tags: tags)
        try await desk.pass(seconds: 1)
        #expect(try await desk.get(id).stage == "BUSINESS_REVIEW")
        try await desk.pass(seconds: 1)
        #expect(try await desk.get(id).status == row.status)
        #expect(try await Array(desk.events().dropFirst()) == row.events)
    }

    @Test("a tag that comes during the review counts, and one that went does not")
    func late() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted()
        let arn = desk.arn("benefit-application", id)
        try await desk.tag(arn, [.init(key: "review-outcome", value: "approve")])
        try await desk.untag(arn, ["review-outcome"])
        try await desk.pass(seconds: 2)
        #expect(try await desk.get(id).status == .inReview)
        try await desk.tag(arn, [.init(key: "review-outcome", value: "reject")])
        try await desk.pass(seconds: 2)
        #expect(try await desk.get(id).status == .rejected)
    }

    @Test("what was taken back is not decided")
    func recalled() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted(tags: [.init(key: "review-outcome", value: "approve")])
        try await desk.recall(id)
        try await desk.pass(seconds: 5)
        #expect(try await desk.get(id).status == .pendingSubmission)
        try await desk.submit(id)
        try await desk.pass(seconds: 2)
        #expect(try await desk.get(id).status == .approved)
    }
}
