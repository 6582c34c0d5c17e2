package import CosellLint
import CosellShell
import CosellRules
import CosellWire
import SellingAPI
import SellingRules

/// The rows of a file one after the other, each read and held against the rules as far as they can be without a call.
package struct BulkRows {
    package let kind: BulkKind
    package let vocabulary: BulkVocabulary
    /// Columns that say nothing here, and why.
    package private(set) var passedOver: [(name: String, why: String)] = []

    private let file: String
    private let catalog: String
    private let lint: OpportunityLint
    private let erasesEmpty: Bool
    private var reader: RecordReader
    /// Of CSV in their order; of JSON by their names, in the order in which they occur.
    private var columns: [BulkColumn] = []
    private var places: [String: Int] = [:]
    private var pending: RecordReader.Record?
    private var row = 0
    /// The lines on which identifiers and keys stand, to know them again.
    private var known: [String: Int] = [:]
    /// How often the same content has occurred.
    private var counts: [String: Int] = [:]

    package enum Reading: Sendable {
        case draft(BulkDraft)
        case broken(row: Int, line: Int, digest: String, [BulkFault])
    }

    /// Reads the header.
    ///
    /// - Parameter lint: with the day to measure against.
    /// - Throws: ``Complaints`` that name every column which nobody knows.
    package init(
        _ feed: ByteFeed,
        of file: String,
        _ kind: BulkKind,
        catalog: String,
        lint: OpportunityLint,
        erasesEmpty: Bool = false
    ) throws {
        (self.file, self.kind, self.catalog, self.lint, self.erasesEmpty) = (file, kind, catalog, lint, erasesEmpty)
        reader = try RecordReader(feed, of: file)
        guard let first = try reader.next() else {
            throw Complaint("the file is empty", at: file, remedy: "Its first line names the columns.")
        }
        switch first.content {
        case .cells(let names):
            vocabulary = .recognized(in: names)
            try readHeader(names, line: first.line)
        case .members(let members):
            vocabulary = .recognized(in: members.map(\.name))
            pending = first
        case .broken(let what, let remedy):
            throw Complaint(what, at: "\(file), line \(first.line)", remedy: remedy)
        }
    }

    private mutating func readHeader(_ names: [String], line: Int) throws {
        var complaints: [Complaint] = []
        for (index, name) in names.enumerated() {
            let place = "\(file), line \(line), column \(index + 1)"
            if name.plain.isEmpty {
                columns.append(BulkColumn(unnamed: index + 1))
                continue
            }
            guard let column = BulkColumn(name, index + 1, vocabulary, kind) else {
                let remedy = vocabulary.remedy(for: name, kind)
                complaints.append(Complaint("there is no field '\(name.plain.excerpt())'", at: place, remedy: remedy))
                continue
            }
            if let other = columns.first(where: { $0.isSame(as: column) }) {
                let what = "'\(name.plain)' is the same field as column \(other.number), '\(other.name.plain)'"
                complaints.append(Complaint(what, at: place, remedy: "Keep one of them."))
            }
            add(column)
        }
        if kind != .create, complaints.isEmpty, !columns.contains(where: { $0.meaning == .identifier }) {
            complaints.append(
                Complaint(
                    "no column says which opportunity a row is about",
                    at: file,
                    remedy: "Give Id, which the console calls 'Opportunity ID' and S3 files 'apnCrmUniqueIdentifier'."
                )
            )
        }
        guard complaints.isEmpty else { throw Complaints(complaints) }
    }

    private mutating func add(_ column: BulkColumn) {
        columns.append(column)
        if case .passedOver(let why) = column.meaning { passedOver.append((column.name.plain, why)) }
    }

    // MARK: Rows

    /// - Returns: nil at the end.
    /// - Throws: ``Complaint`` for what makes all that follows unreadable.
    package mutating func next() throws -> Reading? {
        guard let record = try pending ?? reader.next() else { return nil }
        pending = nil
        row += 1
        var reading = BulkRowReading(kind, row: row, line: record.line, erasesEmpty: erasesEmpty)
        switch record.content {
        case .broken(let what, let remedy): reading.note(what, nil, remedy)
        case .cells(let cells): take(cells, &reading)
        case .members(let members): take(members, &reading)
        }
        var (draft, faults) = reading.end()
        let content = TextDigest.of(draft.content(kind, catalog))
        counts[content, default: 0] += 1
        draft.digest = TextDigest.of([content, "\(counts[content] ?? 1)"])
        if faults.isEmpty { faults = check(draft) }
        faults += repetitions(draft)
        return faults.isEmpty
            ? .draft(draft) : .broken(row: row, line: record.line, digest: draft.digest, faults)
    }

    private func take(_ cells: [String], _ reading: inout BulkRowReading) {
        let extra = cells.dropFirst(columns.count)
        guard cells.count >= columns.count, extra.allSatisfy({ $0.plain.isEmpty }) else {
            return reading.note(
                "the row has \(cells.count) cells, and the header has \(columns.count)",
                nil,
                "Put quotes around cells with commas, quotes or line breaks in them."
            )
        }
        for (column, cell) in zip(columns, cells) { reading.take(.string(cell.trimmed), column) }
    }

    private mutating func take(_ members: [Document.Member], _ reading: inout BulkRowReading) {
        for member in members {
            if places[member.name] == nil {
                guard let column = BulkColumn(member.name, columns.count + 1, vocabulary, kind) else {
                    let remedy = vocabulary.remedy(for: member.name, kind)
                    reading.note("there is no field '\(member.name.plain.excerpt())'", nil, remedy)
                    continue
                }
                places[member.name] = columns.count
                add(column)
            }
            if let place = places[member.name] { reading.take(member.value.trimmed, columns[place]) }
        }
    }

    /// What stands twice would be done twice.
    private mutating func repetitions(_ draft: BulkDraft) -> [BulkFault] {
        var names: [(key: String, words: String)] = []
        switch kind {
        case .create: if let key = draft.key { names = [(key, "PartnerOpportunityIdentifier '\(key)'")] }
        case .update, .submit: if let id = draft.identifier { names = [(id, "the opportunity \(id)")] }
        case .associate:
            names = draft.relations.map { relation in
                let name = "\(draft.identifier ?? "") with \(relation.identifier)"
                return (name, name)
            }
        }
        return names.compactMap { key, words in
            guard let line = known[key] else {
                known[key] = draft.line
                return nil
            }
            return BulkFault(
                line: draft.line,
                code: "DUPLICATE_ROW",
                what: "\(words) stands on line \(line) already",
                remedy: "Keep one row of each."
            )
        }
    }

    // MARK: Rules

    private func check(_ draft: BulkDraft) -> [BulkFault] {
        let findings: [BulkFault]
        switch kind {
        case .create: findings = creationFaults(draft)
        case .update: findings = updateFaults(draft)
        case .submit, .associate: findings = []
        }
        return findings + relationFaults(draft)
    }

    private func creationFaults(_ draft: BulkDraft) -> [BulkFault] {
        do {
            let document = try draft.document(in: catalog, token: "row")
            var lint = lint
            lint.goal = .update
            return try LintSubject.all(in: document, catalog: catalog).flatMap { lint.report(on: $0).findings }
                .map { BulkFault($0, line: draft.line, column: draft.column(of: $0.path)) }
        } catch let complaint as Complaint {
            return [BulkFault(line: draft.line, what: complaint.sentence, remedy: complaint.remedy)]
        } catch let unreadable as UnreadableOpportunity {
            return [BulkFault(line: draft.line, what: unreadable.description)]
        } catch { return [BulkFault(line: draft.line, what: "\(error)")] }
    }

    /// What the model says of the values; the record and its state tell the rest.
    private func updateFaults(_ draft: BulkDraft) -> [BulkFault] {
        do {
            let start = Selling.UpdateOpportunityRequest(
                catalog: catalog,
                lastModifiedDate: Instant(seconds: 0),
                identifier: draft.identifier ?? ""
            )
            let document = try draft.change.applied(to: JSONReader.document(from: JSONWriter.bytes(start)))
            let writer = JSONWriter(writesNulls: true)
            writer.write(document)
            if let request = try? JSONReader.read(Selling.UpdateOpportunityRequest.self, from: writer.bytes).value,
                lint.modelFindings(LintSubject(request)).isEmpty
            {
                return []
            }
            // The longer way, which finds the place of each fault.
            return try LintSubject.all(in: document, catalog: catalog).flatMap { lint.modelFindings($0) }
                .filter { $0.code != "REQUIRED_FIELD_MISSING" }
                .map { BulkFault($0, line: draft.line, column: draft.column(of: $0.path)) }
        } catch let complaint as Complaint {
            // An element behind the first, which only the record tells whether it is there.
            return complaint.place == nil ? [BulkFault(line: draft.line, what: complaint.sentence)] : []
        } catch { return [BulkFault(line: draft.line, what: "\(error)")] }
    }

    private func relationFaults(_ draft: BulkDraft) -> [BulkFault] {
        let state = OpportunityState(
            id: draft.identifier ?? "",
            content: OpportunityContent(),
            reviewStatus: .pendingSubmission,
            related: Selling.RelatedEntityIdentifiers()
        )
        return draft.relations.flatMap { relation in
            OpportunityRules.association(of: relation.type, relation.identifier, with: state).map { violation in
                BulkFault(
                    line: draft.line,
                    rule: violation.rule,
                    code: Selling.ValidationExceptionErrorCode(violation.code).rawValue,
                    what: violation.message
                )
            }
        }
    }
}

extension BulkColumn {
    init(unnamed number: Int) {
        (self.number, name, meaning) = (number, "", .passedOver("it has no name"))
    }

    /// Whether both say the same of a record.
    fileprivate func isSame(as other: BulkColumn) -> Bool {
        if case .passedOver = meaning { return false }
        return meaning == other.meaning
    }
}

extension String {
    /// Without blanks around it; those within it, line breaks too, are the person's.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}

extension Document {
    fileprivate var trimmed: Document {
        if case .string(let text) = self { .string(text.trimmed) } else { self }
    }
}
