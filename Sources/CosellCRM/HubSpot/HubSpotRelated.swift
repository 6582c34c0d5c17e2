import CosellWire

/// Companies and contacts that deals name by their properties: found, made where there is none, and filled in.
///
/// A company made by Cosell carries what it is known by in a unique property, so that none is made twice while search is
/// behind; contacts have their address for that (decision 0124). What a deal newly gets is never overwritten (0122).
struct HubSpotRelated: Sendable {
    let calls: HubSpotCalls
    let relation: HubSpotRelation
    private var reading: HubSpotReading { HubSpotReading(calls: calls) }

    /// What a record is known by.
    private struct Name: Hashable {
        let property: String
        let value: String

        var key: String { property == "name" ? "name:\(value)" : value }
    }

    func resolve(_ wants: [RelatedWant]) async throws(CRMFailure) -> [RelatedResult] {
        let names = wants.map(name)
        let properties = Set(wants.flatMap(\.whole.keys)).union(["name", "domain", "email"].filter(applies)).sorted()
        let current = try await reading.rows(relation.object, Set(wants.compactMap(\.current)).sorted(), properties)
        let currentRows = Dictionary(current.map { ($0.id, $0) }) { first, _ in first }
        // Deals whose company stays need no search.
        let sought = zip(wants, names).compactMap { want, name -> Name? in
            guard let name, !isNamed(currentRows[want.current ?? ""], name) else { return nil }
            return name
        }
        let found = try await find(Array(Set(sought)), properties)

        var results = [RelatedResult?](repeating: nil, count: wants.count)
        var missing: [Name: [Int]] = [:]
        var updates: [String: [String: Document]] = [:]
        for (index, want) in wants.enumerated() {
            if let name = names[index] {
                if let row = currentRows[want.current ?? ""], isNamed(row, name) {
                    results[index] = .record(row.id)
                    note(want.fields, of: row, overwriting: true, &updates)
                    continue
                }
                let candidates = found[name] ?? []
                let chosen = candidates.first { $0.id == want.current } ?? (candidates.count == 1 ? candidates[0] : nil)
                if let chosen {
                    results[index] = .record(chosen.id)
                    note(want.whole, of: chosen, overwriting: false, &updates)
                } else if candidates.isEmpty {
                    missing[name, default: []].append(index)
                } else {
                    results[index] = .refused(ambiguous(name, candidates.count))
                }
            } else if let row = currentRows[want.current ?? ""] {
                results[index] = .record(row.id)
                note(want.fields, of: row, overwriting: true, &updates)
            } else {
                results[index] = want.fields.values.allSatisfy { $0 == .null } ? .nothing : .refused(nameless)
            }
        }
        for (name, result) in try await make(missing, wants) {
            for index in missing[name] ?? [] { results[index] = result }
        }
        let refusals = try await update(updates)
        return results.map { result in
            guard case .record(let id)? = result, let refusal = refusals[id] else {
                return result ?? .refused(nameless)
            }
            return .refused(refusal)
        }
    }

    // MARK: Names

    private func applies(_ property: String) -> Bool { (relation == .contact) == (property == "email") }

    private func name(_ want: RelatedWant) -> Name? {
        func text(_ property: String) -> String? {
            want.fields[property]?.wireText.map { $0.lowercased() }.flatMap { $0.isEmpty ? nil : $0 }
        }
        if relation == .contact { return text("email").map { Name(property: "email", value: $0) } }
        if let domain = text("domain") { return Name(property: "domain", value: domain) }
        return text("name").map { Name(property: "name", value: $0) }
    }

    private func isNamed(_ row: HubSpotRow?, _ name: Name) -> Bool {
        row?.text(name.property)?.lowercased() == name.value
    }

    private func ambiguous(_ name: Name, _ count: Int) -> CRMOutcome {
        .refused(
            code: "AMBIGUOUS_COMPANY",
            message:
                "\(count) companies have the \(name.property) '\(name.value)'. Choose one on the deal in HubSpot, or merge them.",
            retriable: false
        )
    }

    private var nameless: CRMOutcome {
        let key = relation == .contact ? "contact.email" : "company.domain or company.name"
        return .refused(
            code: "VALIDATION_ERROR",
            message: "The deal has no \(relation.prefix), and nothing says which. Map \(key) as well.",
            retriable: false
        )
    }

    // MARK: Finding

    private var keyProperty: String { relation == .contact ? "email" : calls.settings.companyKeyProperty }

    private func find(_ names: [Name], _ properties: [String]) async throws(CRMFailure) -> [Name: [HubSpotRow]] {
        guard !names.isEmpty else { return [:] }
        var found: [Name: [HubSpotRow]] = [:]
        let byKey = Dictionary(names.map { ($0.key, $0) }) { first, _ in first }
        let rows = try await reading.rows(
            relation.object,
            byKey.keys.sorted(),
            properties + [keyProperty],
            by: keyProperty
        )
        for row in rows {
            if let name = row.text(keyProperty).flatMap({ byKey[$0.lowercased()] }) { found[name] = [row] }
        }
        guard relation == .company else { return found }
        for property in ["domain", "name"] {
            let open = names.filter { $0.property == property && found[$0] == nil }
            guard !open.isEmpty else { continue }
            let search = HubSpotSearch(calls: calls, object: .account, properties: properties)
            for row in try await search.rows(property, among: open.map(\.value).sorted()) {
                guard let value = row.text(property)?.lowercased() else { continue }
                let name = Name(property: property, value: value)
                if open.contains(name) { found[name, default: []].append(row) }
            }
        }
        return found
    }

    // MARK: Making and filling in

    private func make(
        _ missing: [Name: [Int]],
        _ wants: [RelatedWant]
    ) async throws(CRMFailure) -> [Name: RelatedResult] {
        guard !missing.isEmpty else { return [:] }
        let names = missing.keys.sorted { $0.key < $1.key }
        let inputs = names.map { name in
            var properties: [String: String] = [:]
            for index in missing[name] ?? [] {
                for (field, value) in wants[index].whole {
                    if let text = value.wireText, properties[field] == nil { properties[field] = text }
                }
            }
            return HubSpotBatch.Input(key: name.key, properties: properties)
        }
        let batch = HubSpotBatch(calls: calls, object: relation.object, idProperty: keyProperty)
        var made: [Name: RelatedResult] = [:]
        for (name, outcome) in zip(names, try await batch.write(inputs)) {
            if case .written(let id, _) = outcome { made[name] = .record(id) } else { made[name] = .refused(outcome) }
        }
        return made
    }

    private func note(
        _ fields: [String: Document],
        of row: HubSpotRow,
        overwriting: Bool,
        _ updates: inout [String: [String: Document]]
    ) {
        for (field, value) in fields {
            let has = row.text(field)
            guard has != value.wireText.flatMap({ $0.isEmpty ? nil : $0 }), overwriting || has == nil else { continue }
            updates[row.id, default: [:]][field] = value
        }
    }

    private func update(_ updates: [String: [String: Document]]) async throws(CRMFailure) -> [String: CRMOutcome] {
        guard !updates.isEmpty else { return [:] }
        let inputs = updates.sorted { $0.key < $1.key }.map { id, fields in
            HubSpotBatch.Input(key: id, properties: fields.mapValues { $0.wireText ?? "" })
        }
        let outcomes = try await HubSpotBatch(calls: calls, object: relation.object, idProperty: nil).write(inputs)
        var refusals: [String: CRMOutcome] = [:]
        for (input, outcome) in zip(inputs, outcomes) { if case .refused = outcome { refusals[input.key] = outcome } }
        return refusals
    }
}
