import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// What AWS does (selling 7.1), and what a tester makes it do in the Sandbox (selling 5.2).
struct ReviewOpportunityTests {
    @Test("a verdict counts only while the review is open", arguments: Selling.ReviewStatus.allCases)
    func openReview(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: status)
        let before = try await desk.record(id)
        try await desk.review(id, .approved)
        let isOpen = [.submitted, .inReview].contains(status)
        #expect(try await desk.status(id) == (isOpen ? .approved : status))
        #expect(try await (desk.record(id) == before) == !isOpen)
    }

    @Test("comments and reason come with a return or a rejection, and go with the next submission")
    func comments() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .submitted)
        try await desk.review(id, .actionRequired(comments: "Name the buyer", reason: "Details"))
        var lifeCycle = try #require(try await desk.record(id).lifeCycle)
        #expect((lifeCycle.reviewComments, lifeCycle.reviewStatusReason) == ("Name the buyer", "Details"))
        try await desk.update(id)
        lifeCycle = try #require(try await desk.record(id).lifeCycle)
        #expect(lifeCycle.reviewStatus == .submitted)
        #expect((lifeCycle.reviewComments, lifeCycle.reviewStatusReason) == (nil, nil))
        try await desk.review(id, .rejected(comments: "Known already", reason: "Duplicate"))
        lifeCycle = try #require(try await desk.record(id).lifeCycle)
        #expect((lifeCycle.reviewComments, lifeCycle.reviewStatusReason) == ("Known already", "Duplicate"))
    }

    @Test("an unknown opportunity is passed over")
    func unknown() async throws {
        let desk = try await Desk.open()
        #expect(await outcome { try await desk.review("O1", .approved) } == "ok")
    }

    /// X1 to X4: from each status (row) to each that the tester sends (column), what becomes of it.
    static let simulated: [(from: Selling.ReviewStatus, to: [String])] = [
        // Order of columns: Pending Submission, Submitted, In review, Approved, Rejected, Action Required.
        (
            .pendingSubmission,
            ["Pending Submission", "Pending Submission", "In review", "Approved", "Rejected", "Action Required"]
        ),
        (.submitted, ["refused", "refused", "In review", "Approved", "Rejected", "Action Required"]),
        (.inReview, ["refused", "refused", "refused", "Approved", "Rejected", "Action Required"]),
        (.actionRequired, ["Submitted", "Submitted", "In review", "Approved", "Rejected", "Submitted"]),
        (.approved, ["Approved", "Approved", "Approved", "Approved", "Approved", "Approved"]),
        (.rejected, ["refused", "refused", "refused", "refused", "refused", "refused"]),
    ]

    static let columns: [Selling.ReviewStatus] = [
        .pendingSubmission, .submitted, .inReview, .approved, .rejected, .actionRequired,
    ]

    @Test("the tester of a Sandbox sends a review status", arguments: Selling.ReviewStatus.allCases, columns)
    func simulation(_ from: Selling.ReviewStatus, _ asked: Selling.ReviewStatus) async throws {
        let row = try #require(Self.simulated.first { $0.from == from })
        let expected = row.to[try #require(Self.columns.firstIndex(of: asked))]
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: from)
        let answer = await outcome { try await desk.simulate(id, asked) }
        #expect(answer == (expected == "refused" ? "ACTION_NOT_PERMITTED lifeCycle.reviewStatus" : "ok"))
        #expect(try await desk.status(id)?.rawValue == (expected == "refused" ? from.rawValue : expected))
    }

    @Test("in the catalog AWS the status that is sent says nothing")
    func notInProduction() async throws {
        let desk = try await Desk.open().of(in: Catalog.aws)
        let draft = try await desk.opportunity()
        try await desk.simulate(draft, .approved)
        #expect(try await desk.status(draft) == .pendingSubmission)
        let submitted = try await desk.opportunity(at: .submitted)
        #expect(
            await outcome { try await desk.simulate(submitted, .approved) }
                == "ACTION_NOT_PERMITTED lifeCycle.reviewStatus"
        )
    }

    @Test("the reviewer's words come from the tester's request")
    func simulatedComments() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .submitted)
        let words: Edits = ["lifeCycle.reviewComments": "More, please", "lifeCycle.reviewStatusReason": "Details"]
        try await desk.simulate(id, .actionRequired, words)
        let lifeCycle = try #require(try await desk.record(id).lifeCycle)
        #expect((lifeCycle.reviewComments, lifeCycle.reviewStatusReason) == ("More, please", "Details"))
    }

    @Test("with a verdict no field is locked, but field rules and the lock on the date hold (X3)")
    func simulatedChanges() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .submitted)
        try await desk.simulate(id, .inReview, ["project.title": "Ward monitoring"])
        #expect(try await desk.record(id).project?.title == "Ward monitoring")
        #expect(
            await outcome { try await desk.simulate(id, .approved, ["project.customerUseCase": "Gardening"]) }
                == "INVALID_ENUM_VALUE project.customerUseCase"
        )
        let stale: Edits = ["lastModifiedDate": "2030-01-01T00:00:00Z"]
        #expect(await outcome { try await desk.simulate(id, .approved, stale) } == "ConflictException")
        #expect(try await desk.status(id) == .inReview)
    }

    @Test("an update without a status keeps it (X5)")
    func omitted() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        try await desk.update(id, ["lifeCycle.reviewStatus": .null])
        #expect(try await desk.status(id) == .pendingSubmission)
        #expect(await outcome { try await desk.submit(id) } == "ok")
    }

    @Test("approved without a submission counts as a co-sell (D23)")
    func approvalOfDraft() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        try await desk.simulate(id, .approved)
        let summary = try await desk.summary(id)
        #expect(summary.involvementType == .coSell)
        #expect(summary.visibility == .full)
        #expect(await outcome { try await desk.move(id, to: .committed) } == "ok")
    }
}
