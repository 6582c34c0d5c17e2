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
            rows[index] = row(write, object)
        }
        try await awaitJobs(writes, object)
        try await linkAccounts(writes, object, &rows, &outcomes)
        try await writeRows(writes, object, rows, &outcomes)
        if object == .opportunity { try await linkContacts(writes, rows, &outcomes) }
        return outcomes.map {
            $0 ?? .refused(code: "UNANSWERED", message: "Salesforce said nothing of it", retriable: true)
        }
    }

    /// What a job of a run that was cut off still makes would be made twice, were it looked for before the job ends. A
    /// run that comes after one with a job has about as many deals to write as that one had.
    private func awaitJobs(_ writes: [CRMWrite], _ object: CRMObject) async throws(CRMFailure) {
        let relations = object.salesforceRelations.filter { relation in
            writes.contains { !own(relation, $0.fields).isEmpty }
        }
        let enough = min(settings.bulkAbove, SalesforceWriter.collectionLimit)
        guard writes.count > enough, !relations.isEmpty else { return }
        var objects = Set(relations.map(\.object))
        if relations.contains(.contact) { objects.insert(Self.roleObject) }
        try await SalesforceJobs(calls: calls).rest(of: objects)
    }

    private static let roleObject = "OpportunityContactRole"

    private func row(_ write: CRMWrite, _ object: CRMObject) -> SalesforceRow {
        var fields = write.fields.filter { !$0.key.contains(".") }.mapValues(Self.plain)
        if !write.externalID.isEmpty { fields[settings.externalIDField(of: object)] = .string(write.externalID) }
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
        let upsert = SalesforceWriter.Way.upsert(field: settings.externalIDField(of: object))
        let ways: [(SalesforceWriter.Way, Bool)] = [(.update, true), (upsert, false)]
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
        let indices = writes.indices.filter { outcomes[$0] == nil && !own(.account, writes[$0].fields).isEmpty }
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
            RelatedWant(
                fields: own(.account, writes[index].fields),
                current: writes[index].id.flatMap { current[$0] },
                beside: own(.account, writes[index].beside)
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

    private func own(_ relation: SalesforceRelation, _ fields: [String: Document]) -> [String: Document] {
        let names = relation.own(fields.keys)
        return Dictionary(
            uniqueKeysWithValues: names.map { ($0, Self.plain(fields["\(relation.object).\($0)"] ?? .null)) }
        )
    }

    // MARK: Contacts

    private struct Role {
        let id: String
        let contact: String
        let isPrimary: Bool
    }

    private struct Deal {
        let account: String?
        let roles: [Role]
    }

    /// Only of the deals whose contact is written: each that is new to its deal costs a row of its own, and a role.
    ///
    /// Source: Object Reference, "OpportunityContactRole": making one primary makes the others not.
    private func linkContacts(
        _ writes: [CRMWrite],
        _ rows: [Int: SalesforceRow],
        _ outcomes: inout [CRMOutcome?]
    ) async throws(CRMFailure) {
        var deals: [(index: Int, id: String)] = []
        // A deal that was just made knows nobody, and has the account that it was given.
        var made: [String: Deal] = [:]
        for index in writes.indices where !own(.contact, writes[index].fields).isEmpty {
            guard case .written(let id, let isNew)? = outcomes[index] else { continue }
            deals.append((index, id))
            guard isNew else { continue }
            let account = SalesforceRelation.account.lookup.flatMap { rows[index]?.fields[$0]?.wireText }
            made[id] = Deal(account: account, roles: [])
        }
        guard !deals.isEmpty else { return }
        let older = deals.map(\.id).filter { made[$0] == nil }
        let known = made.merging(older.isEmpty ? [:] : try await people(of: older)) { first, _ in first }
        let wants = deals.map { deal in
            // A contact without an account is seen by its owner alone.
            let account = SalesforceRelation.account.lookup.flatMap { name in
                known[deal.id]?.account.map { [name: Document.string($0)] }
            }
            return RelatedWant(
                fields: own(.contact, writes[deal.index].fields),
                current: known[deal.id]?.roles.first(where: \.isPrimary)?.contact,
                beside: own(.contact, writes[deal.index].beside),
                made: account ?? [:]
            )
        }
        let results = try await SalesforceRelated(calls: calls, relation: .contact).resolve(wants)
        var (fresh, raised): ([(Int, SalesforceRow)], [(Int, SalesforceRow)]) = ([], [])
        for ((index, id), result) in zip(deals, results) {
            switch result {
            case .refused(let outcome): outcomes[index] = outcome
            case .nothing: break  // Who knows a deal is not forgotten because AWS does not name them.
            case .record(let contact):
                let role = known[id]?.roles.first { $0.contact == contact }
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
        let ways: [(SalesforceWriter.Way, [(Int, SalesforceRow)])] = [
            (.insert(key: "OpportunityId"), fresh), (.update, raised),
        ]
        for (way, rows) in ways where !rows.isEmpty {
            let writer = SalesforceWriter(calls: calls, object: Self.roleObject, way: way, wantsIDs: false)
            for ((index, _), outcome) in zip(rows, try await writer.write(rows.map(\.1))) {
                if case .refused = outcome { outcomes[index] = outcome }
            }
        }
    }

    /// Whom deals know, and their accounts.
    private func people(of deals: [String]) async throws(CRMFailure) -> [String: Deal] {
        let rows = try await queries.rows("Id", among: deals) { condition in
            """
            SELECT Id, AccountId, (SELECT Id, ContactId, IsPrimary FROM OpportunityContactRoles) FROM Opportunity \
            WHERE \(condition)
            """
        }
        var known: [String: Deal] = [:]
        for row in rows {
            guard let id = row.answerText("Id") else { continue }
            let roles = row["OpportunityContactRoles"]?.answerList("records") ?? []
            known[id] = Deal(
                account: row.answerText("AccountId"),
                roles: roles.compactMap { role in
                    guard let id = role.answerText("Id"), let contact = role.answerText("ContactId") else { return nil }
                    return Role(id: id, contact: contact, isPrimary: role.answerTruth("IsPrimary"))
                }
            )
        }
        return known
    }
}
