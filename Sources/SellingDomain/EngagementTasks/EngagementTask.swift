import CosellDomain
package import CosellWire
package import SellingAPI

/// A task that does several operations in one call (selling 6): `IN_PROGRESS → COMPLETE | FAILED`, never deleted.
package struct EngagementTask: Sendable {
    package let id: String
    package let account: String
    package let catalog: String
    package let order: TaskOrder
    /// When the work is done; the start itself unless `task_mode` delays it.
    package let dueAt: Instant
    package let startedAt: Instant
    /// Actions that the caller may not do; a step that takes one of them fails (T5).
    let denied: Set<String>
    package var status = Selling.TaskStatus.inProgress
    package var failure: TaskFailure?
    /// What the steps found or made so far.
    package var opportunity: String?
    package var engagement: String?
    package var invitation: String?
    package var context: String?
    package var job: String?

    package var arn: String {
        ResourceName(catalog: catalog, path: "\(order.kind.rawValue)/\(id)").text
    }
}

/// The three kinds, by the segment of their ARNs.
package enum TaskKind: String, Sendable, CaseIterable {
    case engagementFromOpportunity = "engagement-from-opportunity-task"
    case engagementByAcceptingInvitation = "engagement-by-accepting-invitation-task"
    case opportunityFromEngagement = "opportunity-from-engagement-task"

    /// In the order in which they are done.
    var steps: [TaskStep] {
        switch self {
        case .engagementFromOpportunity: TaskStep.submitting
        case .engagementByAcceptingInvitation: TaskStep.accepting
        case .opportunityFromEngagement: TaskStep.converting
        }
    }
}

/// The request that a task carries out.
package enum TaskOrder: Sendable {
    case submit(Selling.StartEngagementFromOpportunityTaskRequest)
    case accept(Selling.StartEngagementByAcceptingInvitationTaskRequest)
    case convert(Selling.StartOpportunityFromEngagementTaskRequest)

    package var kind: TaskKind {
        switch self {
        case .submit: .engagementFromOpportunity
        case .accept: .engagementByAcceptingInvitation
        case .convert: .opportunityFromEngagement
        }
    }

    private var request: any TokenCarrier {
        switch self {
        case .submit(let request): request
        case .accept(let request): request
        case .convert(let request): request
        }
    }

    var token: String { request.clientToken }
    var fingerprint: [UInt8] { request.fingerprint }
    var document: [UInt8] { JSONWriter.bytes(request) }

    /// What the caller puts on everything that the task makes (T8).
    var tags: [Selling.Tag] {
        switch self {
        case .submit(let request): request.tags ?? []
        case .accept(let request): request.tags ?? []
        case .convert(let request): request.tags ?? []
        }
    }

    init(_ kind: TaskKind, _ document: [UInt8]) throws {
        switch kind {
        case .engagementFromOpportunity: self = .submit(try JSONReader.read(from: document).value)
        case .engagementByAcceptingInvitation: self = .accept(try JSONReader.read(from: document).value)
        case .opportunityFromEngagement: self = .convert(try JSONReader.read(from: document).value)
        }
    }
}

/// How a step of a task failed: a code of selling 6.4 and the words.
package struct TaskFailure: Error, Hashable, Sendable {
    package let code: Selling.ReasonCode
    package let message: String

    init(_ code: Selling.ReasonCode, _ message: String) {
        self.code = code
        self.message = message
    }
}

/// When tasks are done, and how they end (switch `task_mode`).
package enum TaskMode: Hashable, Sendable {
    /// Before the call returns.
    case sync
    /// That many seconds after it.
    case async(seconds: Int64)
    /// Before the call returns, up to the first step that can fail with the code.
    case fail(Selling.ReasonCode)
}

extension Selling.StartEngagementFromOpportunityTaskRequest: TokenCarrier {}
extension Selling.StartEngagementByAcceptingInvitationTaskRequest: TokenCarrier {}
extension Selling.StartOpportunityFromEngagementTaskRequest: TokenCarrier {}
