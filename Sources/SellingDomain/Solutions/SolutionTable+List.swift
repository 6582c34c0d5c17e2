import CosellDomain
import CosellStore
import SellingAPI

/// The list of solutions finds few by a filter, and many by their order.
extension SolutionTable {
    /// The solutions of the caller that pass every filter, in the asked order, behind `start`.
    func list(
        _ filter: Selling.ListSolutionsRequest,
        from start: [String]?,
        limit: Int,
        _ call: Call
    ) throws -> [(solution: Solution, position: [String])] {
        try transaction.page(
            "\(fragment: Self.facts), CAST(page.key1 AS TEXT)",
            of: walks(filter, from: start, call),
            limit: limit
        ) { row in
            let solution = try Self.solution(row)
            return (solution, [try row.text(7), solution.id])
        }
    }

    func walks(_ filter: Selling.ListSolutionsRequest, from start: [String]?, _ call: Call) throws -> Walks {
        let order = SolutionOrder(filter.sort)
        let own: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)"]
        let filters = Self.filters(filter)
        let sparse = try transaction.sparseIndex(of: filters, in: "solution", own: own)
        let place = start.flatMap(order.condition(behind:)).map { [$0] } ?? []
        let conditions = own + filters.map(\.condition) + place
        var walks = Walks(over: "solution", order: order.columns, transaction.dialect)
        walks.add(through: sparse?.name ?? order.index, conditions)
        return walks
    }

    private static func filters(_ request: Selling.ListSolutionsRequest) -> [ListFilter] {
        var filters: [ListFilter] = []
        if let ids = request.identifier, !ids.isEmpty {
            let numbers = ids.map(number(of:))
            filters.append(
                ListFilter("id IN \(list: numbers) AND identifier IN \(list: ids)", index: "solution_by_number")
            )
        }
        if let arns = request.awsMarketplaceSolutionArn, !arns.isEmpty {
            filters.append(ListFilter("marketplace_arn IN \(list: arns)", index: "solution_by_listing"))
        }
        if let categories = request.category, !categories.isEmpty {
            filters.append(ListFilter("category IN \(list: categories)", index: "solution_by_category"))
        }
        if let statuses = request.status, !statuses.isEmpty {
            filters.append(ListFilter("status IN \(list: statuses.map(\.rawValue))", index: "solution_by_status"))
        }
        return filters
    }
}

/// By what solutions are sorted; ties stand by identifier in the same direction.
private struct SolutionOrder {
    /// The index that walks in this order.
    let index: SQL
    private let column: SQL
    private let isNumber: Bool
    private let isDescending: Bool

    init(_ sort: Selling.SolutionSort?) {
        isDescending = sort?.sortOrder != .ascending
        switch sort?.sortBy ?? .identifier {
        case .name: (column, index, isNumber) = ("name", "solution_by_name", false)
        case .status: (column, index, isNumber) = ("status", "solution_by_status", false)
        case .category: (column, index, isNumber) = ("category", "solution_by_category", false)
        case .createdDate: (column, index, isNumber) = ("created_at", "solution_by_created", true)
        default: (column, index, isNumber) = ("id", "solution_by_number", true)
        }
    }

    var columns: [Walks.Column] {
        [Walks.Column(column, isAscending: !isDescending), Walks.Column("identifier", isAscending: !isDescending)]
    }

    func condition(behind position: [String]) -> SQL? {
        guard position.count == 2 else { return nil }
        let sign: SQL = isDescending ? "<" : ">"
        if isNumber, let key = Int64(position[0]) {
            return "(\(fragment: column), identifier) \(fragment: sign) (\(key), \(position[1]))"
        }
        return "(\(fragment: column), identifier) \(fragment: sign) (\(position[0]), \(position[1]))"
    }
}
