import SellingDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// What the three kinds of tasks tell of themselves, at their start and in their lists.
struct TaskAnswer: Equatable {
    var id: String?
    var arn: String?
    var start: Instant?
    var status: Selling.TaskStatus?
    var reason: Selling.ReasonCode?
    var message: String?
    var opportunity: String?
    var engagement: String?
    var invitation: String?
    var context: String?
    var job: String?

    init(_ answer: some WireStructure) throws {
        let document = try JSONReader.document(from: JSONWriter.bytes(answer))
        let text = { (name: String) -> String? in
            guard case .string(let text)? = document[name] else { return nil }
            return text
        }
        id = text("TaskId")
        arn = text("TaskArn")
        start = text("StartTime").flatMap(Instant.init)
        status = text("TaskStatus").map { Selling.TaskStatus(rawValue: $0) }
        reason = text("ReasonCode").map { Selling.ReasonCode(rawValue: $0) }
        message = text("Message")
        opportunity = text("OpportunityId")
        engagement = text("EngagementId")
        invitation = text("EngagementInvitationId")
        context = text("ContextId")
        job = text("ResourceSnapshotJobId")
    }
}

extension Desk {
    /// A record for which a task of the kind succeeds: a complete draft, a partner's invitation to a deal, a lead.
    func subject(of kind: TaskKind) async throws -> String {
        switch kind {
        case .engagementFromOpportunity: return try await opportunity()
        case .opportunityFromEngagement: return try await engage([.lead(Sample.lead)])
        case .engagementByAcceptingInvitation:
            let sender = of(Sample.otherAccount)
            let engagement = try await sender.engage()
            try await sender.snap(sender.opportunity(), in: engagement)
            return try await sender.invite(account, into: engagement)
        }
    }

    func start(_ kind: TaskKind, _ subject: String, token: String? = nil) async throws -> TaskAnswer {
        switch kind {
        case .engagementFromOpportunity: try await TaskAnswer(submitByTask(subject, token: token))
        case .engagementByAcceptingInvitation: try await TaskAnswer(acceptByTask(subject, token: token))
        case .opportunityFromEngagement: try await TaskAnswer(convertByTask(subject, token: token))
        }
    }

    /// The partner's tasks of a kind, as their list shows them.
    func tasks(_ kind: TaskKind, _ edits: Edits = [:]) async throws -> [TaskAnswer] {
        switch kind {
        case .engagementFromOpportunity: try await (submissions(edits).taskSummaries ?? []).map { try TaskAnswer($0) }
        case .engagementByAcceptingInvitation:
            try await (acceptances(edits).taskSummaries ?? []).map { try TaskAnswer($0) }
        case .opportunityFromEngagement: try await (conversions(edits).taskSummaries ?? []).map { try TaskAnswer($0) }
        }
    }

    func tags(ofJob id: String?) async throws -> [Selling.Tag] {
        let arn = try await job(#require(id)).arn
        return try await tags(#require(arn))
    }

    /// How many of each record there are, over all partners, so that nothing can have been made twice unseen.
    func counts() async throws -> [String: Int] {
        try await store.read { transaction in
            [
                "opportunities": try transaction.first("SELECT count(*) FROM opportunity") { try $0.integer(0) } ?? 0,
                "engagements": try transaction.first("SELECT count(*) FROM engagement") { try $0.integer(0) } ?? 0,
                "members": try transaction.first("SELECT count(*) FROM engagement_member") { try $0.integer(0) } ?? 0,
                "invitations": try transaction.first("SELECT count(*) FROM engagement_invitation") {
                    try $0.integer(0)
                } ?? 0,
                "jobs": try transaction.first("SELECT count(*) FROM resource_snapshot_job") { try $0.integer(0) } ?? 0,
            ]
        }
    }
}
