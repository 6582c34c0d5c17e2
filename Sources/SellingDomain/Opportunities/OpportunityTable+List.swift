import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// The list of opportunities finds few by a filter, and many by their order; only the page's rows are read.
extension OpportunityTable {
    /// The caller's visible opportunities that pass every filter, in the asked order, behind `start`.
    func list(
        _ filter: Selling.ListOpportunitiesRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [ListedOpportunity] {
        try transaction.page(
            "opportunity.document, CAST(page.key1 AS TEXT), opportunity.id",
            of: walks(filter, from: start),
            limit: limit
        ) { row in
            ListedOpportunity(
                summary: try row.withBytes(0) { try JSONReader.read(from: $0).value },
                position: [try row.text(1), String(try row.integer(2))]
            )
        }
    }

    func walks(_ filter: Selling.ListOpportunitiesRequest, from start: [String]?) throws -> Walks {
        let own: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)", "is_visible = 1"]
        return try SortedList(opportunitiesOf: own, by: filter.sort)
            .walks(OpportunityFilter.all(of: filter), from: start, transaction)
    }
}

/// What the filters of the request ask for.
private enum OpportunityFilter {
    static func all(of request: Selling.ListOpportunitiesRequest) -> [ListFilter] {
        var filters: [ListFilter] = []
        if let ids = request.identifier, !ids.isEmpty {
            filters.append(
                ListFilter("id", in: ids.compactMap(OpportunityNumber.number), index: "opportunity_by_id")
            )
        }
        if let names = request.customerCompanyName, !names.isEmpty {
            filters.append(
                ListFilter("company_name", in: names.map { $0.lowercased() }, index: "opportunity_by_company")
            )
        }
        filters += state(request)
        let (modified, created) = (request.lastModifiedDate, request.createdDate)
        let latest = modified?.beforeLastModifiedDate?.milliseconds
        let earliest = created?.afterCreatedDate?.millisecondsRoundedUp
        // Nothing is changed before it is created: a bound of one is a bound of the other, at which a walk ends.
        filters += window(
            "modified_at",
            modified == nil ? nil : "opportunity_by_modified",
            from: [modified?.afterLastModifiedDate?.millisecondsRoundedUp, earliest].compactMap(\.self).max(),
            to: latest
        )
        filters += window(
            "created_at",
            created == nil ? nil : "opportunity_by_created",
            from: earliest,
            to: [created?.beforeCreatedDate?.milliseconds, latest].compactMap(\.self).min()
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
        _ index: SQL?,
        from start: (some SQLConvertible)?,
        to end: (some SQLConvertible)?
    ) -> [ListFilter] {
        var conditions: [SQL] = []
        if let start { conditions.append("\(fragment: column) >= \(start)") }
        if let end { conditions.append("\(fragment: column) <= \(end)") }
        return conditions.isEmpty ? [] : [ListFilter(SQL.all(conditions), index: index)]
    }
}

extension SortedList {
    /// Ties stand by id in the same direction.
    fileprivate init(opportunitiesOf own: [SQL], by sort: Selling.OpportunitySort?) {
        let isAscending = sort?.sortOrder == .ascending
        let id = ListOrder.Column.rowNumber("id", isAscending: isAscending)
        let (order, index): (ListOrder, SQL) =
            switch sort?.sortBy ?? .lastModifiedDate {
            case .identifier: (ListOrder(id), "opportunity_by_id")
            case .customerCompanyName:
                (ListOrder(.text("company_name", isAscending: isAscending), id), "opportunity_by_company")
            case .createdDate:
                (ListOrder(.number("created_at", isAscending: isAscending), id), "opportunity_by_created")
            case .targetCloseDate:
                (ListOrder(.text("target_close_date", isAscending: isAscending), id), "opportunity_by_close")
            default: (ListOrder(.number("modified_at", isAscending: isAscending), id), "opportunity_by_modified")
            }
        self.init("opportunity", own: own, in: order, index: index)
    }
}

extension Instant {
    /// The first millisecond that is not before this moment.
    fileprivate var millisecondsRoundedUp: Int64 { milliseconds + (nanoseconds % 1_000_000 == 0 ? 0 : 1) }
}
