import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 8.3: which action emits what, to whom, in which order.
struct EventsByScenarioTests {
    struct Scenario: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What the partner is told, and what the other one is.
        let own: [String]
        var theirs: [String] = []
        /// Prepares, notes the place of the last event, acts.
        let play: @Sendable (_ desk: Desk, _ other: Desk, _ start: inout Int) async throws -> Void
    }

    private static let created = "Opportunity Created"
    private static let updated = "Opportunity Updated"
    private static let snapshot = "Engagement Resource Snapshot Created"
    private static let member = "Engagement Member Added"
    private static let invited = "Engagement Invitation Created"
    private static let accepted = "Engagement Invitation Accepted"
    private static let rejected = "Engagement Invitation Rejected"

    /// A deal that a running job watches in an engagement of both partners.
    private static func watched(_ desk: Desk, _ other: Desk) async throws -> String {
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        try await other.accept(desk.invite(into: engagement))
        try await desk.startJob(desk.addJob(id, in: engagement))
        return id
    }

    static let deals = [
        Scenario(testDescription: "CreateOpportunity", own: [created]) { desk, _, start in
            start = try await desk.lastEvent()
            _ = try await desk.create()
        },
        Scenario(testDescription: "UpdateOpportunity", own: [updated]) { desk, _, start in
            let id = try await desk.create().id
            start = try await desk.lastEvent()
            try await desk.update(id, ["lifeCycle.nextSteps": "Call again"])
        },
        Scenario(testDescription: "UpdateOpportunity, watched", own: [updated, snapshot], theirs: [snapshot]) {
            let id = try await watched($0, $1)
            $2 = try await $0.lastEvent()
            try await $0.update(id, ["lifeCycle.nextSteps": "Call again"])
        },
        Scenario(testDescription: "UpdateOpportunity, watched, of what the view hides", own: [updated]) {
            let id = try await watched($0, $1)
            $2 = try await $0.lastEvent()
            try await $0.update(id, ["project.title": "Other"])
        },
        Scenario(testDescription: "AssociateOpportunity, a solution", own: [updated, snapshot], theirs: [snapshot]) {
            let id = try await watched($0, $1)
            $2 = try await $0.lastEvent()
            try await $0.associate(id)
        },
        Scenario(testDescription: "DisassociateOpportunity, a solution", own: [updated, snapshot], theirs: [snapshot]) {
            let id = try await watched($0, $1)
            try await $0.associate(id)
            try await $0.associate(id, Sample.otherSolution)
            $2 = try await $0.lastEvent()
            try await $0.disassociate(id)
        },
        Scenario(testDescription: "AssociateOpportunity, a product and an offer", own: [updated, updated]) {
            let id = try await watched($0, $1)
            $2 = try await $0.lastEvent()
            try await $0.associate(id, "AWSLambda", .awsProducts)
            try await $0.associate(id, Sample.offer, .awsMarketplaceOffers)
        },
        Scenario(testDescription: "AssignOpportunity", own: [updated, snapshot], theirs: [snapshot]) {
            let id = try await watched($0, $1)
            $2 = try await $0.lastEvent()
            try await $0.assign(id, to: "sam@litware.example.com")
        },
        Scenario(testDescription: "SubmitOpportunity", own: [updated]) { desk, _, start in
            let id = try await desk.opportunity()
            _ = try await desk.denied("SubmitOpportunity").submitByTask(id)
            start = try await desk.lastEvent()
            try await desk.submit(id)
        },
    ]

    static let decisions = [
        Scenario(testDescription: "AWS approves", own: [accepted, member, updated, snapshot]) { desk, _, start in
            let id = try await desk.opportunity()
            _ = try await desk.submitByTask(id)
            start = try await desk.lastEvent()
            try await desk.review(id, .approved)
        },
        Scenario(testDescription: "AWS rejects", own: [rejected, updated, snapshot]) { desk, _, start in
            let id = try await desk.opportunity()
            _ = try await desk.submitByTask(id)
            start = try await desk.lastEvent()
            try await desk.review(id, .rejected(comments: nil, reason: "Duplicate"))
        },
        Scenario(testDescription: "AWS reviews, and sends back", own: [updated, updated]) { desk, _, start in
            let id = try await desk.opportunity()
            _ = try await desk.submitByTask(id)
            start = try await desk.lastEvent()
            try await desk.review(id, .inReview)
            try await desk.review(id, .actionRequired(comments: "Name the buyer", reason: nil))
        },
        Scenario(testDescription: "AWS refers a deal", own: [invited]) { desk, _, start in
            start = try await desk.lastEvent()
            _ = try await desk.create(["origin": "AWS Referral"])
            try await desk.pass(seconds: 5)
        },
        Scenario(testDescription: "AWS refers a lead", own: [invited]) { desk, _, start in
            start = try await desk.lastEvent()
            _ = try await desk.refer()
        },
    ]

    static let engagements = [
        Scenario(testDescription: "CreateEngagement", own: ["Engagement Created"]) { desk, _, start in
            start = try await desk.lastEvent()
            _ = try await desk.engage()
        },
        Scenario(
            testDescription: "CreateEngagementContext, UpdateEngagementContext",
            own: ["Engagement Updated", "Engagement Updated"],
            theirs: ["Engagement Updated", "Engagement Updated"]
        ) { desk, other, start in
            let id = try await desk.engage()
            try await other.accept(desk.invite(into: id))
            start = try await desk.lastEvent()
            try await desk.addContext(to: id)
            try await desk.qualify(id, "Qualified", context: "2")
        },
        Scenario(testDescription: "CreateEngagementInvitation", own: [invited], theirs: [invited]) { desk, _, start in
            let id = try await desk.engage()
            start = try await desk.lastEvent()
            try await desk.invite(into: id)
        },
        Scenario(
            testDescription: "AcceptEngagementInvitation",
            own: [accepted, member],
            theirs: [accepted, member]
        ) { desk, other, start in
            let id = try await desk.invite(into: desk.engage())
            start = try await desk.lastEvent()
            try await other.accept(id)
        },
        Scenario(testDescription: "RejectEngagementInvitation", own: [rejected], theirs: [rejected]) {
            let id = try await $0.invite(into: $0.engage())
            $2 = try await $0.lastEvent()
            try await $1.reject(id)
        },
        Scenario(
            testDescription: "an invitation runs out",
            own: ["Engagement Invitation Expired"],
            theirs: ["Engagement Invitation Expired"]
        ) { desk, _, start in
            try await desk.invite(into: desk.engage())
            start = try await desk.lastEvent()
            try await desk.pass(seconds: 15 * 86_400)
        },
        Scenario(testDescription: "CreateResourceSnapshot", own: [snapshot], theirs: [snapshot]) { desk, other, start in
            let (id, engagement) = (try await desk.create().id, try await desk.engage())
            try await other.accept(desk.invite(into: engagement))
            start = try await desk.lastEvent()
            try await desk.snap(id, in: engagement)
        },
        Scenario(testDescription: "settings, tags, jobs and reads", own: []) { desk, _, start in
            let (id, engagement) = (try await desk.create().id, try await desk.engage())
            try await desk.snap(id, in: engagement)
            start = try await desk.lastEvent()
            try await desk.putSettings(role: "Jobs")
            try await desk.tag(desk.arn(id), [.init(key: "a", value: "b")])
            let job = try await desk.addJob(id, in: engagement)
            try await desk.startJob(job)
            try await desk.stopJob(job)
            try await desk.deleteJob(job)
            _ = try await desk.engagement(engagement)
        },
    ]

    static let tasks = [
        Scenario(
            testDescription: "StartEngagementFromOpportunityTask",
            own: ["Engagement Created", member, snapshot, invited, updated]
        ) { desk, _, start in
            let id = try await desk.opportunity()
            start = try await desk.lastEvent()
            _ = try await desk.submitByTask(id)
        },
        Scenario(
            testDescription: "StartEngagementByAcceptingInvitationTask",
            own: [accepted, member, created, updated, snapshot],
            theirs: [accepted, member, snapshot]
        ) { desk, _, start in
            let id = try await desk.subject(of: .engagementByAcceptingInvitation)
            start = try await desk.lastEvent()
            _ = try await desk.acceptByTask(id)
        },
        Scenario(
            testDescription: "StartOpportunityFromEngagementTask",
            own: [created, "Engagement Updated", snapshot],
            theirs: ["Engagement Updated", snapshot]
        ) { desk, other, start in
            let id = try await desk.engage([.lead(Sample.lead)])
            try await other.accept(desk.invite(into: id, Sample.leadInvitation))
            start = try await desk.lastEvent()
            _ = try await desk.convertByTask(id)
        },
        Scenario(testDescription: "a task that fails", own: ["Engagement Created", member]) { desk, _, start in
            let id = try await desk.opportunity()
            start = try await desk.lastEvent()
            _ = try await desk.denied("CreateResourceSnapshot").submitByTask(id)
        },
        Scenario(testDescription: "calls that are refused, and replays", own: []) { desk, _, start in
            let id = try await desk.engage(token: "t")
            start = try await desk.lastEvent()
            _ = try await desk.engage(token: "t")
            _ = await outcome { try await desk.addContext(to: id, as: .customerProject) }
            _ = await outcome { _ = try await desk.create(["project.title": .null]) }
        },
        Scenario(
            testDescription: "a decision on a deal that another one follows",
            own: [rejected, updated, snapshot],
            theirs: [updated, snapshot]
        ) { desk, other, start in
            let id = try await desk.opportunity()
            let engagement = try #require(try await desk.submitByTask(id).engagementId)
            _ = try await other.acceptByTask(desk.invite(into: engagement))
            start = try await desk.lastEvent()
            try await desk.review(id, .rejected(comments: nil, reason: "Duplicate"))
        },
    ]

    @Test("tells each side what happened, in order", arguments: deals + decisions + engagements + tasks)
    func events(_ scenario: Scenario) async throws {
        let desk = try await Desk.open()
        var start = 0
        try await scenario.play(desk, desk.of(Sample.otherAccount), &start)
        #expect(try await desk.events(after: start) == scenario.own)
        #expect(try await desk.events(of: Sample.otherAccount, after: start) == scenario.theirs)
    }

    @Test("the catalogs share nothing (R1.29)")
    func catalogs() async throws {
        let desk = try await Desk.open()
        _ = try await desk.engage()
        #expect(try await desk.of(in: Catalog.aws).events() == [])
    }
}
