import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// AD32 to AD36: when AWS scores a deal, and what comes of it.
struct ScoreOpportunityTests {
    // MARK: When

    @Test("only an approved deal is scored", arguments: Selling.ReviewStatus.allCases)
    func approval(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: status)
        if [.pendingSubmission, .approved].contains(status) { try await desk.update(id) }
        desk.clock.advance(days: 1)
        #expect(try await desk.score() == (status == .approved ? 1 : 0))
        guard status != .pendingSubmission else { return }
        #expect(try await (desk.quality(id) != nil) == (status == .approved))
    }

    @Test("the first run comes two seconds after the approval; before it the members are absent")
    func firstRun() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .approved)
        desk.clock.advance(milliseconds: 1999)
        #expect(try await desk.score() == 0)
        let before = try await desk.summary(id)
        #expect(before.insights?.opportunityQuality == nil)
        #expect(before.insights?.recommendations == nil)
        #expect(before.cosellMotion == nil)
        #expect(before.cosellMotionReason == nil)
        #expect(before.softwareRevenue == nil)
        #expect(before.opportunityTeam?.map(\.businessTitle) == [.pdm])

        desk.clock.advance(milliseconds: 1)
        #expect(try await desk.score() == 1)
        let after = try await desk.summary(id)
        #expect(after.insights?.opportunityQuality == Selling.OpportunityQuality(score: 0, trend: "No Change"))
        #expect(after.insights?.recommendations == ProductScorer.advice)
        #expect(after.insights?.nextBestActions == ProductScorer.advice[0].details)
        #expect(after.cosellMotion == "Co-Sell")
        #expect(after.cosellMotionReason == "The involvement says so.")
        #expect(after.softwareRevenue == ProductScorer.terms)
        #expect(after.opportunityTeam?.map(\.businessTitle) == [.pdm, .signatory])
        #expect(try await desk.score() == 0)
    }

    typealias Change = @Sendable (Desk, String) async throws -> Void

    static let changes: [(name: String, isChange: Bool, change: Change)] = [
        ("update", true, { try await $0.update($1) }),
        ("associate", true, { try await $0.associate($1, "AWSLambda", .awsProducts) }),
        ("disassociate", true, { try await $0.disassociate($1, "AmazonEC2Linux", .awsProducts) }),
        ("assign", true, { try await $0.assign($1, to: "ida@litware.example.com") }),
        ("associate again", false, { try await $0.associate($1) }),
        ("get", false, { _ = try await $0.record($1) }),
        ("get the summary", false, { _ = try await $0.summary($1) }),
        (
            "refused update", false,
            { desk, id in
                #expect(await outcome { try await desk.update(id, ["project.title": "Another"]) } != "ok")
            }
        ),
    ]

    @Test("each committed change of the partner asks for a run", arguments: changes.map(\.name))
    func trigger(_ name: String) async throws {
        let desk = try await Desk.open()
        let id = try await desk.scored()
        try await desk.associate(id, "AmazonEC2Linux", .awsProducts)
        desk.clock.advance(seconds: 2)
        #expect(try await desk.score() == 1)

        let row = try #require(Self.changes.first { $0.name == name })
        try await row.change(desk, id)
        desk.clock.advance(milliseconds: 1999)
        #expect(try await desk.score() == 0)
        desk.clock.advance(milliseconds: 1)
        #expect(try await desk.score() == (row.isChange ? 1 : 0))
    }

    @Test("changes during the wait join the run that waits")
    func joining() async throws {
        let desk = try await Desk.open()
        let id = try await desk.scored()
        try await desk.associate(id, "AWSLambda", .awsProducts)
        desk.clock.advance(milliseconds: 1500)
        try await desk.associate(id, "AmazonEC2Linux", .awsProducts)
        desk.clock.advance(milliseconds: 500)
        #expect(try await desk.score() == 1)
        #expect(try await desk.quality(id) == Selling.OpportunityQuality(score: 20, trend: "Improving"))
        desk.clock.advance(days: 1)
        #expect(try await desk.score() == 0)
    }

    @Test("the switch says how long a run waits", arguments: [0, 60] as [Int64])
    func delay(_ seconds: Int64) async throws {
        let desk = try await Desk.open().switched { $0.scoringDelaySeconds = seconds }
        _ = try await desk.opportunity(at: .approved)
        if seconds > 0 {
            desk.clock.advance(seconds: seconds - 1)
            #expect(try await desk.score() == 0)
            desk.clock.advance(seconds: 1)
        }
        #expect(try await desk.score() == 1)
    }

    @Test("partners and catalogs are all served, the longest waiting first, so many a round")
    func many() async throws {
        let desk = try await Desk.open()
        let places = [desk, desk.of(Sample.otherAccount), desk.of(in: Catalog.aws)]
        var ids: [String] = []
        for place in places {
            ids.append(try await place.opportunity(at: .approved))
            desk.clock.advance(seconds: 1)
        }
        desk.clock.advance(seconds: 60)
        #expect(try await desk.score(limit: 2) == 2)
        var scored: [Bool] = []
        for (place, id) in zip(places, ids) { scored.append(try await place.quality(id) != nil) }
        #expect(scored == [true, true, false])
        #expect(try await desk.score(limit: 2) == 1)
    }

    @Test("an AWS referral is approved when it is accepted, and scored after it")
    func referral() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(["origin": "AWS Referral"]).id
        try await desk.pass(seconds: 5)
        let invitation = try #require(try await desk.invitations().engagementInvitationSummaries?.first?.id)
        _ = try await desk.acceptByTask(invitation)
        #expect(try await desk.status(id) == .approved)
        desk.clock.advance(seconds: 2)
        #expect(try await desk.score() == 1)
        #expect(try await desk.quality(id) != nil)
    }

    @Test(
        "a deal that came by a partner's invitation is approved and scored with its sender's, by that one's involvement"
    )
    func follower() async throws {
        let desk = try await Desk.open()
        let sender = desk.of(Sample.otherAccount)
        let leader = try await sender.opportunity(at: .submitted)
        let engagement = try await sender.engage()
        try await sender.snap(leader, in: engagement)
        let invitation = try await sender.invite(Sample.account, into: engagement)
        let follower = try #require(try await desk.acceptByTask(invitation).opportunityId)
        try await sender.review(leader, .approved)
        desk.clock.advance(seconds: 2)
        #expect(try await desk.score() == 2)
        #expect(try await desk.summary(follower).cosellMotion == "Co-Sell")
        #expect(try await sender.summary(leader).cosellMotion == "Co-Sell")
    }

    // MARK: What comes of it

    @Test("the trend compares with the run before")
    func trend() async throws {
        let desk = try await Desk.open()
        let id = try await desk.scored()
        let steps: [(name: String, trend: String, change: Change)] = [
            ("more", "Improving", { try await $0.associate($1, "AWSLambda", .awsProducts) }),
            ("the same", "No Change", { try await $0.update($1) }),
            ("less", "Declining", { try await $0.disassociate($1, "AWSLambda", .awsProducts) }),
        ]
        for step in steps {
            try await step.change(desk, id)
            desk.clock.advance(seconds: 2)
            #expect(try await desk.score() == 1)
            #expect(try await desk.quality(id)?.trend == step.trend, "\(step.name)")
        }
    }

    @Test("a run that changes something is told to the owner, and shown where a job runs")
    func events() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .approved)
        let elsewhere = try await desk.engage()
        try await desk.snap(id, in: elsewhere)
        desk.clock.advance(seconds: 2)
        let told = try await desk.events { _ = try await desk.score() }
        #expect(told == ["Opportunity Updated", "Engagement Resource Snapshot Created"])
        #expect(try await desk.events(of: Sample.otherAccount) == [])

        let job = try #require(try await desk.jobs().resourceSnapshotJobSummaries.first)
        let engagement = try #require(job.engagementId)
        let snapshot = try await desk.snapshot(of: id, in: engagement, "AwsOpportunitySummaryFullView")
        #expect(snapshot.createdBy == "aws")
        #expect(snapshot.targetMemberAccounts == [Sample.account, "aws"])
        guard case .awsOpportunitySummaryFullView(let view) = snapshot.payload else {
            Issue.record("not AWS's view")
            return
        }
        let summary = try await desk.summary(id)
        #expect(view.insights == summary.insights)
        #expect(view.insights?.opportunityQuality != nil)
        #expect(view.cosellMotion == summary.cosellMotion)
        #expect(view.cosellMotionReason == summary.cosellMotionReason)
        #expect(view.softwareRevenue == summary.softwareRevenue)
        #expect(view.opportunityTeam == summary.opportunityTeam)
    }

    @Test("without a running job there is no snapshot")
    func stoppedJob() async throws {
        let desk = try await Desk.open()
        _ = try await desk.opportunity(at: .approved)
        let job = try #require(try await desk.jobs().resourceSnapshotJobSummaries.first?.id)
        try await desk.stopJob(job)
        desk.clock.advance(seconds: 2)
        #expect(try await desk.events { _ = try await desk.score() } == ["Opportunity Updated"])
    }

    @Test("a run that changes nothing is silent")
    func silence() async throws {
        let desk = try await Desk.open()
        let id = try await desk.scored()
        let before = try await desk.summary(id)
        try await desk.update(id)
        desk.clock.advance(seconds: 2)
        let start = try await desk.lastEvent()
        #expect(try await desk.score() == 1)
        #expect(try await desk.events(after: start) == [])
        #expect(try await desk.summary(id) == before)
    }

    @Test("scoring leaves the partner's record alone")
    func record() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .approved)
        let before = try await desk.record(id)
        desk.clock.advance(seconds: 2)
        #expect(try await desk.score() == 1)
        #expect(try await desk.record(id) == before)
    }

    // MARK: The end

    @Test("once the deal is over its score is gone, the rest stays, and runs stop", arguments: ends)
    func over(_ stage: Selling.Stage) async throws {
        let desk = try await Desk.open()
        let id = try await desk.scored(["customer.account.awsAccountId": "123456789012"])
        try await desk.update(id)
        try await desk.move(id, to: stage)
        desk.clock.advance(days: 1)
        #expect(try await desk.score() == 0)

        let summary = try await desk.summary(id)
        #expect(summary.insights?.opportunityQuality == nil)
        #expect(summary.insights?.recommendations == [ProductScorer.advice[1]])
        #expect(summary.insights?.nextBestActions == ProductScorer.advice[1].details)
        #expect(summary.insights?.engagementScore != nil)
        #expect(summary.cosellMotion == "Co-Sell")
        #expect(summary.softwareRevenue == ProductScorer.terms)
        #expect(summary.opportunityTeam?.map(\.businessTitle) == [.pdm, .signatory])

        try await desk.assign(id, to: "ida@litware.example.com")
        desk.clock.advance(days: 1)
        #expect(try await desk.score() == 0)
    }

    static let ends = Selling.Stage.allCases.filter { [.launched, .closedLost].contains($0) }

    @Test("an open stage keeps its score", arguments: Selling.Stage.allCases.filter { !ends.contains($0) })
    func open(_ stage: Selling.Stage) async throws {
        let desk = try await Desk.open()
        let id = try await desk.scored()
        if stage != .prospect { try await desk.move(id, to: stage) }
        #expect(try await desk.quality(id) != nil)
        desk.clock.advance(seconds: 2)
        #expect(try await desk.score() == (stage == .prospect ? 0 : 1))
    }
}
