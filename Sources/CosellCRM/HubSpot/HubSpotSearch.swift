import CosellWire

/// A walk through all that changed since a moment, which no query of HubSpot's search gives at once: it ends after 10,000
/// results, lets records that change meanwhile move between its pages, and knows one order only.
///
/// Each page is therefore a query of its own, from the moment of the last record seen; where more records than fit into a
/// page changed in the same millisecond, those are walked by id (decision 0123).
/// Source: HubSpot developer documentation, "Search the CRM", limits.
struct HubSpotSearch: Sendable {
    let calls: HubSpotCalls
    let object: CRMObject
    let properties: [String]

    private static let pageLimit = 200

    /// - Parameter page: takes new rows, and the moment up to which all have been seen.
    func walk(since start: Instant, page: ([HubSpotRow], Instant) async throws -> Void) async throws {
        var from = start
        var seen: Set<String> = []
        while true {
            let rows = try await rows(
                [filter(object.hubSpotModified, "GTE", String(from.milliseconds))],
                by: object.hubSpotModified
            )
            let moments = rows.map { $0.modified(object) ?? from }
            let last = moments.last ?? from
            let fresh = rows.filter { !seen.contains($0.id) }
            if !fresh.isEmpty { try await page(fresh, last) }
            guard rows.count == Self.pageLimit else { return }
            if last.milliseconds > from.milliseconds {
                seen = Set(zip(rows, moments).filter { $1.milliseconds == last.milliseconds }.map(\.0.id))
                from = last
            } else {
                try await walkTies(at: from, page)
                from = from.adding(milliseconds: 1)
                seen = []
            }
        }
    }

    /// All that changed in one millisecond, as an import leaves it.
    private func walkTies(at moment: Instant, _ page: ([HubSpotRow], Instant) async throws -> Void) async throws {
        var last = "0"
        while true {
            let rows = try await rows(
                [
                    filter(object.hubSpotModified, "EQ", String(moment.milliseconds)),
                    filter("hs_object_id", "GT", last),
                ],
                by: "hs_object_id"
            )
            if !rows.isEmpty { try await page(rows, moment) }
            guard rows.count == Self.pageLimit, let id = rows.last?.id else { return }
            last = id
        }
    }

    /// The rows in which a property has one of those values, which are few.
    func rows(_ property: String, among values: [String]) async throws(CRMFailure) -> [HubSpotRow] {
        var found: [HubSpotRow] = []
        for few in values.runs(of: HubSpotReading.batchLimit) {
            var last = "0"
            while true {
                let among = Document.object([
                    .init("propertyName", .string(property)), .init("operator", .string("IN")),
                    .init("values", .list(few.map { .string($0.lowercased()) })),
                ])
                let rows = try await rows([among, filter("hs_object_id", "GT", last)], by: "hs_object_id")
                found += rows
                guard rows.count == Self.pageLimit, let id = rows.last?.id else { break }
                last = id
            }
        }
        return found
    }

    private func filter(_ property: String, _ test: String, _ value: String) -> Document {
        .object([
            .init("propertyName", .string(property)), .init("operator", .string(test)), .init("value", .string(value)),
        ])
    }

    private func rows(_ filters: [Document], by order: String) async throws(CRMFailure) -> [HubSpotRow] {
        let body = Document.object([
            .init("filterGroups", .list([.object([.init("filters", .list(filters))])])),
            .init(
                "sorts",
                .list([.object([.init("propertyName", .string(order)), .init("direction", .string("ASCENDING"))])])
            ),
            .init("properties", .list(properties.map { .string($0) })),
            .init("limit", .integer(Self.pageLimit)),
        ])
        let answer = try await calls.post("/crm/v3/objects/\(object.hubSpotName)/search", body)
        guard case .list? = answer["results"] else {
            throw .unreadable("HubSpot answered a search without results. Check hubspot: address: in crm.yaml.")
        }
        return answer.answerList("results").compactMap { HubSpotRow($0) }
    }
}
