import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// The list of prospecting tasks finds few by a filter, and many by their order.
extension ProspectingTable {
    /// The caller's tasks that pass every filter, in the asked order, behind `start`; ties stand by id, ascending (AD12).
    func list(
        _ filter: Selling.ListProspectingFromEngagementTasksRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [ProspectingTask] {
        try transaction.page(Self.facts, of: walks(filter, from: start), limit: limit, Self.task)
    }

    func walks(_ filter: Selling.ListProspectingFromEngagementTasksRequest, from start: [String]?) throws -> Walks {
        let own: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)"]
        let order = ProspectingOrder(filter.sort)
        return try SortedList("prospecting_task", own: own, in: order.list, index: order.index)
            .walks(Self.filters(filter), from: start, transaction)
    }

    private static func filters(_ request: Selling.ListProspectingFromEngagementTasksRequest) -> [ListFilter] {
        var filters: [ListFilter] = []
        if let ids = request.taskIdentifier, !ids.isEmpty {
            filters.append(ListFilter("id", in: ids, index: "prospecting_task_of_account"))
        }
        if let names = request.taskName, !names.isEmpty {
            filters.append(ListFilter("name", in: names, index: "prospecting_task_by_name"))
        }
        var window: [SQL] = []
        if let after = request.startAfter { window.append("started_at >= \(after.nanosecondsSinceEpoch)") }
        if let before = request.startBefore { window.append("started_at <= \(before.nanosecondsSinceEpoch)") }
        if !window.isEmpty { filters.append(ListFilter(SQL.all(window), index: "prospecting_task_by_start")) }
        return filters
    }
}

/// By what a list of prospecting tasks is sorted.
struct ProspectingOrder {
    /// The index that walks in this order.
    let index: SQL
    let list: ListOrder
    private let key: @Sendable (ProspectingTask) -> String

    /// Ties stand in one direction whatever the other is, so that each direction has an index of its own.
    init(_ sort: Selling.ProspectingFromEngagementTaskSort?) {
        let isAscending = sort?.sortOrder == .ascending
        let id = ListOrder.Column.text("id", isAscending: true)
        let name: SQL
        switch sort?.sortBy ?? .startTime {
        case .taskName:
            name = "name"
            list = ListOrder(.text("name", isAscending: isAscending), id)
            key = { $0.name }
        case .failedEngagementCount:
            name = "failures"
            list = ListOrder(.number("failed", isAscending: isAscending), id)
            key = { String($0.failed) }
        default:
            name = "start"
            list = ListOrder(.number("started_at", isAscending: isAscending), id)
            key = { String($0.startedAt.nanosecondsSinceEpoch) }
        }
        index = "prospecting_task_by_\(fragment: name)\(fragment: isAscending ? "" : "_down")"
    }

    func position(of task: ProspectingTask) -> [String] { [key(task), task.id] }
}
