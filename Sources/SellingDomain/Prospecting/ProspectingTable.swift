import SellingRules
import CosellDomain
import CosellRules
import CosellStore
import CosellWire
import SellingAPI

/// The only SQL that touches prospecting tasks. A partner sees its own, in the catalog of its call.
package struct ProspectingTable {
    let transaction: Transaction
    let call: Call

    static let facts: SQL = "id, account, catalog, name, started_at, ended_at, total, completed, failed"

    /// The task that a client token started before, and the request it came with.
    func find(token: String) throws -> (task: ProspectingTask, fingerprint: [UInt8])? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts), fingerprint FROM prospecting_task
            WHERE account = \(call.account) AND catalog = \(call.catalog) AND token = \(token)
            """
        ) { (task: try Self.task($0), fingerprint: try $0.blob(9)) }
    }

    /// - Throws: ResourceNotFoundException for what is not the caller's.
    func require(_ id: String) throws -> ProspectingTask {
        let task = try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM prospecting_task
            WHERE id = \(id) AND account = \(call.account) AND catalog = \(call.catalog)
            """,
            Self.task
        )
        guard let task else {
            throw Objection.notFound("Task", id, in: call.catalog)
        }
        return task
    }

    func insert(_ task: ProspectingTask, token: String, fingerprint: [UInt8]) throws {
        try transaction.execute(
            """
            INSERT INTO prospecting_task (id, account, catalog, token, fingerprint, name, started_at, total, completed, failed)
            VALUES (\(task.id), \(task.account), \(task.catalog), \(token), \(fingerprint), \(task.name),
                \(task.startedAt.nanosecondsSinceEpoch), \(task.total), 0, 0)
            """
        )
    }

    func save(_ task: ProspectingTask) throws {
        try transaction.execute(
            """
            UPDATE prospecting_task SET ended_at = \(task.endedAt?.nanosecondsSinceEpoch),
                completed = \(task.completed), failed = \(task.failed)
            WHERE id = \(task.id)
            """
        )
    }

    static func task(_ row: borrowing Row) throws -> ProspectingTask {
        ProspectingTask(
            id: try row.text(0),
            account: try row.text(1),
            catalog: try row.text(2),
            name: try row.text(3),
            startedAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(4))),
            endedAt: try row.optionalInteger(5).map { Instant(nanosecondsSinceEpoch: Int64($0)) },
            total: try row.integer(6),
            completed: try row.integer(7),
            failed: try row.integer(8)
        )
    }

    // MARK: Turns

    private static let turnFacts: SQL = "task, position, engagement, begins_at, ends_at, status, reason, message"

    func insert(_ turn: ProspectingTurn) throws {
        try transaction.execute(
            """
            INSERT INTO prospecting_turn (task, position, engagement, begins_at, ends_at, status)
            VALUES (\(turn.task), \(turn.position), \(turn.engagement), \(turn.beginsAt.nanosecondsSinceEpoch),
                \(turn.endsAt.nanosecondsSinceEpoch), \(turn.storedStatus.rawValue))
            """
        )
        guard turn.storedStatus == .pending else { return }
        let name = TurnName(task: turn.task, position: turn.position)
        try AgendaTable(transaction: transaction).put(
            AgendaEntry(.prospectEngagement, name.text, account: call.account, catalog: call.catalog, due: turn.endsAt)
        )
    }

    func save(_ turn: ProspectingTurn) throws {
        try transaction.execute(
            """
            UPDATE prospecting_turn SET status = \(turn.storedStatus.rawValue), reason = \(turn.failure?.code.rawValue),
                message = \(turn.failure?.message)
            WHERE task = \(turn.task) AND position = \(turn.position)
            """
        )
    }

    /// In the order of the request.
    func turns(of task: String) throws -> [ProspectingTurn] {
        try transaction.rows(
            "SELECT \(fragment: Self.turnFacts) FROM prospecting_turn WHERE task = \(task) ORDER BY position",
            Self.turn
        )
    }

    private static func turn(_ row: borrowing Row) throws -> ProspectingTurn {
        let code = try row.optionalText(6).map { Selling.ReasonCode(rawValue: $0) }
        let message = try row.optionalText(7)
        return ProspectingTurn(
            task: try row.text(0),
            position: try row.integer(1),
            engagement: try row.text(2),
            beginsAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(3))),
            endsAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(4))),
            storedStatus: Selling.ProspectingTaskStatus(rawValue: try row.text(5)),
            failure: code.map { TaskFailure($0, message ?? "") }
        )
    }
}
