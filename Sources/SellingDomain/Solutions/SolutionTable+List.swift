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
        let own: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)"]
        return try SortedList(solutionsOf: own, by: filter.sort).walks(Self.filters(filter), from: start, transaction)
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
            filters.append(ListFilter("marketplace_arn", in: arns, index: "solution_by_listing"))
        }
        if let categories = request.category, !categories.isEmpty {
            filters.append(ListFilter("category", in: categories, index: "solution_by_category"))
        }
        if let statuses = request.status, !statuses.isEmpty {
            filters.append(ListFilter("status", in: statuses.map(\.rawValue), index: "solution_by_status"))
        }
        return filters
    }
}

extension SortedList {
    /// Ties stand by identifier in the same direction.
    fileprivate init(solutionsOf own: [SQL], by sort: Selling.SolutionSort?) {
        let isAscending = sort?.sortOrder == .ascending
        let (key, index): (ListOrder.Column, SQL) =
            switch sort?.sortBy ?? .identifier {
            case .name: (.text("name", isAscending: isAscending), "solution_by_name")
            case .status: (.text("status", isAscending: isAscending), "solution_by_status")
            case .category: (.text("category", isAscending: isAscending), "solution_by_category")
            case .createdDate: (.number("created_at", isAscending: isAscending), "solution_by_created")
            default: (.number("id", isAscending: isAscending), "solution_by_number")
            }
        let order = ListOrder(key, .text("identifier", isAscending: isAscending))
        self.init("solution", own: own, in: order, index: index)
    }
}
