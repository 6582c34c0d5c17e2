import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 6.0: what the three kinds have in common.
struct TaskStartTests {
    static let asynchronous: @Sendable (inout Switches) -> Void = { $0.taskMode = .async(seconds: 5) }

    @Test("answers with everything that came of it (T1, T9)", arguments: TaskKind.allCases)
    func synchronous(_ kind: TaskKind) async throws {
        let desk = try await Desk.open()
        let answer = try await desk.start(kind, desk.subject(of: kind))
        let id = try #require(answer.id)
        #expect(id.wholeMatch(of: /task-[0-9a-z]{13}/) != nil)
        #expect(answer.arn == "arn:aws:partnercentral:us-east-1::catalog/Sandbox/\(kind.rawValue)/\(id)")
        #expect(answer.start == desk.clock.now)
        #expect((answer.status, answer.reason, answer.message) == (.complete, nil, nil))
        #expect(answer.opportunity != nil)
        #expect(answer.job != nil)
        #expect(try await desk.tasks(kind) == [answer])
    }

    @Test("with the switch at async, answers IN_PROGRESS and what the request names (T2)", arguments: TaskKind.allCases)
    func later(_ kind: TaskKind) async throws {
        let desk = try await Desk.open()
        let subject = try await desk.subject(of: kind)
        let before = try await desk.counts()
        let answer = try await desk.switched(Self.asynchronous).start(kind, subject)
        #expect(answer.status == .inProgress)
        #expect(answer.job == nil)
        let named = [answer.opportunity, answer.engagement, answer.invitation].compactMap(\.self)
        #expect(named == [subject])
        #expect(try await desk.counts() == before)
        #expect(try await desk.tasks(kind) == [answer])
    }

    @Test("a server that died does the rest when it is back, and nothing twice (T2)", arguments: TaskKind.allCases)
    func restart(_ kind: TaskKind) async throws {
        let desk = try await Desk.open()
        let subject = try await desk.subject(of: kind)
        let started = try await desk.switched(Self.asynchronous).start(kind, subject, token: "t")
        let start = try await desk.lastEvent()
        try await desk.pass(seconds: 4)
        #expect(try await desk.tasks(kind).map(\.status) == [.inProgress])
        let next = try await desk.switched { _ in }
        for _ in 1...2 { try await next.pass(seconds: 60) }
        let finished = try #require(try await next.tasks(kind).first)
        #expect((finished.id, finished.status) == (started.id, .complete))
        #expect(finished.start == started.start)
        #expect(finished.job != nil)
        #expect(try await next.events(after: start) == TaskStepTests.told(by: kind))
        #expect(try await next.counts() == TaskStepTests.whole(kind))
        #expect(try await next.start(kind, subject, token: "t") == finished)
    }

    @Test("the rights are those of its start (T5)", arguments: TaskKind.allCases)
    func rights(_ kind: TaskKind) async throws {
        let desk = try await Desk.open()
        let subject = try await desk.subject(of: kind)
        _ = try await desk.denied("CreateResourceSnapshot").switched(Self.asynchronous).start(kind, subject)
        try await desk.pass(seconds: 5)
        #expect(try await desk.tasks(kind).map(\.reason) == [.resourceSnapshotAccessDenied])
    }

    @Test(
        "the same token again tells how the task stands; with another request it conflicts (T3)",
        arguments: TaskKind.allCases
    )
    func replay(_ kind: TaskKind) async throws {
        let desk = try await Desk.open()
        let (subject, other) = (try await desk.subject(of: kind), try await desk.subject(of: kind))
        let first = try await desk.start(kind, subject, token: "t")
        let counts = try await desk.counts()
        desk.clock.advance(days: 2)
        #expect(try await desk.start(kind, subject, token: "t") == first)
        #expect(await outcome { _ = try await desk.start(kind, other, token: "t") } == "ConflictException")
        #expect(try await desk.counts() == counts)
        #expect(try await desk.start(kind, other, token: "u").status == .complete)
    }

    @Test("a failed task stays failed under its token", arguments: TaskKind.allCases)
    func replayOfFailure(_ kind: TaskKind) async throws {
        let desk = try await Desk.open()
        let subject = try await desk.subject(of: kind)
        let failing = try await desk.switched { $0.taskMode = .fail(.internalError) }
        let failed = try await failing.start(kind, subject, token: "t")
        #expect(try await desk.start(kind, subject, token: "t") == failed)
    }

    @Test("one at a time for a resource (T7)", arguments: TaskKind.allCases)
    func running(_ kind: TaskKind) async throws {
        let desk = try await Desk.open().switched(Self.asynchronous)
        let (subject, other) = (try await desk.subject(of: kind), try await desk.subject(of: kind))
        let first = try await desk.start(kind, subject, token: "t")
        #expect(await outcome { _ = try await desk.start(kind, subject) } == "ConflictException")
        #expect(try await desk.start(kind, subject, token: "t") == first)
        #expect(try await desk.start(kind, other).status == .inProgress)
    }

    static let strangers: [(kind: TaskKind, subject: String)] = [
        (.engagementFromOpportunity, "O1"), (.engagementByAcceptingInvitation, "engi-0000000000000"),
        (.opportunityFromEngagement, "eng-00000000000000"),
    ]

    @Test("for what does not exist, there is no task (T7)", arguments: strangers)
    func unknown(_ kind: TaskKind, _ subject: String) async throws {
        let desk = try await Desk.open()
        #expect(await outcome { _ = try await desk.start(kind, subject) } == "ResourceNotFoundException")
        #expect(try await desk.tasks(kind) == [])
    }

    @Test("tags that cannot be make no task, and do not use up the token (T8)")
    func tags() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        let tags = [Selling.Tag(key: "aws:a", value: "b")]
        #expect(
            await outcome { _ = try await desk.submitByTask(id, tags: tags, token: "t") } == "INVALID_VALUE tags.key"
        )
        #expect(try await desk.submitByTask(id, token: "t").taskStatus == .complete)
    }

    // MARK: What changes while a task waits

    @Test("a deal that lost what a submission needs fails it")
    func changedDeal() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        _ = try await desk.switched(Self.asynchronous).submitByTask(id)
        try await desk.update(id, ["project.salesActivities": .null])
        try await desk.pass(seconds: 5)
        let task = try #require(try await desk.tasks(.engagementFromOpportunity).first)
        #expect((task.status, task.reason) == (.failed, .opportunityValidationFailed))
        #expect(task.message == "project.salesActivities is required")
    }

    @Test("an invitation that ran out fails its acceptance")
    func expiredInvitation() async throws {
        let desk = try await Desk.open()
        let id = try await desk.subject(of: .engagementByAcceptingInvitation)
        desk.clock.advance(seconds: 15 * 86_400 - 1)
        _ = try await desk.switched(Self.asynchronous).acceptByTask(id)
        try await desk.pass(seconds: 5)
        #expect(try await desk.tasks(.engagementByAcceptingInvitation).map(\.reason) == [.invitationValidationFailed])
    }

    @Test("a lead that was disqualified fails its conversion")
    func disqualifiedLead() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage([.lead(Sample.lead)])
        _ = try await desk.switched(Self.asynchronous).convertByTask(id)
        try await desk.qualify(id, "Disqualified")
        try await desk.pass(seconds: 5)
        #expect(try await desk.tasks(.opportunityFromEngagement).map(\.reason) == [.disqualifiedLeadNotPermitted])
    }
}
