import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// The only SQL that touches tasks. A partner sees its own, in the catalog of its call.
package struct EngagementTaskTable {
    let transaction: Transaction
    let call: Call

    static let facts: SQL = """
        id, kind, account, catalog, document, started_at, due_at, denied, status, reason, message, opportunity,
        engagement, invitation, context, job
        """

    /// The task that a client token started before, and the request it came with.
    func find(_ kind: TaskKind, token: String) throws -> (task: EngagementTask, fingerprint: [UInt8])? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts), fingerprint FROM engagement_task
            WHERE account = \(call.account) AND catalog = \(call.catalog) AND kind = \(kind.rawValue)
            AND token = \(token)
            """
        ) { (task: try Self.task($0), fingerprint: try $0.blob(16)) }
    }

    /// Whether a task of that kind is under way for a resource of the caller.
    func isRunning(_ kind: TaskKind, on subject: String) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM engagement_task
            WHERE status = 'IN_PROGRESS' AND account = \(call.account) AND catalog = \(call.catalog)
            AND kind = \(kind.rawValue) AND subject = \(subject)
            """
        ) { _ in true } ?? false
    }

    /// The last task of a kind for a resource that got as far as an engagement and an opportunity, whoever started it.
    func latest(_ kind: TaskKind, on subject: String) throws -> EngagementTask? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM engagement_task
            WHERE kind = \(kind.rawValue) AND subject = \(subject)
            AND opportunity IS NOT NULL AND engagement IS NOT NULL
            ORDER BY started_at DESC, id DESC LIMIT 1
            """,
            Self.task
        )
    }

    /// The last task of the caller that found or made an engagement for an opportunity.
    func latest(about opportunity: String) throws -> EngagementTask? {
        let number = OpportunityNumber.number(of: opportunity) ?? 0
        return try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM engagement_task
            WHERE opportunity = \(number) AND account = \(call.account) AND engagement IS NOT NULL
            ORDER BY started_at DESC, id DESC LIMIT 1
            """,
            Self.task
        )
    }

    func insert(_ task: EngagementTask, on subject: String) throws {
        try transaction.execute(
            """
            INSERT INTO engagement_task (id, kind, account, catalog, token, fingerprint, document, subject, started_at,
                due_at, denied, status, reason, message, opportunity, engagement, invitation, context, job)
            VALUES (\(task.id), \(task.order.kind.rawValue), \(task.account), \(task.catalog), \(task.order.token),
                \(task.order.fingerprint), \(task.order.document), \(subject),
                \(task.startedAt.nanosecondsSinceEpoch), \(task.dueAt.nanosecondsSinceEpoch),
                \(task.denied.sorted().joined(separator: ",")), \(task.status.rawValue),
                \(task.failure?.code.rawValue), \(task.failure?.message),
                \(task.opportunity.flatMap(OpportunityNumber.number)), \(task.engagement), \(task.invitation),
                \(task.context), \(task.job))
            """
        )
        guard task.status == .inProgress else { return }
        try AgendaTable(transaction: transaction).put(
            AgendaEntry(.carryOutTask, task.id, account: task.account, catalog: task.catalog, due: task.dueAt)
        )
    }

    func save(_ task: EngagementTask) throws {
        try transaction.execute(
            """
            UPDATE engagement_task SET status = \(task.status.rawValue), reason = \(task.failure?.code.rawValue),
                message = \(task.failure?.message), opportunity = \(task.opportunity.flatMap(OpportunityNumber.number)),
                engagement = \(task.engagement), invitation = \(task.invitation), context = \(task.context),
                job = \(task.job)
            WHERE id = \(task.id)
            """
        )
    }

    /// The caller's task of that identifier.
    func find(_ id: String) throws -> EngagementTask? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM engagement_task
            WHERE id = \(id) AND account = \(call.account) AND catalog = \(call.catalog)
            """,
            Self.task
        )
    }

    /// As ``find(_:)``, whoever started it.
    func findAnyones(_ id: String) throws -> EngagementTask? {
        try transaction.first(
            "SELECT \(fragment: Self.facts) FROM engagement_task WHERE id = \(id) AND catalog = \(call.catalog)",
            Self.task
        )
    }

    static func task(_ row: borrowing Row) throws -> EngagementTask {
        guard let kind = TaskKind(rawValue: try row.text(1)) else {
            throw DamagedRecord("a task is of an unknown kind")
        }
        let code = try row.optionalText(9).map { Selling.ReasonCode(rawValue: $0) }
        let message = try row.optionalText(10)
        return EngagementTask(
            id: try row.text(0),
            account: try row.text(2),
            catalog: try row.text(3),
            order: try TaskOrder(kind, row.blob(4)),
            dueAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(6))),
            startedAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(5))),
            denied: Set(try row.text(7).split(separator: ",").map(String.init)),
            status: Selling.TaskStatus(rawValue: try row.text(8)),
            failure: code.map { TaskFailure($0, message ?? "") },
            opportunity: try row.optionalInteger(11).map { OpportunityNumber.id(Int64($0)) },
            engagement: try row.optionalText(12),
            invitation: try row.optionalText(13),
            context: try row.optionalText(14),
            job: try row.optionalText(15)
        )
    }
}
