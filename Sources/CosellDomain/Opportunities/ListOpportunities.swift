package import SellingAPI
import CosellRules
import CosellStore
import CosellWire

extension SellingProvider {
    /// Lists the caller's opportunities, latest change first unless sorted otherwise.
    ///
    /// - Parameter input: `MaxResults` 1...100, 20 for a caller who does not say.
    /// - Throws: ``Refusal`` for a range that ends before it starts; ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListOpportunities`; inclusive bounds and ties are D24 and section 3.1.
    package func listOpportunities(
        _ input: Selling.ListOpportunitiesRequest,
        _ call: Call
    ) async throws -> Selling.ListOpportunitiesResponse {
        try Refusal.check(OpportunityRules.list(input))
        let page = try page(of: input, call, position: \.position) { books, filter, start, limit in
            try books.opportunities.list(filter, from: start, limit: limit)
        }
        return Selling.ListOpportunitiesResponse(
            opportunitySummaries: page.elements.map(\.summary),
            nextToken: page.nextToken
        )
    }
}

/// One row of the list, and where it stands in its order.
package struct ListedOpportunity {
    let summary: Selling.OpportunitySummary
    let position: [String]
}

extension OpportunityTable {
    /// The caller's visible opportunities that pass every filter, in the asked order, behind `start`.
    func list(
        _ filter: Selling.ListOpportunitiesRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [ListedOpportunity] {
        try transaction.rows(query(filter, from: start, limit: limit)) { row in
            ListedOpportunity(
                summary: try row.withBytes(0) { try JSONReader.read(from: $0).value },
                position: [try row.text(1), String(try row.integer(2))]
            )
        }
    }

    /// - Note: a test reads the plan of this query: it walks the index of its order.
    func query(_ filter: Selling.ListOpportunitiesRequest, from start: [String]?, limit: Int) -> SQL {
        let order = OpportunityOrder(filter.sort, namesRows: filter.namesRows)
        var conditions: [SQL] = [
            "account = \(call.account)", "catalog = \(call.catalog)", "is_visible = 1",
        ]
        conditions += conditionsOnState(filter) + conditionsOnTime(filter)
        if let start, let condition = order.condition(behind: start) { conditions.append(condition) }
        return """
            SELECT document, CAST(\(fragment: order.column) AS TEXT), id FROM opportunity
            WHERE \(fragment: SQL.all(conditions)) ORDER BY \(fragment: order.clause) LIMIT \(limit)
            """
    }

    private func conditionsOnState(_ filter: Selling.ListOpportunitiesRequest) -> [SQL] {
        var conditions: [SQL] = []
        if let ids = filter.identifier, !ids.isEmpty {
            conditions.append("id IN \(list: ids.compactMap(OpportunityNumber.number))")
        }
        if let stages = filter.lifeCycleStage, !stages.isEmpty {
            conditions.append("stage IN \(list: stages.map(\.rawValue))")
        }
        if let statuses = filter.lifeCycleReviewStatus, !statuses.isEmpty {
            conditions.append("review_status IN \(list: statuses.map(\.rawValue))")
        }
        if let names = filter.customerCompanyName, !names.isEmpty {
            conditions.append("company_name IN \(list: names.map { $0.lowercased() })")
        }
        return conditions
    }

    private func conditionsOnTime(_ filter: Selling.ListOpportunitiesRequest) -> [SQL] {
        var conditions: [SQL] = []
        if let after = filter.lastModifiedDate?.afterLastModifiedDate {
            conditions.append("modified_at >= \(after.millisecondsRoundedUp)")
        }
        if let before = filter.lastModifiedDate?.beforeLastModifiedDate {
            conditions.append("modified_at <= \(before.milliseconds)")
        }
        if let after = filter.createdDate?.afterCreatedDate {
            conditions.append("created_at >= \(after.millisecondsRoundedUp)")
        }
        if let before = filter.createdDate?.beforeCreatedDate {
            conditions.append("created_at <= \(before.milliseconds)")
        }
        if let after = filter.targetCloseDate?.afterTargetCloseDate {
            conditions.append("target_close_date >= \(after)")
        }
        if let before = filter.targetCloseDate?.beforeTargetCloseDate {
            conditions.append("target_close_date <= \(before) AND target_close_date <> ''")
        }
        return conditions
    }
}

extension Selling.ListOpportunitiesRequest {
    /// Whether a filter names the few rows that are wanted, by their ids or by their company.
    fileprivate var namesRows: Bool { identifier?.isEmpty == false || customerCompanyName?.isEmpty == false }
}

/// By what a list is sorted; ties stand by id in the same direction.
private struct OpportunityOrder {
    let column: SQL
    let clause: SQL
    private let isNumber: Bool
    private let isDescending: Bool

    /// - Parameter namesRows: whether the filter names the few rows that it wants. They are found first and sorted
    ///   then, by a key that no index has: the index of the order would be walked to its end.
    init(_ sort: Selling.OpportunitySort?, namesRows: Bool) {
        isDescending = sort?.sortOrder != .ascending
        switch sort?.sortBy ?? .lastModifiedDate {
        case .identifier: (column, isNumber) = ("id", true)
        case .customerCompanyName: (column, isNumber) = ("company_name", false)
        case .createdDate: (column, isNumber) = ("created_at", true)
        case .targetCloseDate: (column, isNumber) = ("target_close_date", false)
        default: (column, isNumber) = ("modified_at", true)
        }
        let direction: SQL = isDescending ? "DESC" : "ASC"
        let ties: SQL = sort?.sortBy == .identifier ? "" : ", id \(fragment: direction)"
        let unindexed: SQL = isNumber ? " + 0" : " || ''"
        let key: SQL = namesRows ? "\(fragment: column)\(fragment: unindexed)" : column
        clause = "\(fragment: key) \(fragment: direction)\(fragment: ties)"
    }

    func condition(behind position: [String]) -> SQL? {
        guard position.count == 2, let id = Int64(position[1]) else { return nil }
        let sign: SQL = isDescending ? "<" : ">"
        if isNumber, let key = Int64(position[0]) {
            return "(\(fragment: column), id) \(fragment: sign) (\(key), \(id))"
        }
        return "(\(fragment: column), id) \(fragment: sign) (\(position[0]), \(id))"
    }
}

extension Instant {
    /// The first millisecond that is not before this moment.
    fileprivate var millisecondsRoundedUp: Int64 { milliseconds + (nanoseconds % 1_000_000 == 0 ? 0 : 1) }
}
