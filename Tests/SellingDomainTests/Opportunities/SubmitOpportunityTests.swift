import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// What a submission needs is tested with its rules; here is what comes of one.
struct SubmitOpportunityTests {
    @Test("a co-sell goes to AWS as it is")
    func coSell() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        let before = try await desk.record(id)
        desk.clock.advance(seconds: 30)
        try await desk.submit(id)
        var expected = before
        expected.lifeCycle?.reviewStatus = .submitted
        expected.lastModifiedDate = desk.clock.now
        #expect(try await desk.record(id) == expected)
        let summary = try await desk.summary(id)
        #expect(summary.involvementType == .coSell)
        #expect(summary.visibility == .full)
    }

    @Test("for visibility only shows in the needs (I2)")
    func visibilityOnly() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        try await desk.submit(id, .forVisibilityOnly, .limited)
        #expect(try await desk.record(id).primaryNeedsFromAws == [.doNotNeedSupportFromAWSSalesRep])
        let summary = try await desk.summary(id)
        #expect(summary.involvementType == .forVisibilityOnly)
        #expect(summary.visibility == .limited)
    }

    @Test("can be submitted in two review statuses and no other", arguments: Selling.ReviewStatus.allCases)
    func statuses(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: status)
        let isOpen = [.pendingSubmission, .actionRequired].contains(status)
        #expect(
            await outcome { try await desk.submit(id) }
                == (isOpen ? "ok" : "ACTION_NOT_PERMITTED lifeCycle.reviewStatus")
        )
        #expect(try await desk.status(id) == (isOpen ? .submitted : status))
    }

    @Test("names everything that is missing at once, and stays as it was")
    func incomplete() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(["project.salesActivities": .null, "marketing": .null]).id
        let before = try await desk.record(id)
        #expect(
            await outcome { try await desk.submit(id) } == """
                REQUIRED_FIELD_MISSING relatedEntityIdentifiers.solutions, \
                REQUIRED_FIELD_MISSING project.salesActivities, REQUIRED_FIELD_MISSING marketing.source
                """
        )
        #expect(try await desk.record(id) == before)
        #expect(await outcome { _ = try await desk.summary(id) } == "ResourceNotFoundException")
    }

    @Test("the close date counts by the day in UTC", arguments: zip([-1, 0, 1], [true, true, false]))
    func closeDate(_ days: Int64, _ passes: Bool) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .pendingSubmission, ["lifeCycle.targetCloseDate": "2030-02-01"])
        desk.clock.advance(days: 17 + days)
        #expect(
            await outcome { try await desk.submit(id) } == (passes ? "ok" : "INVALID_VALUE lifeCycle.targetCloseDate")
        )
    }

    @Test("opens one engagement and keeps it when it is submitted again (decision 0004)")
    func engagement() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        #expect(try await desk.engagementCount() == 0)
        try await desk.submit(id)
        #expect(try await desk.engagementCount() == 1)
        try await desk.review(id, .actionRequired(comments: nil, reason: nil))
        try await desk.submit(id)
        #expect(try await desk.engagementCount() == 1)
    }

    @Test("with the switch at require, an opportunity in no engagement is refused")
    func engagementRequired() async throws {
        let desk = try await Desk.open()
        let (first, second) = (try await desk.opportunity(), try await desk.opportunity())
        try await desk.submit(first)
        try await desk.review(first, .actionRequired(comments: nil, reason: nil))
        let strict = try await desk.switched { $0.engagementAtSubmission = .require }
        #expect(await outcome { try await strict.submit(first) } == "ok")
        #expect(await outcome { try await strict.submit(second) } == "INVALID_RESOURCE_STATE identifier")
        #expect(try await desk.status(second) == .pendingSubmission)
    }

    @Test("answers not-found to another partner, in the other catalog, and for an unknown id")
    func isolation() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        for (stranger, id) in [(desk.of(Sample.otherAccount), id), (desk.of(in: Catalog.aws), id), (desk, "O1")] {
            #expect(await outcome { try await stranger.submit(id) } == "ResourceNotFoundException")
        }
    }
}
