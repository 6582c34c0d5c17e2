import CosellWire
import HTTPTypes

/// Records by id or by a unique property, and what they are associated with: read at once, and never behind as search is.
///
/// Sources: HubSpot developer documentation, "Deals: read a batch", "Associations v4: read a batch" (1,000 at a time).
struct HubSpotReading: Sendable {
    let calls: HubSpotCalls

    static let batchLimit = 100
    private static let associationLimit = 1_000

    func rows(
        _ object: CRMObject,
        _ ids: [String],
        _ properties: [String],
        by idProperty: String? = nil,
        archived: Bool = false
    ) async throws(CRMFailure) -> [HubSpotRow] {
        var rows: [HubSpotRow] = []
        let path = "/crm/v3/objects/\(object.hubSpotName)/batch/read\(archived ? "?archived=true" : "")"
        for few in ids.runs(of: Self.batchLimit) {
            var members: [Document.Member] = [
                .init("properties", .list(properties.map { .string($0) })),
                .init("inputs", .list(few.map { .object([.init("id", .string($0))]) })),
            ]
            if let idProperty { members.append(.init("idProperty", .string(idProperty))) }
            // 207 tells of those that are not there as errors.
            let answer = try await calls.reply(.post, path, .object(members))
            rows += answer.body.answerList("results").compactMap { HubSpotRow($0) }
        }
        return rows
    }

    /// The records that each of these is associated with; the primary company first.
    func associated(
        _ ids: [String],
        from: CRMObject,
        to: CRMObject
    ) async throws(CRMFailure) -> [String: [String]] {
        var associated: [String: [String]] = [:]
        let path = "/crm/v4/associations/\(from.hubSpotName)/\(to.hubSpotName)/batch/read"
        var open = ids.map { Document.object([.init("id", .string($0))]) }
        while !open.isEmpty {
            let few = open.prefix(Self.associationLimit)
            open.removeFirst(few.count)
            let answer = try await calls.post(path, .object([.init("inputs", .list(Array(few)))]))
            for result in answer.answerList("results") {
                guard let id = result["from"]?["id"]?.wireText else { continue }
                let to = result.answerList("to").sorted { Self.isPrimary($0) && !Self.isPrimary($1) }
                associated[id, default: []] += to.compactMap { $0["toObjectId"]?.wireText }
                if let after = result["paging"]?["next"]?.answerText("after") {
                    open.append(.object([.init("id", .string(id)), .init("after", .string(after))]))
                }
            }
        }
        return associated
    }

    private static func isPrimary(_ to: Document) -> Bool {
        to.answerList("associationTypes").contains { type in
            type.answerNumber("typeId") == HubSpotRelation.company.type || type.answerText("label") == "Primary"
        }
    }

    // MARK: Records

    /// Rows as records, with what their associations and pipelines say.
    func records(_ rows: [HubSpotRow], _ selection: HubSpotSelection) async throws(CRMFailure) -> [CRMRecord] {
        let live = rows.filter { !$0.isArchived }.map(\.id)
        var related: [HubSpotRelation: [String: HubSpotRow]] = [:]
        for relation in HubSpotRelation.all where !live.isEmpty {
            let properties = selection.properties(of: relation)
            guard !properties.isEmpty else { continue }
            let links = try await associated(live, from: selection.object, to: relation.object).compactMapValues(
                \.first
            )
            let found = try await self.rows(relation.object, Set(links.values).sorted(), properties)
            let byID = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
            related[relation] = links.compactMapValues { byID[$0] }
        }
        let pipelines = selection.wantsLabels && !live.isEmpty ? try await HubSpotPipelines.load(calls) : nil
        return rows.flatMap { row in
            [Self.record(row, selection, related.compactMapValues { $0[row.id] }, pipelines)]
                + row.merged.map { CRMRecord(id: $0, modified: row.updatedAt, fate: .merged(into: row.id)) }
        }
    }

    private static func record(
        _ row: HubSpotRow,
        _ selection: HubSpotSelection,
        _ related: [HubSpotRelation: HubSpotRow],
        _ pipelines: HubSpotPipelines?
    ) -> CRMRecord {
        var fields: [String: Document] = [:]
        for field in selection.fields {
            let text: String?
            if let property = HubSpotSelection.labels[field] {
                let id = row.text(property)
                text =
                    property == "pipeline"
                    ? id.flatMap { pipelines?.pipeline($0)?.label }
                    : id.flatMap { pipelines?.label(ofStage: $0) }
            } else if let relation = HubSpotRelation.all.first(where: { field.hasPrefix("\($0.prefix).") }) {
                text = related[relation]?.text(String(field.dropFirst(relation.prefix.count + 1)))
            } else {
                text = row.text(field)
            }
            fields[field] = text.map { .string($0) } ?? .null
        }
        return CRMRecord(
            id: row.id,
            externalID: row.text(selection.externalIDProperty),
            fields: fields,
            modified: row.text(selection.object.hubSpotModified) ?? row.updatedAt,
            fate: row.isArchived ? .deleted : .there
        )
    }
}
