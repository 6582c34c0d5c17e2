import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Additions 3.1, 3.5 and 4: what AWS does with the engagements of a task.
struct ProspectEngagementTests {
    // MARK: The clock (additions 3.1)

    @Test("one engagement after the other, half a second each, after a second (AD7, AD10)")
    func clock() async throws {
        let desk = try await Desk.open()
        var engagements: [String] = []
        for _ in 1...2 { engagements.append(try await desk.engage([.lead(Sample.lead)])) }
        let id = try #require(try await desk.prospect(engagements).taskId)
        let moments: [(milliseconds: Int64, statuses: [Selling.ProspectingTaskStatus])] = [
            (0, [.pending, .pending]), (999, [.pending, .pending]), (1, [.inProgress, .pending]),
            (499, [.inProgress, .pending]), (1, [.completed, .inProgress]), (499, [.completed, .inProgress]),
            (1, [.completed, .completed]),
        ]
        for (milliseconds, statuses) in moments {
            desk.clock.advance(milliseconds: milliseconds)
            try await desk.keepUp()
            let task = try await desk.prospecting(id)
            #expect(task.engagements.map(\.status) == statuses)
            #expect(task.engagements.map(\.engagementIdentifier) == engagements)
            #expect(task.endTime == (statuses == [.completed, .completed] ? desk.clock.now : nil))
        }
        #expect(desk.clock.now == TestClock.start.adding(seconds: 2))
    }

    @Test("delays are switches")
    func delays() async throws {
        let desk = try await Desk.open().switched {
            $0.prospectingPickupMilliseconds = 0
            $0.prospectingStepMilliseconds = 0
        }
        let id = try #require(try await desk.prospect([desk.engage([.lead(Sample.lead)])]).taskId)
        try await desk.keepUp()
        #expect(try await desk.prospecting(id).endTime == desk.clock.now)
    }

    @Test("a server that died goes on when it is back, and enriches nothing twice")
    func restart() async throws {
        let desk = try await Desk.open()
        var engagements: [String] = []
        for _ in 1...3 { engagements.append(try await desk.engage([.lead(Sample.lead)])) }
        let id = try #require(try await desk.prospect(engagements).taskId)
        let start = try await desk.lastEvent()
        desk.clock.advance(milliseconds: 1500)
        try await desk.keepUp()
        let next = try await desk.switched { _ in }
        for _ in 1...2 { try await next.pass(seconds: 60) }
        #expect(try await next.prospecting(id).engagements.allSatisfy { $0.status == .completed })
        #expect(try await next.events(after: start) == Array(repeating: "Engagement Updated", count: 3))
    }

    // MARK: What comes of it (additions 3.5, 4)

    @Test("the engagement gets what AWS found, and the lead a score (additions 3.5)")
    func result() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        let task = try await desk.prospect([engagement])
        try await desk.pass(seconds: 2)
        let stored = try await desk.engagement(engagement)
        #expect((stored.modifiedAt, stored.modifiedBy) == (desk.clock.now, "aws"))
        #expect(stored.contexts?.map(\.id) == ["1", "2"])
        let expected = Selling.ProspectingResult(
            aws: .init(
                customer: .init(accountName: "Lakeside Clinics"),
                insights: .init(marketplaceEngagementScore: "High"),
                startTime: TestClock.start.adding(seconds: 1),
                endTime: desk.clock.now,
                taskId: task.taskId,
                taskArn: task.taskArn,
                taskName: "Spring"
            )
        )
        #expect(stored.contexts?.last?.payload == .prospectingResult(expected))
        guard case .lead(let lead) = stored.contexts?.first?.payload else {
            Issue.record("the first context is the lead")
            return
        }
        #expect(lead.insights?.leadReadinessScore == "Low")
        #expect(lead.insights?.channelRecommendation?.recommendedChannel == "EMAIL")
        let updated = try #require(try await desk.lastEvent("Engagement Updated")?["detail"]?["engagement"])
        #expect(updated["LastModifiedBy"] == .string("aws"))
        #expect(updated["ContextTypes"] == .list([.string("Lead"), .string("ProspectingResult")]))
    }

    @Test("a rerun replaces the result and keeps both of its names (additions 3.5, AD19)")
    func rerun() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        var names: Set<String?> = []
        for name in ["Spring", "Autumn"] {
            let id = try #require(try await desk.prospect([engagement], name: name).taskId)
            try await desk.pass(seconds: 2)
            names.insert(try await desk.prospecting(id).engagements.first?.engagementContextId)
        }
        #expect(names.count == 1)
        let contexts = try #require(try await desk.engagement(engagement).contexts)
        #expect(contexts.map(\.id) == ["1", "2"])
        guard case .prospectingResult(let result) = contexts.last?.payload else {
            Issue.record("the last context is the result")
            return
        }
        #expect(result.aws?.taskName == "Autumn")
    }

    @Test("an update of the lead keeps its score (additions 4.5)")
    func keptScore() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        try await desk.prospect([engagement])
        try await desk.pass(seconds: 2)
        try await desk.qualify(engagement, "Unqualified")
        guard case .lead(let lead) = try await desk.engagement(engagement).contexts?.first?.payload else {
            Issue.record("the first context is the lead")
            return
        }
        #expect(lead.insights?.leadReadinessScore == "Low")
        #expect(lead.insights?.channelRecommendation?.recommendedChannel == "EMAIL")
    }

    /// The rows of additions 3.5 in their order, and what is in the engagement.
    static let failures: [(name: String, contexts: [Selling.EngagementContextPayload], code: String)] = [
        ("no lead (row 2)", [.customerProject(Sample.customerProject)], "ContextNotFound"),
        ("a disqualified lead (row 3)", [.lead(lead(status: "DISqualified"))], "DisqualifiedLeadNotPermitted"),
        ("no room (row 4)", Array(repeating: .lead(Sample.lead), count: 5), "ServiceQuotaExceeded"),
        ("nothing to find the company by (row 5)", [.lead(lead(website: nil))], "EngagementValidationFailed"),
        (
            "disqualified, without room and website (row 3)",
            Array(repeating: .lead(lead(status: "Disqualified", website: nil)), count: 5),
            "DisqualifiedLeadNotPermitted"
        ),
        (
            "without room and website (row 4)", Array(repeating: .lead(lead(website: nil)), count: 5),
            "ServiceQuotaExceeded"
        ),
    ]

    private static func lead(
        status: String? = nil,
        website: String? = Sample.lead.customer.websiteUrl
    ) -> Selling.LeadContext {
        var lead = Sample.lead
        lead.qualificationStatus = status
        lead.customer.websiteUrl = website
        return lead
    }

    @Test("the first row that applies decides; the others of the task go on (AD7)", arguments: failures)
    func failure(_ name: String, _ contexts: [Selling.EngagementContextPayload], _ code: String) async throws {
        let desk = try await Desk.open()
        let (bad, good) = (try await desk.engage(contexts), try await desk.engage([.lead(Sample.lead)]))
        let before = try await desk.engagement(bad)
        let id = try #require(try await desk.prospect([bad, good]).taskId)
        try await desk.pass(seconds: 2)
        let results = try await desk.prospecting(id).engagements
        #expect(results.map(\.status) == [.failed, .completed])
        #expect(results.first?.reasonCode == code)
        #expect(results.first?.message?.contains(bad) == true)
        #expect(results.first?.engagementContextId == nil)
        #expect((results.last?.reasonCode, results.last?.message) == (nil, nil))
        #expect(try await desk.engagement(bad) == before)
        let summary = try #require(try await desk.prospectings().taskSummaries.first)
        #expect((summary.completedEngagementCount, summary.failedEngagementCount) == (1, 1))
        #expect(summary.endTime != nil)
    }
}
