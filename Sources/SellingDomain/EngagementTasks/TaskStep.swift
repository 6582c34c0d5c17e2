import CosellDomain
import CosellRules
import CosellStore
import SellingAPI

/// One step of a task: what it does in the caller's name, and the codes by which it can fail.
struct TaskStep: Sendable {
    /// The operations that the caller must be allowed to do (selling 9.1).
    let operations: [String]
    let codes: Codes
    let run: @Sendable (SellingProvider, inout EngagementTask, Books) throws -> Void

    /// What each sort of fault is called in this step; `others` are codes that only this step has.
    struct Codes: Sendable {
        let denied: Selling.ReasonCode
        let invalid: Selling.ReasonCode
        let conflict: Selling.ReasonCode
        var others: [Selling.ReasonCode] = []

        var all: [Selling.ReasonCode] { [denied, invalid, conflict] + others }
    }
}

extension SellingProvider {
    /// Does the steps of a task, one after the other, until they are done or one fails. What the steps before did stays
    /// (T6); what the failed one began is undone. All of it is one write of the store, so that no step is ever done
    /// twice.
    ///
    /// - Throws: failures of the store only; every other one is the task's own.
    func carryOut(_ task: EngagementTask, _ books: Books) throws -> EngagementTask {
        var task = task
        let steps = task.order.kind.steps
        for (position, step) in steps.enumerated() {
            do {
                try requireNoPlannedFailure(at: position, of: steps)
                try step.requirePermission(task)
                task = try books.transaction.attempt {
                    var advanced = task
                    try step.run(self, &advanced, books)
                    return advanced
                }
            } catch let error as StoreError {
                throw error
            } catch {
                task.failure = step.failure(for: error) ?? unforeseen(error, task, books.call)
                task.status = .failed
                return task
            }
        }
        task.status = .complete
        return task
    }

    /// A fault of the house, told to the log with the call that met it.
    private func unforeseen(_ error: any Error, _ task: EngagementTask, _ call: Call) -> TaskFailure {
        postponements.giveUp(task.order.kind.rawValue, "\(task.id), call \(call.requestID)", because: error)
        return TaskFailure(.internalError, "The server could not finish the task; its log names the cause.")
    }

    /// The switch `task_mode`: a code that no step has fails the first one.
    private func requireNoPlannedFailure(at position: Int, of steps: [TaskStep]) throws {
        guard case .fail(let code) = switches.taskMode else { return }
        let planned = steps.firstIndex { $0.codes.all.contains(code) } ?? steps.startIndex
        guard position == planned else { return }
        throw TaskFailure(code, "The server is configured to fail this task with \(code.rawValue).")
    }
}

extension TaskStep {
    fileprivate func requirePermission(_ task: EngagementTask) throws {
        guard let operation = operations.first(where: task.denied.contains) else { return }
        throw TaskFailure(codes.denied, "You are not allowed to do partnercentral:\(operation), which this task needs.")
    }

    /// - Returns: nil for a fault of the house.
    fileprivate func failure(for error: any Error) -> TaskFailure? {
        switch error {
        case let failure as TaskFailure: failure
        case Objection.broken(let violations):
            TaskFailure(codes.invalid, violations.map(\.message).joined(separator: "; "))
        case Objection.missing(let remark): TaskFailure(codes.invalid, remark.text)
        case Objection.conflict(let remark): TaskFailure(codes.conflict, remark.text)
        case Objection.quota(let remark): TaskFailure(.serviceQuotaExceeded, remark.text)
        case Objection.denied(let remark): TaskFailure(codes.denied, remark.text)
        default: nil
        }
    }
}
