import CosellWire

/// Writes to an org: accounts first, then the records themselves, then the contacts of those that are there.
extension SalesforceCRM {
    package func write(_ writes: [CRMWrite], of object: CRMObject) async throws(CRMFailure) -> [CRMOutcome] {
        guard !writes.isEmpty else { return [] }
        var outcomes = [CRMOutcome?](repeating: nil, count: writes.count)
        var rows: [Int: SalesforceRow] = [:]
        for (index, write) in writes.enumerated() {
            let stranger = write.fields.keys.sorted().first { field in
                field.contains(".") && !object.salesforceRelations.contains { field.hasPrefix("\($0.object).") }
            }
            if let stranger {
                outcomes[index] = .refused(
                    code: "INVALID_FIELD",
                    message: "'\(stranger)' leads to a record that Cosell does not write. Take it out of the mapping.",
                    retriable: false
                )
                continue
            }
            for field in write.fields.keys { _ = try SOQL.checked(field) }
            rows[index] = row(write)
        }
        try await linkAccounts(writes, object, &rows, &outcomes)
        try await writeRows(writes, object, rows, &outcomes)
        if object == .opportunity { try await linkContacts(writes, &outcomes) }
        return outcomes.map {
            $0 ?? .refused(code: "UNANSWERED", message: "Salesforce said nothing of it", retriable: true)
        }
    }

    private func row(_ write: CRMWrite) -> SalesforceRow {
        var fields = write.fields.filter { !$0.key.contains(".") }.mapValues(Self.plain)
        if !write.externalID.isEmpty { fields[settings.externalIDField] = .string(write.externalID) }
        return SalesforceRow(id: write.id, fields: fields)
    }

    /// Multi-select picklists are texts, `a;b`.
    private static func plain(_ value: Document) -> Document {
        guard case .list = value, let text = value.wireText, !text.isEmpty else {
            if case .list = value { return .null }
            return value
        }
        return .string(text)
    }

    private func writeRows(
        _ writes: [CRMWrite],
        _ object: CRMObject,
        _ rows: [Int: SalesforceRow],
        _ outcomes: inout [CRMOutcome?]
    ) async throws(CRMFailure) {
        let ways: [(SalesforceWriter.Way, Bool)] = [(.update, true), (.upsert(field: settings.externalIDField), false)]
        for (way, hasID) in ways {
            let indices = writes.indices.filter {
                rows[$0] != nil && outcomes[$0] == nil && (writes[$0].id != nil) == hasID
            }
            guard !indices.isEmpty else { continue }
            let writer = SalesforceWriter(calls: calls, object: object.salesforceName, way: way)
            let results = try await writer.write(indices.compactMap { rows[$0] })
            for (index, outcome) in zip(indices, results) { outcomes[index] = outcome }
        }
    }

    // MARK: Accounts

    private func linkAccounts(
        _ writes: [CRMWrite],
        _ object: CRMObject,
        _ rows: inout [Int: SalesforceRow],
        _ outcomes: inout [CRMOutcome?]
    ) async throws(CRMFailure) {
        guard object.salesforceRelations.contains(.account), let lookup = SalesforceRelation.account.lookup else {
            return
        }
        let indices = writes.indices.filter { outcomes[$0] == nil && !own(.account, writes[$0]).isEmpty }
        guard !indices.isEmpty else { return }
        let ids = indices.compactMap { writes[$0].id }
        var current: [String: String] = [:]
        if !ids.isEmpty {
            let rows = try await queries.rows("Id", among: ids) {
                "SELECT Id, \(lookup) FROM \(object.salesforceName) WHERE \($0)"
            }
            for row in rows {
                if let id = row.answerText("Id"), let account = row.answerText(lookup) { current[id] = account }
            }
        }
        let wants = indices.map { index in
            SalesforceRelated.Want(
                fields: own(.account, writes[index]),
                current: writes[index].id.flatMap { current[$0] }
            )
        }
        let results = try await SalesforceRelated(calls: calls, relation: .account).resolve(wants)
        for (place, index) in indices.enumerated() {
            switch results[place] {
            case .record(let id): if id != wants[place].current { rows[index]?.fields[lookup] = .string(id) }
            case .nothing: rows[index]?.fields[lookup] = .null
            case .refused(let outcome): outcomes[index] = outcome
            }
        }
    }

    private func own(_ relation: SalesforceRelation, _ write: CRMWrite) -> [String: Document] {
        let names = relation.own(write.fields.keys)
        return Dictionary(
            uniqueKeysWithValues: names.map { ($0, Self.plain(write.fields["\(relation.object).\($0)"] ?? .null)) }
        )
    }

    // MARK: Contacts

    private struct Role {
        let id: String
        let contact: String
        let isPrimary: Bool
    }

    /// Source: Object Reference, "OpportunityContactRole": making one primary makes the others not.
    private func linkContacts(_ writes: [CRMWrite], _ outcomes: inout [CRMOutcome?]) async throws(CRMFailure) {
        var deals: [(index: Int, id: String)] = []
        for index in writes.indices where !own(.contact, writes[index]).isEmpty {
            if case .written(let id, _)? = outcomes[index] { deals.append((index, id)) }
        }
        guard !deals.isEmpty else { return }
        let roles = try await roles(of: deals.map(\.id))
        let wants = deals.map { deal in
            let primary = roles[deal.id]?.first(where: \.isPrimary)?.contact
            return SalesforceRelated.Want(fields: own(.contact, writes[deal.index]), current: primary)
        }
        let results = try await SalesforceRelated(calls: calls, relation: .contact).resolve(wants)
        var (fresh, raised): ([(Int, SalesforceRow)], [(Int, SalesforceRow)]) = ([], [])
        for ((index, id), result) in zip(deals, results) {
            switch result {
            case .refused(let outcome): outcomes[index] = outcome
            case .nothing: break  // Who knows a deal is not forgotten because AWS does not name them.
            case .record(let contact):
                let role = roles[id]?.first { $0.contact == contact }
                if let role, role.isPrimary { continue }
                if let role {
                    raised.append((index, SalesforceRow(id: role.id, fields: ["IsPrimary": .boolean(true)])))
                } else {
                    let fields: [String: Document] = [
                        "OpportunityId": .string(id), "ContactId": .string(contact), "IsPrimary": .boolean(true),
                    ]
                    fresh.append((index, SalesforceRow(fields: fields)))
                }
            }
        }
        for (way, rows) in [(SalesforceWriter.Way.insert, fresh), (.update, raised)] where !rows.isEmpty {
            let writer = SalesforceWriter(calls: calls, object: "OpportunityContactRole", way: way)
            for ((index, _), outcome) in zip(rows, try await writer.write(rows.map(\.1))) {
                if case .refused = outcome { outcomes[index] = outcome }
            }
        }
    }

    private func roles(of deals: [String]) async throws(CRMFailure) -> [String: [Role]] {
        let rows = try await queries.rows("OpportunityId", among: deals) { condition in
            "SELECT Id, OpportunityId, ContactId, IsPrimary FROM OpportunityContactRole WHERE \(condition)"
        }
        var roles: [String: [Role]] = [:]
        for row in rows {
            guard let id = row.answerText("Id"), let deal = row.answerText("OpportunityId"),
                let contact = row.answerText("ContactId")
            else { continue }
            roles[deal, default: []].append(Role(id: id, contact: contact, isPrimary: row.answerTruth("IsPrimary")))
        }
        return roles
    }
}
