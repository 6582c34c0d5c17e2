package import CosellIntegrations
import CosellSync
package import CosellWire

/// Takes back what an entry of the audit log wrote to a CRM: field by field, where the deal still says what was written.
package struct CRMUndo: Sendable {
    package let entry: AuditEntry
    package let crm: any CRM
    package let books: CRMBooks
    package let mapping: CRMMapping

    package init(_ entry: AuditEntry, crm: any CRM, books: CRMBooks, mapping: CRMMapping) {
        (self.entry, self.crm) = (entry, crm)
        let isOfLead = Self.object(of: entry) == .lead
        self.books = isOfLead ? books.of(.lead) : books
        self.mapping = isOfLead ? mapping.lead ?? mapping : mapping
    }

    /// What would be done.
    package struct Plan: Sendable {
        package let deal: String
        /// Fields that go back.
        package let back: [Field]
        /// Fields that somebody has changed since.
        package let stays: [Field]
        let record: CRMRecord
    }

    package struct Field: Hashable, Sendable {
        package let name: String
        package let now: String?
        /// What stood there before the entry.
        package let old: String?
        let written: String?
        let oldValue: Document
    }

    // MARK: What cannot go back

    /// The CRM that an entry wrote to; nil for what was written to Partner Central.
    package static func system(of entry: AuditEntry) -> CRMSystem? {
        object(of: entry) == nil ? nil : CRMSystem(rawValue: parts(of: entry)[0])
    }

    /// What an entry wrote in a CRM.
    private static func object(of entry: AuditEntry) -> CRMObject? {
        let parts = parts(of: entry)
        guard parts.count == 2 else { return nil }
        return [CRMObject.opportunity, .lead].first { $0.writeName == parts[1] }
    }

    private static func parts(of entry: AuditEntry) -> [String] {
        entry.content.operation.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }

    private var noun: String { books.kind.noun }

    /// Why an entry that took effect does not go back, whatever the deal says by now.
    package static func refusal(_ entry: AuditEntry, end: AuditEntry?) -> Undo.Refusal? {
        let number = entry.number
        if system(of: entry) == .csv {
            return Undo.Refusal(
                what:
                    "entry \(number) was written to a file or posted to a webhook, and nobody knows what your CRM has taken in of it",
                remedy: "Correct the deal in your CRM: the next cosell crm sync takes that up."
            )
        }
        let object = object(of: entry) ?? .opportunity
        let (noun, source) = (object.noun, object == .lead ? "engagement" : "opportunity")
        guard let deal = member("Id", of: entry.content.before) else {
            let made = member("Id", of: end?.content.after) ?? "of \(entry.content.subject)"
            return Undo.Refusal(
                what: "entry \(number) made the \(noun) \(made), and cosell deletes nothing in a CRM",
                remedy: "Delete it there by hand: the \(source) stays, and no sync makes the \(noun) again."
            )
        }
        guard !fields(of: entry.content.after).isEmpty else {
            return Undo.Refusal(
                what: "entry \(number) wrote nothing to the \(noun) \(deal) but the \(source)'s id, which ties the two",
                remedy: "Leave it, or empty that field by hand."
            )
        }
        return nil
    }

    private static func fields(of text: String?) -> [Document.Member] {
        guard let text, case .object(let members)? = try? JSONReader.document(from: Array(text.utf8)) else { return [] }
        return members
    }

    private static func member(_ name: String, of text: String?) -> String? {
        fields(of: text).first { $0.name == name }?.value.plainText
    }

    // MARK: Looking

    /// - Throws: ``Undo/Refusal`` where nothing of it can go back.
    package func plan() async throws -> Plan {
        guard let id = Self.member("Id", of: entry.content.before) else {
            throw Self.refusal(entry, end: nil) ?? gone("")
        }
        let written = Self.fields(of: entry.content.after)
        let names = Set(mapping.crmFields + written.map(\.name)).sorted()
        guard let record = try await crm.records(of: books.kind, ids: [id], fields: names).first else {
            throw gone(id)
        }
        switch record.fate {
        case .there: break
        case .deleted: throw gone(id)
        case .converted:
            throw Undo.Refusal(
                what: "the lead \(id) was converted in \(crm.name), and takes no change any more",
                remedy: "Correct what it has become by hand."
            )
        case .merged(let other):
            throw Undo.Refusal(
                what: "the \(noun) \(id) was merged into \(other) in \(crm.name)",
                remedy: "Correct that one by hand."
            )
        }
        let before = Dictionary(
            Self.fields(of: entry.content.before).map { ($0.name, $0.value) },
            uniquingKeysWith: { $1 }
        )
        var (back, stays): ([Field], [Field]) = ([], [])
        for member in written {
            let kind = mapping.kind(ofField: member.name)
            let field = Field(
                name: member.name,
                now: kind.text(of: record.fields[member.name]),
                old: kind.text(of: before[member.name]),
                written: kind.text(of: member.value),
                oldValue: before[member.name] ?? .null
            )
            if field.now == field.old { continue }
            if field.now == field.written { back.append(field) } else { stays.append(field) }
        }
        guard !back.isEmpty || stays.isEmpty else {
            throw Undo.Refusal(
                what:
                    "somebody has changed the \(noun) \(id) since, in \(stays.map(\.name).joined(separator: ", "))",
                remedy: "Correct it by hand in \(crm.name)."
            )
        }
        return Plan(deal: id, back: back, stays: stays, record: record)
    }

    private func gone(_ id: String) -> Undo.Refusal {
        Undo.Refusal(
            what: "the \(noun) \(id) is not there any more in \(crm.name)",
            remedy: "Bring it back there first, if it is wanted."
        )
    }

    // MARK: Writing

    /// Writes the fields back, audited as taking the entry back.
    ///
    /// To the sync it is a change of the CRM's side: what both said last is what the entry wrote, so that the opportunity
    /// takes the old value over, or somebody is asked, as with any change that a person makes in the CRM.
    ///
    /// - Throws: ``Undo/Refusal`` where the CRM refuses it.
    package func carryOut(
        _ plan: Plan,
        log: AuditLog,
        signer: AuditedWrites.Signer,
        now: @escaping @Sendable () -> Instant
    ) async throws {
        guard !plan.back.isEmpty else { return }
        try await noteWritten(plan, today: now().day)
        let write = CRMWrite(
            id: plan.deal,
            externalID: entry.content.subject,
            fields: Dictionary(plan.back.map { ($0.name, $0.oldValue) }, uniquingKeysWith: { $1 })
        )
        let entries = CRMWriteLog(
            log: log,
            signer: signer,
            command: "undo",
            catalog: books.catalog,
            crm: crm.name,
            object: books.kind,
            now: now
        )
        let opened = try await entries.begin([(write, plan.record)], undoes: entry.number)
        let outcomes: [CRMOutcome]
        do { outcomes = try await crm.write([write], of: books.kind) } catch {
            try await entries.end(opened, [(.unanswered, "\(error)")])
            throw error
        }
        try await entries.end(opened, outcomes)
        if case .refused(let code, let message, _)? = outcomes.first {
            throw Undo.Refusal(
                what: "\(crm.name) refused it: \(message) (\(code))",
                remedy: "Correct the \(noun) by hand."
            )
        }
        try await noteUndone(plan, at: now())
    }

    /// A run that was cut off behind its write has not noted what both sides say since.
    private func noteWritten(_ plan: Plan, today: CalendarDay) async throws {
        let opportunity = entry.content.subject
        guard let aws = try await books.records([opportunity])[opportunity] else { return }
        let bases = try await books.bases([opportunity])[opportunity] ?? [:]
        let merge = DealMerge(mapping: mapping, today: today)
        var fresh: [String: FieldBase] = [:]
        for (field, undone) in lines(plan) {
            let sides = merge.sides(of: field, aws, plan.record)
            // What cannot go to AWS stays as it was put back, until AWS says something else.
            let crm = sides.goesBack ? sides.base.crm : undone.old
            if let base = bases[field.name], base.crm == crm { continue }
            fresh[field.name] = FieldBase(aws: sides.goesForth ? undone.written : sides.base.aws, crm: crm)
        }
        let (books, noted) = (books, fresh)
        try await books.database.write { try books.save(noted, of: opportunity, $0) }
    }

    /// The next plan looks at the deal, also where the CRM is late to tell of the change.
    private func noteUndone(_ plan: Plan, at moment: Instant) async throws {
        let opportunity = entry.content.subject
        guard var link = try await books.links().first(where: { $0.opportunity == opportunity }), link.deal == plan.deal
        else { return }
        var fields = plan.record.fields
        for field in plan.back { fields[field.name] = field.oldValue == .null ? nil : field.oldValue }
        let read = Set(mapping.crmFields)
        link.fields = fields.filter { read.contains($0.key) }
        (link.awsVersion, link.seen) = (nil, nil)
        let (books, noted) = (books, link)
        try await books.database.write { try books.save(noted, at: moment, $0) }
    }

    /// The lines of the mapping whose field goes back.
    private func lines(_ plan: Plan) -> [(MappedField, Field)] {
        mapping.fields.compactMap { line in plan.back.first { $0.name == line.crm }.map { (line, $0) } }
    }
}
