import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 6.0 to 6.4: how every step fails, and what a new start makes of it.
struct TaskStepTests {
    /// A step: the operations it needs, what it is called when one is denied, and how many events came before it.
    typealias Step = (kind: TaskKind, operation: String, code: Selling.ReasonCode, events: Int)

    static let steps: [Step] = [
        (.engagementFromOpportunity, "GetOpportunity", .opportunityAccessDenied, 0),
        (.engagementFromOpportunity, "CreateEngagement", .engagementAccessDenied, 0),
        (.engagementFromOpportunity, "CreateResourceSnapshot", .resourceSnapshotAccessDenied, 2),
        (.engagementFromOpportunity, "CreateResourceSnapshotJob", .resourceSnapshotJobAccessDenied, 3),
        (.engagementFromOpportunity, "StartResourceSnapshotJob", .resourceSnapshotJobAccessDenied, 3),
        (.engagementFromOpportunity, "CreateEngagementInvitation", .invitationAccessDenied, 3),
        (.engagementFromOpportunity, "SubmitOpportunity", .opportunitySubmissionFailed, 4),
        (.engagementByAcceptingInvitation, "GetEngagementInvitation", .invitationAccessDenied, 0),
        (.engagementByAcceptingInvitation, "AcceptEngagementInvitation", .engagementAccessDenied, 0),
        (.engagementByAcceptingInvitation, "CreateOpportunity", .opportunityAccessDenied, 2),
        (.engagementByAcceptingInvitation, "GetOpportunity", .opportunityAccessDenied, 2),
        (.engagementByAcceptingInvitation, "SubmitOpportunity", .opportunitySubmissionFailed, 3),
        (.engagementByAcceptingInvitation, "CreateResourceSnapshot", .resourceSnapshotAccessDenied, 4),
        (.engagementByAcceptingInvitation, "CreateResourceSnapshotJob", .resourceSnapshotJobAccessDenied, 5),
        (.engagementByAcceptingInvitation, "StartResourceSnapshotJob", .resourceSnapshotJobAccessDenied, 5),
        (.opportunityFromEngagement, "GetEngagement", .engagementAccessDenied, 0),
        (.opportunityFromEngagement, "CreateOpportunity", .opportunityAccessDenied, 0),
        (.opportunityFromEngagement, "GetOpportunity", .opportunityAccessDenied, 0),
        (.opportunityFromEngagement, "CreateResourceSnapshot", .resourceSnapshotAccessDenied, 2),
        (.opportunityFromEngagement, "CreateResourceSnapshotJob", .resourceSnapshotJobAccessDenied, 3),
        (.opportunityFromEngagement, "StartResourceSnapshotJob", .resourceSnapshotJobAccessDenied, 3),
    ]

    /// Selling 8.3: what a whole task tells, in order.
    static func told(by kind: TaskKind) -> [String] {
        switch kind {
        case .engagementFromOpportunity:
            [
                "Engagement Created", "Engagement Member Added", "Engagement Resource Snapshot Created",
                "Engagement Invitation Created", "Opportunity Updated",
            ]
        case .engagementByAcceptingInvitation:
            [
                "Engagement Invitation Accepted", "Engagement Member Added", "Opportunity Created",
                "Opportunity Updated", "Engagement Resource Snapshot Created",
            ]
        case .opportunityFromEngagement:
            ["Opportunity Created", "Engagement Updated", "Engagement Resource Snapshot Created"]
        }
    }

    /// What there is once a task of the kind has done all it does, and only once.
    static func whole(_ kind: TaskKind) async throws -> [String: Int] {
        let desk = try await Desk.open()
        _ = try await desk.start(kind, desk.subject(of: kind))
        return try await desk.counts()
    }

    @Test(
        "a step that the caller may not do fails the task; what the steps before did stays (T5, T6)",
        arguments: steps
    )
    func denied(_ step: Step) async throws {
        let desk = try await Desk.open()
        let subject = try await desk.subject(of: step.kind)
        let start = try await desk.lastEvent()
        let answer = try await desk.denied(step.operation).start(step.kind, subject)
        #expect(answer.status == .failed)
        #expect(answer.reason == step.code)
        #expect(answer.message?.contains("partnercentral:\(step.operation)") == true)
        #expect(try await desk.events(after: start) == Array(Self.told(by: step.kind).prefix(step.events)))
        #expect(try await desk.tasks(step.kind) == [answer])
    }

    @Test("a new start goes on where things stand, and makes nothing twice (T6)", arguments: steps)
    func resumption(_ step: Step) async throws {
        let desk = try await Desk.open()
        let subject = try await desk.subject(of: step.kind)
        let first = try await desk.denied(step.operation).start(step.kind, subject)
        let second = try await desk.start(step.kind, subject)
        #expect((second.status, second.reason, second.message) == (.complete, nil, nil))
        #expect(second.id != first.id)
        #expect(try await desk.counts() == Self.whole(step.kind))
        if let made = first.opportunity { #expect(second.opportunity == made) }
        if let made = first.engagement { #expect(second.engagement == made) }
    }

    @Test("the switch fails a task with any of the 22 codes", arguments: TaskKind.allCases, Selling.ReasonCode.allCases)
    func planned(_ kind: TaskKind, _ code: Selling.ReasonCode) async throws {
        let desk = try await Desk.open()
        let subject = try await desk.subject(of: kind)
        let answer = try await desk.switched { $0.taskMode = .fail(code) }.start(kind, subject)
        #expect((answer.status, answer.reason) == (.failed, code))
        #expect(answer.message?.contains(code.rawValue) == true)
        #expect(try await desk.start(kind, subject).status == .complete)
        #expect(try await desk.counts() == Self.whole(kind))
    }

    @Test("a step that fails half way leaves nothing of itself", arguments: TaskKind.allCases)
    func atomicStep(_ kind: TaskKind) async throws {
        let desk = try await Desk.open()
        let subject = try await desk.subject(of: kind)
        let before = try await desk.counts()
        let answer = try await desk.switched { $0.taskMode = .fail(.internalError) }.start(kind, subject)
        #expect(answer.status == .failed)
        #expect(try await desk.counts() == before)
    }
}
