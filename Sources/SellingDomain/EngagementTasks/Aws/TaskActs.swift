import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

extension ActSubject {
    /// A task of engagements by its id.
    static let task = ActSubject("task") { books, id in
        try books.tasks.findAnyones(id).map { ActPlace(account: $0.account, state: $0.status.rawValue) }
    }
}

/// How whoever plays AWS ends a task that runs (selling 6).
extension SellingActor {
    static let taskActs = [
        Act<SellingActor>(
            "task.complete",
            of: service,
            "The task that runs does its work now",
            [task],
            on: .task,
            in: running,
            example: "task complete task-0123456789abc"
        ) { actor, arguments, books in
            guard let task = try books.tasks.find(arguments.required("id")) else { return .null }
            try books.agenda.cancel(.carryOutTask, task.id)
            let done = try actor.provider.carryOut(task, books)
            try books.tasks.save(done)
            return done.document
        },
        Act<SellingActor>(
            "task.fail",
            of: service,
            "The task that runs fails now, for a reason",
            [
                task,
                ActParameter(
                    "reason",
                    .choice(Selling.ReasonCode.allCases.map(\.rawValue)),
                    "the code of the reason",
                    isRequired: true
                ),
            ],
            on: .task,
            in: running,
            example: "task fail task-0123456789abc --reason RequestThrottled"
        ) { _, arguments, books in
            guard var task = try books.tasks.find(arguments.required("id")) else { return .null }
            let reason = Selling.ReasonCode(rawValue: arguments.required("reason"))
            try books.agenda.cancel(.carryOutTask, task.id)
            task.failure = TaskFailure(reason, "AWS ended this task with \(reason.rawValue).")
            task.status = .failed
            try books.tasks.save(task)
            return task.document
        },
    ]

    private static let task = ActParameter.identifier("id", "the task")
    private static let running = [Selling.TaskStatus.inProgress.rawValue]
}

extension EngagementTask {
    /// As its list tells of it.
    fileprivate var document: Document {
        let members: [(String, String?)] = [
            ("TaskId", id), ("TaskArn", arn), ("StartTime", startedAt.description), ("TaskStatus", status.rawValue),
            ("Message", failure?.message), ("ReasonCode", failure?.code.rawValue), ("OpportunityId", opportunity),
            ("ResourceSnapshotJobId", job), ("EngagementId", engagement), ("EngagementInvitationId", invitation),
            ("ContextId", context),
        ]
        return .object(members.compactMap { name, value in value.map { .init(name, .string($0)) } })
    }
}
