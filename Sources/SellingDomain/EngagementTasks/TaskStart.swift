package import CosellDomain
import CosellStore
import CosellWire
import CosellRules
import SellingAPI

/// What the three Start operations share (selling 6.0).
extension SellingProvider {
    /// Starts a task, unless its client token did so before: then its present state is the answer (T3).
    ///
    /// - Parameter subject: finds the resource that the task is about, or throws ResourceNotFoundException.
    /// - Throws: ConflictException for a token used with another request, and while another task of the kind runs for the
    ///   same resource (T7).
    func start(
        _ order: TaskOrder,
        _ call: Call,
        subject: @escaping @Sendable (Books) throws -> String
    ) async throws -> EngagementTask {
        let operations = order.kind.steps.flatMap(\.operations)
        let denied = Set(operations.filter { !call.permits($0, order.resource(of: $0, call)) })
        return try await write(call) { books in
            if let earlier = try books.tasks.find(order.kind, token: order.token) {
                guard earlier.fingerprint == order.fingerprint else { throw ReplayTable.conflict }
                return earlier.task
            }
            try Objection.check(TagRules.set(order.tags))
            let subject = try subject(books)
            guard try !books.tasks.isRunning(order.kind, on: subject) else {
                throw Objection.conflict("A task for \(subject.excerpt()) is already running; wait for its end.")
            }
            return try begin(order, denied: denied, on: subject, books)
        }
    }

    private func begin(
        _ order: TaskOrder,
        denied: Set<String>,
        on subject: String,
        _ books: Books
    ) throws -> EngagementTask {
        let call = books.call
        var delay: Int64 = 0
        if case .async(let seconds) = switches.taskMode { delay = seconds }
        var task = EngagementTask(
            id: call.chance.identifier(prefix: "task-", length: 13),
            account: call.account,
            catalog: call.catalog,
            order: order,
            dueAt: call.now.adding(seconds: delay),
            startedAt: call.now,
            denied: denied
        )
        switch order {
        case .submit(let request): task.opportunity = request.identifier
        case .accept: task.invitation = subject
        case .convert(let request):
            task.engagement = ResourceName.identifier(in: request.identifier, catalog: call.catalog)
        }
        if case .async = switches.taskMode {} else { task = try carryOut(task, books) }
        try books.tasks.insert(task, on: subject)
        return task
    }
}

/// Tasks that were left for later, those that a stopped server left behind among them.
extension SellingProvider {
    package var taskCompletion: [AgendaAct] {
        [
            AgendaAct(
                .carryOutTask,
                abandon: { entry, books in
                    guard var task = try books.tasks.find(entry.subject), task.status == .inProgress else { return }
                    task.failure = .abandoned
                    task.status = .failed
                    try books.tasks.save(task)
                }
            ) { entry, books in
                guard let task = try books.tasks.find(entry.subject), task.status == .inProgress else { return }
                try books.tasks.save(carryOut(task, books))
            }
        ]
    }
}

extension TaskFailure {
    /// Of a task that nobody will do any more, since its entry was taken off the agenda.
    static let abandoned = TaskFailure(.internalError, "AWS took this task off its agenda.")
}

extension AgendaKind {
    package static let carryOutTask = AgendaKind(rawValue: "carry out task")
}
