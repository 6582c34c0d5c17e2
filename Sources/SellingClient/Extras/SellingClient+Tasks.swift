public import CosellClient
import CosellWire
public import SellingAPI

extension SellingClient {
    /// Waits until AWS has taken an opportunity that ``startEngagementFromOpportunityTask(_:_:)`` submits.
    ///
    /// - Parameter task: its identifier or ARN.
    /// - Throws: ``WaitFailure`` with the task's reason when it fails, or when patience ends first.
    public func waitForEngagementFromOpportunityTask(
        _ task: String,
        catalog: String = "AWS",
        _ patience: Patience = Patience(),
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListEngagementFromOpportunityTaskSummary {
        try await engine.wait(for: "task \(task)", patience) {
            let list = try await listEngagementFromOpportunityTasks(
                .init(catalog: catalog, taskIdentifier: [task]),
                call
            )
            return progress(of: list.taskSummaries)
        }
    }

    /// Waits until an invitation that ``startEngagementByAcceptingInvitationTask(_:_:)`` accepts has become an
    /// opportunity.
    ///
    /// - Parameter task: its identifier or ARN.
    /// - Throws: ``WaitFailure`` with the task's reason when it fails, or when patience ends first.
    public func waitForEngagementByAcceptingInvitationTask(
        _ task: String,
        catalog: String = "AWS",
        _ patience: Patience = Patience(),
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListEngagementByAcceptingInvitationTaskSummary {
        try await engine.wait(for: "task \(task)", patience) {
            let list = try await listEngagementByAcceptingInvitationTasks(
                .init(catalog: catalog, taskIdentifier: [task]),
                call
            )
            return progress(of: list.taskSummaries)
        }
    }

    /// Waits until a lead that ``startOpportunityFromEngagementTask(_:_:)`` converts has become an opportunity.
    ///
    /// - Parameter task: its identifier or ARN.
    /// - Throws: ``WaitFailure`` with the task's reason when it fails, or when patience ends first.
    public func waitForOpportunityFromEngagementTask(
        _ task: String,
        catalog: String = "AWS",
        _ patience: Patience = Patience(),
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListOpportunityFromEngagementTaskSummary {
        try await engine.wait(for: "task \(task)", patience) {
            let list = try await listOpportunityFromEngagementTasks(
                .init(catalog: catalog, taskIdentifier: [task]),
                call
            )
            return progress(of: list.taskSummaries)
        }
    }

    /// Waits until a prospecting task has looked at all of its engagements; each says for itself how it went.
    ///
    /// - Parameter task: its identifier or ARN.
    /// - Throws: ``WaitFailure`` when patience ends first.
    public func waitForProspectingFromEngagementTask(
        _ task: String,
        catalog: String = "AWS",
        _ patience: Patience = Patience(),
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetProspectingFromEngagementTaskResponse {
        try await engine.wait(for: "task \(task)", patience) {
            let task = try await getProspectingFromEngagementTask(.init(catalog: catalog, taskIdentifier: task), call)
            let isEnded = task.engagements.allSatisfy { $0.status == .completed || $0.status == .failed }
            return isEnded && !task.engagements.isEmpty ? .done(task) : .running
        }
    }
}

/// What the records of the three tasks say alike.
private protocol TaskRecord: Sendable {
    var taskStatus: Selling.TaskStatus? { get }
    var message: String? { get }
    var reasonCode: Selling.ReasonCode? { get }
}

extension Selling.ListEngagementFromOpportunityTaskSummary: TaskRecord {}
extension Selling.ListEngagementByAcceptingInvitationTaskSummary: TaskRecord {}
extension Selling.ListOpportunityFromEngagementTaskSummary: TaskRecord {}

/// How far the one task of a list is; one that has only just begun may not be listed yet.
private func progress<Record: TaskRecord>(of list: [Record]?) -> Progress<Record> {
    guard let task = list?.first else { return .running }
    return switch task.taskStatus {
    case .complete?: .done(task)
    case .failed?: .failed(reason: task.reasonCode?.rawValue ?? "no reason", message: task.message ?? "")
    default: .running
    }
}
