import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 3.3.
struct CreateEngagementTests {
    @Test("makes the caller the first member and the author of both dates (R2.5, R2.6)")
    func creation() async throws {
        let desk = try await Desk.open()
        let answer = try await desk.createEngagement()
        let id = try #require(answer.id)
        #expect(id.wholeMatch(of: /eng-[0-9a-z]{14}/) != nil)
        #expect(answer.arn == "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/\(id)")
        #expect(answer.modifiedAt == desk.clock.now)
        let expected = Selling.GetEngagementResponse(
            id: id,
            arn: answer.arn,
            title: "Ward rounds",
            description: "Bedside monitoring for Lakeside",
            createdAt: desk.clock.now,
            createdBy: Sample.account,
            memberCount: 1,
            modifiedAt: desk.clock.now,
            modifiedBy: Sample.account,
            contexts: []
        )
        #expect(try await desk.engagement(id) == expected)
        #expect(try await desk.members(of: id).engagementMemberList.map(\.accountId) == [Sample.account])
    }

    @Test("numbers the contexts from 1, whatever ids the request has (R2.9)")
    func contextIDs() async throws {
        let desk = try await Desk.open()
        let contexts = [
            Selling.EngagementContextDetails(id: "7", type: .lead, payload: .lead(Sample.lead)),
            Selling.EngagementContextDetails(type: .customerProject, payload: .customerProject(Sample.customerProject)),
        ]
        let id = try #require(try await desk.createEngagement(contexts).id)
        let stored = try #require(try await desk.engagement(id).contexts)
        #expect(stored.map(\.id) == ["1", "2"])
        #expect(stored.map(\.type) == [.lead, .customerProject])
        #expect(stored.last?.payload == .customerProject(Sample.customerProject))
    }

    @Test("an interaction without a date happened now, one with a date keeps it (R2.12)")
    func interactionDates() async throws {
        let desk = try await Desk.open()
        let earlier = TestClock.start.adding(seconds: -86_400)
        var lead = Sample.lead
        lead.interactions.append(lead.interactions[0])
        lead.interactions[1].interactionDate = earlier
        let id = try await desk.engage([.lead(lead)])
        guard case .lead(let stored) = try await desk.engagement(id).contexts?.first?.payload else {
            Issue.record("the context is a lead")
            return
        }
        #expect(stored.interactions.map(\.interactionDate) == [desk.clock.now, earlier])
    }

    @Test("a partner does not rate its own lead (additions 4.5)")
    func insights() async throws {
        let desk = try await Desk.open()
        var lead = Sample.lead
        lead.insights = Selling.LeadInsights(leadReadinessScore: "High")
        let id = try await desk.engage([.lead(lead)])
        guard case .lead(let stored) = try await desk.engagement(id).contexts?.first?.payload else {
            Issue.record("the context is a lead")
            return
        }
        #expect(stored.insights == nil)
    }

    @Test("title, description and contexts may be left out (additions 8)")
    func bare() async throws {
        let desk = try await Desk.open()
        let edits: Edits = ["title": .null, "description": .null, "contexts": .null]
        let id = try #require(try await desk.createEngagement([], edits).id)
        let engagement = try await desk.engagement(id)
        #expect((engagement.title, engagement.description) == (nil, nil))
        #expect(engagement.contexts == [])
    }

    static let refusals: [(name: String, context: Selling.EngagementContextDetails, answer: String)] = [
        (
            "a payload of another type (R2.8)",
            .init(type: .lead, payload: .customerProject(Sample.customerProject)), "INVALID_VALUE contexts.payload"
        ),
        ("no payload (R2.8)", .init(type: .lead), "INVALID_VALUE contexts.payload"),
        (
            "a result of prospecting (additions 4.1)",
            .init(type: .prospectingResult, payload: .prospectingResult(.init())), "ACTION_NOT_PERMITTED contexts.type"
        ),
    ]

    @Test("refuses what cannot be a context, and makes nothing", arguments: refusals)
    func refusal(_ name: String, _ context: Selling.EngagementContextDetails, _ answer: String) async throws {
        let desk = try await Desk.open()
        #expect(await outcome { _ = try await desk.createEngagement([context]) } == answer)
        #expect(try await desk.engagements().engagementSummaryList == [])
    }

    @Test("a token makes one engagement (R1.39)")
    func replay() async throws {
        let desk = try await Desk.open()
        let first = try await desk.engage(token: "t")
        desk.clock.advance(seconds: 60)
        #expect(try await desk.engage(token: "t") == first)
        #expect(await outcome { _ = try await desk.engage([], token: "t") } == "ConflictException")
        #expect(try await desk.engagements().engagementSummaryList.map(\.id) == [first])
    }
}
