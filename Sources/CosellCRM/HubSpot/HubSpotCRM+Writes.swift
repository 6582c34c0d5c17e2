import CosellWire

/// Writes to HubSpot: companies and contacts first, then the records, then what leads from one to the other.
extension HubSpotCRM {
    package func write(_ writes: [CRMWrite], of object: CRMObject) async throws(CRMFailure) -> [CRMOutcome] {
        guard !writes.isEmpty else { return [] }
        var outcomes = [CRMOutcome?](repeating: nil, count: writes.count)
        var properties = writes.map { write in
            write.fields.filter { !$0.key.contains(".") }.mapValues { $0.wireText ?? "" }
        }
        refuseStrangers(writes, object, &outcomes)
        if object == .opportunity {
            try await placeStages(writes, &properties, &outcomes)
            for index in writes.indices where !writes[index].externalID.isEmpty {
                properties[index][settings.externalIDProperty] = writes[index].externalID
            }
        }
        var links: [HubSpotRelation: [Int: String]] = [:]
        if object == .opportunity {
            for relation in HubSpotRelation.all { links[relation] = try await related(relation, writes, &outcomes) }
        }
        try await writeRecords(writes, object, properties, &outcomes)
        for relation in HubSpotRelation.all {
            if let links = links[relation], !links.isEmpty { try await associate(relation, links, &outcomes) }
        }
        return outcomes.map {
            $0 ?? .refused(code: "UNANSWERED", message: "HubSpot said nothing of it", retriable: true)
        }
    }

    private func refuseStrangers(_ writes: [CRMWrite], _ object: CRMObject, _ outcomes: inout [CRMOutcome?]) {
        for (index, write) in writes.enumerated() {
            let stranger = write.fields.keys.sorted().first { field in
                guard field.contains(".") else { return false }
                let isKnown =
                    HubSpotSelection.labels[field] != nil
                    || HubSpotRelation.all.contains { field.hasPrefix("\($0.prefix).") }
                return object != .opportunity || !isKnown
            }
            guard let stranger else { continue }
            outcomes[index] = .refused(
                code: "VALIDATION_ERROR",
                message: "'\(stranger)' leads to a record that Cosell does not write. Take it out of the mapping.",
                retriable: false
            )
        }
    }

    private func writeRecords(
        _ writes: [CRMWrite],
        _ object: CRMObject,
        _ properties: [[String: String]],
        _ outcomes: inout [CRMOutcome?]
    ) async throws(CRMFailure) {
        for isNew in [false, true] {
            let indices = writes.indices.filter { outcomes[$0] == nil && (writes[$0].id == nil) == isNew }
            guard !indices.isEmpty else { continue }
            let inputs = indices.map { index in
                HubSpotBatch.Input(key: writes[index].id ?? writes[index].externalID, properties: properties[index])
            }
            let batch = HubSpotBatch(
                calls: calls,
                object: object,
                idProperty: isNew ? settings.externalIDProperty : nil
            )
            for (index, outcome) in zip(indices, try await batch.write(inputs)) { outcomes[index] = outcome }
        }
    }

    // MARK: Stages

    private func placeStages(
        _ writes: [CRMWrite],
        _ properties: inout [[String: String]],
        _ outcomes: inout [CRMOutcome?]
    ) async throws(CRMFailure) {
        let names = ["dealstage", "dealstage.label", "pipeline", "pipeline.label"]
        let indices = writes.indices.filter { index in
            outcomes[index] == nil && names.contains { writes[index].fields[$0]?.wireText != nil }
        }
        guard !indices.isEmpty else { return }
        let pipelines = try await HubSpotPipelines.load(calls)
        // A deal that is there stays in its pipeline, which stages of one label need to be told apart.
        let labelled = indices.filter { writes[$0].fields["dealstage.label"] != nil }.compactMap { writes[$0].id }
        let rows = try await reading.rows(.opportunity, labelled, ["pipeline"])
        let homes = Dictionary(rows.map { ($0.id, $0.text("pipeline")) }) { first, _ in first }
        for index in indices {
            let write = writes[index]
            func text(_ name: String) -> String? { write.fields[name]?.wireText }
            var home = text("pipeline") ?? text("pipeline.label")
            if let wished = home {
                guard let pipeline = pipelines.pipeline(wished) else {
                    outcomes[index] = refusal("there is no pipeline '\(wished)'", pipelines.all.map(\.label))
                    continue
                }
                home = pipeline.id
                properties[index]["pipeline"] = pipeline.id
            }
            guard let stage = text("dealstage") ?? text("dealstage.label") else { continue }
            let preferred = home ?? write.id.flatMap { homes[$0] ?? nil } ?? (write.id == nil ? settings.pipeline : nil)
            var found = pipelines.stage(stage, in: preferred)
            if found == .unknown, home == nil { found = pipelines.stage(stage, in: nil) }
            switch found {
            case .stage(let id, let pipeline):
                properties[index]["dealstage"] = id
                if write.id == nil { properties[index]["pipeline"] = pipeline }
            case .unknown:
                let known = pipelines.all.flatMap(\.stages).map(\.label)
                outcomes[index] = refusal("there is no deal stage '\(stage)'", known)
            case .ambiguous(let pipelines):
                outcomes[index] = refusal(
                    "several pipelines have a stage '\(stage)'; write hubspot: pipeline: in crm.yaml",
                    pipelines
                )
            }
        }
    }

    private func refusal(_ what: String, _ known: [String]) -> CRMOutcome {
        .refused(code: "INVALID_OPTION", message: "\(what). One of \(known.joined(separator: ", ")).", retriable: false)
    }

    // MARK: Related records

    /// - Returns: for each deal that is to get another one, which.
    private func related(
        _ relation: HubSpotRelation,
        _ writes: [CRMWrite],
        _ outcomes: inout [CRMOutcome?]
    ) async throws(CRMFailure) -> [Int: String] {
        let indices = writes.indices.filter { outcomes[$0] == nil && !relation.own(writes[$0].fields.keys).isEmpty }
        guard !indices.isEmpty else { return [:] }
        let deals = indices.compactMap { writes[$0].id }
        let links = deals.isEmpty ? [:] : try await reading.associated(deals, from: .opportunity, to: relation.object)
        let wants = indices.map { index in
            RelatedWant(
                fields: relation.own(writes[index].fields),
                current: writes[index].id.flatMap { links[$0]?.first },
                beside: relation.own(writes[index].beside)
            )
        }
        let results = try await HubSpotRelated(calls: calls, relation: relation).resolve(wants)
        var changed: [Int: String] = [:]
        for (place, index) in indices.enumerated() {
            switch results[place] {
            case .record(let id): if id != wants[place].current { changed[index] = id }
            case .nothing: break
            case .refused(let outcome): outcomes[index] = outcome
            }
        }
        return changed
    }

    /// Source: HubSpot developer documentation, "Associations v4: create a batch".
    private func associate(
        _ relation: HubSpotRelation,
        _ links: [Int: String],
        _ outcomes: inout [CRMOutcome?]
    ) async throws(CRMFailure) {
        var inputs: [Document] = []
        for (index, id) in links.sorted(by: { $0.key < $1.key }) {
            guard case .written(let deal, _)? = outcomes[index] else { continue }
            let type = Document.object([
                .init("associationCategory", .string("HUBSPOT_DEFINED")),
                .init("associationTypeId", .integer(relation.type)),
            ])
            inputs.append(
                .object([
                    .init("from", .object([.init("id", .string(deal))])),
                    .init("to", .object([.init("id", .string(id))])),
                    .init("types", .list([type])),
                ])
            )
        }
        let path = "/crm/v4/associations/deals/\(relation.object.hubSpotName)/batch/create"
        for few in inputs.runs(of: 1_000) {
            _ = try await calls.post(path, .object([.init("inputs", .list(Array(few)))]))
        }
    }
}
