import CosellDomain
import CosellStore
import SellingAPI

/// The lists of tasks walk those of one kind, by the filter that leaves the fewest.
extension EngagementTaskTable {
    /// The caller's tasks of a kind that pass every filter, by the time they were started, behind `start`.
    func list(_ kind: TaskKind, _ filter: TaskFilter, from start: [String]?, limit: Int) throws -> [EngagementTask] {
        try transaction.page(Self.facts, of: walks(kind, filter, from: start), limit: limit, Self.task)
    }

    func walks(_ kind: TaskKind, _ filter: TaskFilter, from start: [String]?) -> Walks {
        let order = ListOrder.time("started_at", "id", isAscending: filter.sort?.sortOrder == .ascending)
        var walks = Walks(over: "engagement_task", in: order, behind: start, transaction.dialect)
        let own: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)", "kind = \(kind.rawValue)"]
        let choices = filter.choices(call.catalog)
        let conditions = own + choices.dropFirst().map(\.condition)
        walks.add(
            through: choices.first?.index ?? "engagement_task_by_start",
            conditions,
            each: choices.prefix(1).map(\.alternatives)
        )
        return walks
    }
}

/// What the three lists of tasks can ask for.
struct TaskFilter {
    var sort: Selling.ListTasksSortBase?
    var statuses: [Selling.TaskStatus] = []
    var tasks: [String] = []
    var opportunities: [String] = []
    var engagements: [String] = []
    var invitations: [String] = []
    var contexts: [String] = []

    /// What is asked for, the filter that leaves the fewest first.
    fileprivate func choices(_ catalog: String) -> [TaskChoice] {
        func ids(_ texts: [String]) -> [String] {
            texts.compactMap { ResourceName.identifier(in: $0, catalog: catalog) }
        }
        var choices: [TaskChoice] = []
        if !tasks.isEmpty { choices.append(TaskChoice("id", ids(tasks), through: "engagement_task_of_account")) }
        if !invitations.isEmpty {
            choices.append(TaskChoice("invitation", ids(invitations), through: "engagement_task_by_invitation"))
        }
        if !opportunities.isEmpty {
            let numbers = ids(opportunities).compactMap { OpportunityNumber.number(of: $0) }
            choices.append(TaskChoice("opportunity", numbers, through: "engagement_task_by_opportunity"))
        }
        if !engagements.isEmpty {
            choices.append(TaskChoice("engagement", ids(engagements), through: "engagement_task_by_engagement"))
        }
        if !contexts.isEmpty { choices.append(TaskChoice("context", contexts, through: "engagement_task_by_context")) }
        if !statuses.isEmpty {
            choices.append(TaskChoice("status", statuses.map(\.rawValue), through: "engagement_task_by_status"))
        }
        return choices
    }
}

/// Values that one column may have.
private struct TaskChoice {
    let index: SQL
    let condition: SQL
    let alternatives: [SQL]

    init(_ column: SQL, _ values: [some SQLConvertible], through index: SQL) {
        self.index = index
        condition = "\(fragment: column) IN \(list: values)"
        alternatives = SQL.each(column, of: values)
    }
}
