import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// How a page of ListOpportunities is found, so that it costs the same however much is stored: by few rows that a filter
/// leaves, of which only the page's are read, or by a walk in the order.
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

    /// - Note: a test reads the plan of this query.
    func query(_ filter: Selling.ListOpportunitiesRequest, from start: [String]?, limit: Int) throws -> SQL {
        let order = OpportunityOrder(filter.sort)
        let filters = OpportunityFilter.all(of: filter)
        var conditions = own + filters.map(\.condition)
        if let start, let condition = order.condition(behind: start) { conditions.append(condition) }
        guard let sparse = try transaction.sparseIndex(of: filters, in: "opportunity", own: own) else {
            return """
                SELECT document, CAST(\(fragment: order.column) AS TEXT), id
                FROM opportunity \(fragment: transaction.dialect.by(index: order.index))
                WHERE \(fragment: SQL.all(conditions)) ORDER BY \(fragment: order.clause) LIMIT \(limit)
                """
        }
        let index = sparse.name.map(transaction.dialect.by(index:)) ?? ""
        return """
            SELECT o.document, CAST(p.place AS TEXT), o.id FROM (
                SELECT id AS number, \(fragment: order.column) AS place FROM opportunity \(fragment: index)
                WHERE \(fragment: SQL.all(conditions)) ORDER BY \(fragment: order.sorting) LIMIT \(limit)
            ) AS p JOIN opportunity AS o ON o.id = p.number
            ORDER BY p.place \(fragment: order.direction), p.number \(fragment: order.direction)
            """
    }

    private var own: [SQL] { ["account = \(call.account)", "catalog = \(call.catalog)", "is_visible = 1"] }
}

/// What the filters of the request ask for.
private enum OpportunityFilter {
    static func all(of request: Selling.ListOpportunitiesRequest) -> [ListFilter] {
        var filters: [ListFilter] = []
        if let ids = request.identifier, !ids.isEmpty {
            filters.append(ListFilter("id IN \(list: ids.compactMap(OpportunityNumber.number))", index: nil))
        }
        if let names = request.customerCompanyName, !names.isEmpty {
            let condition: SQL = "company_name IN \(list: names.map { $0.lowercased() })"
            filters.append(ListFilter(condition, index: "opportunity_by_company"))
        }
        filters += state(request)
        let modified = request.lastModifiedDate
        filters += window(
            "modified_at",
            "opportunity_by_modified",
            from: modified?.afterLastModifiedDate?.millisecondsRoundedUp,
            to: modified?.beforeLastModifiedDate?.milliseconds
        )
        filters += window(
            "created_at",
            "opportunity_by_created",
            from: request.createdDate?.afterCreatedDate?.millisecondsRoundedUp,
            to: request.createdDate?.beforeCreatedDate?.milliseconds
        )
        let close = request.targetCloseDate
        // Without a date it is in no window; no text is smaller than that of a date with a year of its own.
        let isBounded = close?.beforeTargetCloseDate != nil
        filters += window(
            "target_close_date",
            "opportunity_by_close",
            from: close?.afterTargetCloseDate ?? (isBounded ? " " : nil),
            to: close?.beforeTargetCloseDate
        )
        return filters
    }

    /// Stage and review status share an index, which wants both.
    private static func state(_ request: Selling.ListOpportunitiesRequest) -> [ListFilter] {
        let stages = request.lifeCycleStage ?? []
        let statuses = request.lifeCycleReviewStatus ?? []
        guard !(stages.isEmpty && statuses.isEmpty) else { return [] }
        let wanted = stages.isEmpty ? Selling.Stage.allCases.map(\.rawValue) + [""] : stages.map(\.rawValue)
        var conditions: [SQL] = ["stage IN \(list: wanted)"]
        if !statuses.isEmpty { conditions.append("review_status IN \(list: statuses.map(\.rawValue))") }
        return [ListFilter(SQL.all(conditions), index: "opportunity_by_state")]
    }

    private static func window(
        _ column: SQL,
        _ index: SQL,
        from start: (some SQLConvertible)?,
        to end: (some SQLConvertible)?
    ) -> [ListFilter] {
        var conditions: [SQL] = []
        if let start { conditions.append("\(fragment: column) >= \(start)") }
        if let end { conditions.append("\(fragment: column) <= \(end)") }
        return conditions.isEmpty ? [] : [ListFilter(SQL.all(conditions), index: index)]
    }
}

/// By what a list is sorted; ties stand by id in the same direction.
private struct OpportunityOrder {
    let column: SQL
    /// The index that walks in this order.
    let index: SQL
    let direction: SQL
    let clause: SQL
    /// The same order, by a key that no index has.
    let sorting: SQL
    private let isNumber: Bool
    private let isDescending: Bool

    init(_ sort: Selling.OpportunitySort?) {
        isDescending = sort?.sortOrder != .ascending
        switch sort?.sortBy ?? .lastModifiedDate {
        case .identifier: (column, index, isNumber) = ("id", "opportunity_by_id", true)
        case .customerCompanyName: (column, index, isNumber) = ("company_name", "opportunity_by_company", false)
        case .createdDate: (column, index, isNumber) = ("created_at", "opportunity_by_created", true)
        case .targetCloseDate: (column, index, isNumber) = ("target_close_date", "opportunity_by_close", false)
        default: (column, index, isNumber) = ("modified_at", "opportunity_by_modified", true)
        }
        direction = isDescending ? "DESC" : "ASC"
        let ties: SQL = sort?.sortBy == .identifier ? "" : ", id \(fragment: direction)"
        clause = "\(fragment: column) \(fragment: direction)\(fragment: ties)"
        let key: SQL = isNumber ? "\(fragment: column) + 0" : "\(fragment: column) || ''"
        sorting = "\(fragment: key) \(fragment: direction)\(fragment: ties)"
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
