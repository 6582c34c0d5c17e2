import CosellWire

/// Accounts and contacts that deals name by their fields: found by name or address, made where there is none.
///
/// A record that a deal newly gets is filled in where it is empty and never overwritten (decision 0122).
struct SalesforceRelated: Sendable {
    let calls: SalesforceCalls
    let relation: SalesforceRelation

    private static let tries = 3
    private var queries: SalesforceQueries { SalesforceQueries(calls: calls) }

    func resolve(_ wants: [RelatedWant]) async throws(CRMFailure) -> [RelatedResult] {
        var results = [RelatedResult?](repeating: nil, count: wants.count)
        let names = Set(wants.compactMap { name($0) }).sorted()
        let known = names.isEmpty ? [:] : try await found(names, wants)
        var missing: [String: [Int]] = [:]
        var updates: [String: [String: Document]] = [:]
        for (index, want) in wants.enumerated() {
            if let name = name(want) {
                let candidates = known[name.lowercased()] ?? []
                guard let chosen = choose(candidates, want) else {
                    if candidates.isEmpty {
                        missing[name.lowercased(), default: []].append(index)
                    } else {
                        results[index] = .refused(ambiguous(name, candidates.count))
                    }
                    continue
                }
                results[index] = .record(chosen.id)
                let isNew = chosen.id != want.current
                note(isNew ? want.whole.filter { chosen.isEmpty($0.key) } : want.fields, of: chosen.id, &updates)
            } else if want.fields[relation.key] == .null {
                results[index] = .nothing
            } else if let current = want.current {
                results[index] = .record(current)
                note(want.fields, of: current, &updates)
            } else {
                results[index] = .refused(nameless)
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

    // MARK: Finding

    private struct Candidate {
        let id: String
        let row: Document

        func isEmpty(_ field: String) -> Bool { row[field] == .null || row[field] == nil }
    }

    private func name(_ want: RelatedWant) -> String? {
        guard let text = want.fields[relation.key]?.wireText, !text.isEmpty else { return nil }
        return text
    }

    /// By the name in small letters, as Salesforce compares; the oldest first.
    private func found(_ names: [String], _ wants: [RelatedWant]) async throws(CRMFailure) -> [String: [Candidate]] {
        var columns = ["Id", relation.key]
        for field in Set(wants.flatMap(\.whole.keys)).sorted() where !columns.contains(field) {
            columns.append(try SOQL.checked(field))
        }
        let rows = try await queries.rows(relation.key, among: names) { condition in
            "SELECT \(columns.joined(separator: ", ")) FROM \(relation.object) WHERE \(condition) ORDER BY CreatedDate, Id"
        }
        var found: [String: [Candidate]] = [:]
        for row in rows {
            guard let id = row.answerText("Id"), let name = row.answerText(relation.key) else { continue }
            found[name.lowercased(), default: []].append(Candidate(id: id, row: row))
        }
        return found
    }

    /// Contacts are often there twice, and either has the address; an account is not to be guessed.
    private func choose(_ candidates: [Candidate], _ want: RelatedWant) -> Candidate? {
        if let current = candidates.first(where: { $0.id == want.current }) { return current }
        return candidates.count == 1 || relation == .contact ? candidates.first : nil
    }

    private func ambiguous(_ name: String, _ count: Int) -> CRMOutcome {
        .refused(
            code: "AMBIGUOUS_\(relation.object.uppercased())",
            message:
                "\(count) records of \(relation.object) are called '\(name)'. Choose one on the deal in Salesforce, or merge them.",
            retriable: false
        )
    }

    private var nameless: CRMOutcome {
        .refused(
            code: "REQUIRED_FIELD_MISSING",
            message:
                "The deal has no \(relation.object), and \(relation.object).\(relation.key) does not say which. Map that field as well.",
            retriable: false
        )
    }

    // MARK: Making

    /// - Parameter missing: the wants of each name, in small letters.
    private func make(
        _ missing: [String: [Int]],
        _ wants: [RelatedWant]
    ) async throws(CRMFailure) -> [String: RelatedResult] {
        var made: [String: RelatedResult] = [:]
        var open = missing.keys.sorted()
        var attempt = 1
        while !open.isEmpty {
            let rows = open.map { name in
                let fields = (missing[name] ?? []).reduce(into: [String: Document]()) { fields, index in
                    for values in [wants[index].whole, wants[index].made] {
                        fields.merge(values.filter { $0.value != .null }) { first, _ in first }
                    }
                }
                return SalesforceRow(fields: fields)
            }
            let way = SalesforceWriter.Way.insert(key: relation.key)
            let writer = SalesforceWriter(calls: calls, object: relation.object, way: way)
            do {
                let outcomes = try await writer.write(rows)
                for (name, outcome) in zip(open, outcomes) {
                    if case .written(let id, _) = outcome {
                        made[name] = .record(id)
                    } else {
                        made[name] = .refused(outcome)
                    }
                }
                open = []
            } catch {
                // The answer was lost: what was made all the same is there by its name. Of a job it is not there yet, and
                // the next run waits for that.
                guard case .unreachable = error, attempt < Self.tries, !writer.goesByJob(rows) else { throw error }
                attempt += 1
                let names = open.compactMap { name in missing[name]?.first.flatMap { self.name(wants[$0]) } }
                let known = try await found(names, [])
                for name in open { if let first = known[name]?.first { made[name] = .record(first.id) } }
                open.removeAll { made[$0] != nil }
            }
        }
        return made
    }

    // MARK: Filling in

    private func note(_ fields: [String: Document], of id: String, _ updates: inout [String: [String: Document]]) {
        let own = fields.filter { $0.key != relation.key }
        if !own.isEmpty { updates[id, default: [:]].merge(own) { _, last in last } }
    }

    private func update(_ updates: [String: [String: Document]]) async throws(CRMFailure) -> [String: CRMOutcome] {
        guard !updates.isEmpty else { return [:] }
        let rows = updates.sorted { $0.key < $1.key }.map { SalesforceRow(id: $0.key, fields: $0.value) }
        let outcomes = try await SalesforceWriter(calls: calls, object: relation.object, way: .update).write(rows)
        var refusals: [String: CRMOutcome] = [:]
        for (row, outcome) in zip(rows, outcomes) {
            if case .refused = outcome, let id = row.id { refusals[id] = outcome }
        }
        return refusals
    }
}
