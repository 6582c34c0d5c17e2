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
        let order = ProspectingOrder(filter.sort)
        let own: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)"]
        let filters = Self.filters(filter)
        let sparse = try transaction.sparseIndex(of: filters, in: "prospecting_task", own: own)
        var walks = Walks(over: "prospecting_task", order: order.columns, transaction.dialect)
        walks.add(
            through: sparse?.name ?? order.index,
            own + filters.map(\.condition),
            each: [start.flatMap { order.parts(behind: $0, isWalked: sparse == nil) } ?? ["1 = 1"]]
        )
        return walks
    }

    private static func filters(_ request: Selling.ListProspectingFromEngagementTasksRequest) -> [ListFilter] {
        var filters: [ListFilter] = []
        if let ids = request.taskIdentifier, !ids.isEmpty {
            filters.append(ListFilter("id IN \(list: ids)", index: "prospecting_task_of_account"))
        }
        if let names = request.taskName, !names.isEmpty {
            filters.append(ListFilter("name IN \(list: names)", index: "prospecting_task_by_name"))
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
    private let column: SQL
    private let isDescending: Bool
    private let position: @Sendable (ProspectingTask) -> String
    private let isNumber: Bool

    init(_ sort: Selling.ProspectingFromEngagementTaskSort?) {
        isDescending = sort?.sortOrder != .ascending
        let name: SQL
        switch sort?.sortBy ?? .startTime {
        case .taskName:
            (column, name, isNumber) = ("name", "name", false)
            position = { $0.name }
        case .failedEngagementCount:
            (column, name, isNumber) = ("failed", "failures", true)
            position = { String($0.failed) }
        default:
            (column, name, isNumber) = ("started_at", "start", true)
            position = { String($0.startedAt.nanosecondsSinceEpoch) }
        }
        // Ties stand in one direction whatever the other is, so that each direction has an index of its own.
        index = "prospecting_task_by_\(fragment: name)\(fragment: isDescending ? "_down" : "")"
    }

    func position(of task: ProspectingTask) -> [String] { [position(task), task.id] }

    var columns: [Walks.Column] {
        [Walks.Column(column, isAscending: !isDescending), Walks.Column("id", isAscending: true)]
    }

    /// What stands behind a place: the rest of its ties, and what comes after them.
    ///
    /// - Parameter isWalked: each by a walk of its own, in the list's order; else rows are found in another.
    func parts(behind start: [String], isWalked: Bool) -> [SQL]? {
        guard start.count == 2 else { return nil }
        let sign: SQL = isDescending ? "<" : ">"
        let key: SQL
        if isNumber {
            guard let number = Int64(start[0]) else { return nil }
            key = "\(number)"
        } else {
            key = "\(start[0])"
        }
        let ties: SQL = "\(fragment: column) = \(fragment: key) AND id > \(start[1])"
        let others: SQL = "\(fragment: column) \(fragment: sign) \(fragment: key)"
        return isWalked ? [ties, others] : ["(\(fragment: ties)) OR \(fragment: others)"]
    }
}
