package import CosellClient
import CosellSync
import CosellWire

/// An account of HubSpot: deals, companies, contacts and leads by its CRM API v3.
package struct HubSpotCRM: CRM {
    package let name = "hubspot"
    let calls: HubSpotCalls
    let notices: HubSpotNotices?
    var settings: HubSpotSettings { calls.settings }
    var reading: HubSpotReading { HubSpotReading(calls: calls) }

    /// - Parameter notices: what `cosell crm listen` took in; nil where nobody listens.
    package init(
        _ settings: HubSpotSettings,
        notices: HubSpotNotices? = nil,
        transport: any Transport = HTTPTransport(),
        surroundings: Surroundings = .machine
    ) {
        calls = HubSpotCalls(settings, CRMExchange(transport, surroundings))
        self.notices = notices
    }

    // MARK: Records

    package func records(
        of object: CRMObject,
        ids: [String],
        fields: [String]
    ) async throws(CRMFailure) -> [CRMRecord] {
        guard !ids.isEmpty else { return [] }
        let selection = HubSpotSelection(object, fields, settings)
        var rows = try await reading.rows(object, ids, selection.properties)
        let found = Set(rows.flatMap { [$0.id] + $0.merged })
        let missing = ids.filter { !found.contains($0) }
        if !missing.isEmpty { rows += try await reading.rows(object, missing, selection.properties, archived: true) }
        return try await reading.records(rows, selection)
    }

    package func records(
        of object: CRMObject,
        externalIDs: [String],
        fields: [String]
    ) async throws(CRMFailure) -> [CRMRecord] {
        guard !externalIDs.isEmpty else { return [] }
        let selection = HubSpotSelection(object, fields, settings)
        let rows = try await reading.rows(object, externalIDs, selection.properties, by: settings.externalIDProperty)
        return try await reading.records(rows, selection).filter { $0.fate == .there }
    }

    // MARK: Properties

    package func fields(of object: CRMObject) async throws(CRMFailure) -> [CRMField] {
        var fields = try await described(object, prefix: nil)
        guard object == .opportunity else { return fields }
        let pipelines = try await HubSpotPipelines.load(calls)
        let stages = pipelines.all.flatMap(\.stages)
        for index in fields.indices {
            if fields[index].name == "dealstage" { fields[index].values = stages.map(\.id) }
            if fields[index].name == "pipeline" { fields[index].values = pipelines.all.map(\.id) }
        }
        fields.append(
            CRMField(name: "dealstage.label", label: "Deal Stage", type: "enumeration", values: stages.map(\.label))
        )
        fields.append(
            CRMField(name: "pipeline.label", label: "Pipeline", type: "enumeration", values: pipelines.all.map(\.label))
        )
        for relation in HubSpotRelation.all { fields += try await described(relation.object, prefix: relation.prefix) }
        return fields
    }

    /// Source: HubSpot developer documentation, "Properties".
    private func described(_ object: CRMObject, prefix: String?) async throws(CRMFailure) -> [CRMField] {
        try await calls.get("/crm/v3/properties/\(object.hubSpotName)").answerList("results").compactMap { property in
            guard let name = property.answerText("name") else { return nil }
            let isReadOnly = property["modificationMetadata"]?.answerTruth("readOnlyValue") ?? false
            return CRMField(
                name: prefix.map { "\($0).\(name)" } ?? name,
                label: property.answerText("label") ?? name,
                type: property.answerText("type") ?? "",
                values: property.answerList("options").filter { !$0.answerTruth("hidden") }
                    .compactMap { $0.answerText("value") },
                isWritable: !isReadOnly && !property.answerTruth("calculated")
            )
        }
    }

    // MARK: Changes

    /// Search is behind by moments; a record that shows up late is among the next run's.
    private static let overlapSeconds: Int64 = 600
    private static let archivedPage = 100

    package func changes(
        of object: CRMObject,
        fields: [String],
        since cursor: CRMCursor?,
        page: (CRMPage) async throws -> Void
    ) async throws {
        let selection = HubSpotSelection(object, fields, settings)
        let began = calls.exchange.surroundings.now()
        let start = try cursor.map(Self.moment)
        let from = start.map { $0.adding(seconds: -Self.overlapSeconds) }
        // What is not found by the deals' own stamps is told before them, so that no cursor stands behind it.
        let place = CRMCursor(text: (start ?? Self.epoch).stored)
        try await noticed(selection, place, page)
        if let from {
            for relation in HubSpotRelation.all where !selection.properties(of: relation).isEmpty {
                try await related(relation, selection, since: from, place, page)
            }
        }
        try await archived(selection, since: from, place, page)
        let search = HubSpotSearch(calls: calls, object: object, properties: [object.hubSpotModified])
        try await search.walk(since: from ?? Self.epoch) { rows, reached in
            // Search may still show what a record said before the last write, which would look like a change back.
            let fresh = try await reading.rows(object, rows.map(\.id), selection.properties)
            let records = try await reading.records(fresh, selection)
            // What changes in the parts above while this walks is seen by the next run.
            let cursor = max(min(reached, began), start ?? Self.epoch)
            try await page(CRMPage(records: records, cursor: CRMCursor(text: cursor.stored)))
        }
    }

    private static let epoch = Instant(seconds: 0)

    private static func moment(_ cursor: CRMCursor) throws(CRMFailure) -> Instant {
        guard let moment = Instant(cursor.text) else {
            throw .unreadable("'\(cursor.text)' is no place in HubSpot's changes. Read all of them again.")
        }
        return moment
    }

    private func noticed(
        _ selection: HubSpotSelection,
        _ place: CRMCursor,
        _ page: (CRMPage) async throws -> Void
    ) async throws {
        guard let notices else { return }
        if let read = Instant(place.text)?.adding(seconds: -Self.overlapSeconds) {
            try await notices.settle(selection.object, before: read)
        }
        for few in try await notices.open(selection.object).runs(of: HubSpotReading.batchLimit) {
            let records = try await records(of: selection.object, ids: Array(few), fields: selection.fields)
            try await page(CRMPage(records: records, cursor: place))
        }
    }

    /// Deals whose company or contact changed.
    private func related(
        _ relation: HubSpotRelation,
        _ selection: HubSpotSelection,
        since from: Instant,
        _ place: CRMCursor,
        _ page: (CRMPage) async throws -> Void
    ) async throws {
        let search = HubSpotSearch(calls: calls, object: relation.object, properties: [relation.object.hubSpotModified])
        try await search.walk(since: from) { rows, _ in
            let links = try await reading.associated(rows.map(\.id), from: relation.object, to: selection.object)
            let deals = Set(links.values.joined()).sorted()
            guard !deals.isEmpty else { return }
            let records = try await records(of: selection.object, ids: deals, fields: selection.fields)
            try await page(CRMPage(records: records, cursor: place))
        }
    }

    /// Records in the bin, which HubSpot lists without an order.
    private func archived(
        _ selection: HubSpotSelection,
        since from: Instant?,
        _ place: CRMCursor,
        _ page: (CRMPage) async throws -> Void
    ) async throws {
        let properties = selection.properties.joined(separator: ",").percentEncoded
        var after: String?
        repeat {
            let behind = after.map { "&after=\($0.percentEncoded)" } ?? ""
            let answer = try await calls.get(
                "/crm/v3/objects/\(selection.object.hubSpotName)?archived=true&limit=\(Self.archivedPage)&properties=\(properties)\(behind)"
            )
            let rows = answer.answerList("results").compactMap { HubSpotRow($0) }.filter { row in
                guard let from, let archivedAt = row.archivedAt else { return true }
                return archivedAt >= from
            }
            if !rows.isEmpty {
                try await page(CRMPage(records: try await reading.records(rows, selection), cursor: place))
            }
            after = answer["paging"]?["next"]?.answerText("after")
        } while after != nil
    }
}
