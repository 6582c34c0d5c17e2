package import CosellClient
import CosellShell
import CosellWire
import Foundation

/// Any CRM that can write its deals into a file of CSV, and take changes from one or by a webhook.
package struct SheetCRM: CRM {
    package let name = "csv"
    let connection: SheetConnection
    let files: SheetFiles
    let hook: SheetWebhook?

    package init(
        _ connection: SheetConnection,
        files: SheetFiles = .machine,
        transport: any Transport,
        surroundings: Surroundings
    ) {
        (self.connection, self.files) = (connection, files)
        hook = connection.webhook.map { SheetWebhook($0, transport: transport, surroundings: surroundings) }
    }

    package func fields(of object: CRMObject) async throws(CRMFailure) -> [CRMField] {
        try sheet().columns.map { CRMField(name: $0, label: $0, type: "text") }
    }

    package func changes(
        of object: CRMObject,
        fields: [String],
        since cursor: CRMCursor?,
        page: (CRMPage) async throws -> Void
    ) async throws {
        let bytes = try exportBytes()
        let digest = RecordDigest.of([
            String(decoding: bytes, as: UTF8.self), String(decoding: try noteBytes(), as: UTF8.self),
        ])
        let before = cursor.flatMap { Mark($0) }
        // The same file says the same.
        if let cursor, before?.digest == digest { return try await page(CRMPage(records: [], cursor: cursor)) }
        var records = try settled(bytes)
        let ids = Set(records.map(\.id))
        for id in before?.ids ?? [] where !ids.contains(id) { records.append(CRMRecord(id: id, fate: .deleted)) }
        let named = records.filter { $0.fate == .there && !CRMRecord.isProvisional($0.id) }.map(\.id)
        // What was settled stands in the notes by now.
        let after = RecordDigest.of([
            String(decoding: bytes, as: UTF8.self), String(decoding: try noteBytes(), as: UTF8.self),
        ])
        let mark = Mark(digest: after, ids: named).cursor
        for start in stride(from: 0, to: max(records.count, 1), by: Self.pageSize) {
            let part = records[min(start, records.count)..<min(start + Self.pageSize, records.count)]
            try await page(CRMPage(records: Array(part), cursor: mark))
        }
    }

    package func records(
        of object: CRMObject,
        ids: [String],
        fields: [String]
    ) async throws(CRMFailure) -> [CRMRecord] {
        let wanted = Set(ids)
        return try settled(exportBytes()).filter { wanted.contains($0.id) }
    }

    package func records(
        of object: CRMObject,
        externalIDs: [String],
        fields: [String]
    ) async throws(CRMFailure) -> [CRMRecord] {
        let wanted = Set(externalIDs)
        return try settled(exportBytes()).filter { record in record.externalID.map(wanted.contains) ?? false }
    }

    package func write(_ writes: [CRMWrite], of object: CRMObject) async throws(CRMFailure) -> [CRMOutcome] {
        if let hook { return try await post(writes, by: hook) }
        return try connection.isOneFile ? writeInPlace(writes) : writeBeside(writes)
    }

    private static let pageSize = 1000

    // MARK: The export

    private func exportBytes() throws(CRMFailure) -> Data {
        do {
            if let bytes = try files.read(connection.read) { return bytes }
        } catch { throw .unreadable("\(connection.read) cannot be read; check its rights.") }
        throw .unreadable("there is no \(connection.read); export the deals there, a line each.")
    }

    private func sheet() throws(CRMFailure) -> CRMSheet { try sheet(exportBytes()) }

    private func sheet(_ bytes: Data) throws(CRMFailure) -> CRMSheet {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .unreadable("\(connection.read) is not UTF-8 text; export it as UTF-8.")
        }
        let sheet: CRMSheet
        do { sheet = try CRMSheet(text: text, file: connection.read) } catch { throw .unreadable("\(error)") }
        guard sheet.columns.contains(connection.id) else {
            let near = NearestName.question(connection.id, among: sheet.columns) ?? "Name it by id: in the settings."
            throw .unreadable("\(connection.read) has no column '\(connection.id)'. \(near)")
        }
        return sheet
    }

    private func records(of sheet: CRMSheet) throws(CRMFailure) -> [CRMRecord] {
        let columns = Dictionary(
            sheet.columns.enumerated().map { ($1, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var seen: [String: Int] = [:]
        var records: [CRMRecord] = []
        records.reserveCapacity(sheet.rows.count)
        for row in sheet.rows {
            func cell(_ name: String) -> String? {
                columns[name].flatMap { row.cells[$0].isEmpty ? nil : row.cells[$0] }
            }
            guard let id = cell(connection.id) else {
                throw .unreadable(
                    "\(connection.read), line \(row.line): the deal has no '\(connection.id)'. Give it one."
                )
            }
            if let first = seen.updateValue(row.line, forKey: id) {
                throw .unreadable(
                    "\(connection.read), line \(row.line): '\(id)' stands in line \(first) too. Keep one."
                )
            }
            var fields: [String: Document] = [:]
            for (name, index) in columns where !row.cells[index].isEmpty { fields[name] = .string(row.cells[index]) }
            var record = CRMRecord(
                id: id,
                externalID: cell(connection.externalID),
                fields: fields,
                modified: cell(connection.modified) ?? ""
            )
            if let survivor = cell(connection.mergedInto) {
                record.fate = .merged(into: survivor)
            } else if MappedKind.flag.text(of: cell(connection.deleted) ?? "") == "true" {
                record.fate = .deleted
            }
            records.append(record)
        }
        return records
    }

    /// The deals as they are once all that was given away is taken in.
    private func settled(_ bytes: Data) throws(CRMFailure) -> [CRMRecord] {
        var records = try records(of: sheet(bytes))
        guard !connection.isOneFile else { return records }
        var notes = try notes()
        let before = notes
        notes.settle(&records)
        if notes != before { try save(notes) }
        return records
    }

    // MARK: What was given away

    private func noteBytes() throws(CRMFailure) -> Data {
        guard !connection.isOneFile else { return Data() }
        do { return try files.read(connection.notes) ?? Data() } catch {
            throw .unreadable("\(connection.notes) cannot be read; check its rights.")
        }
    }

    private func notes() throws(CRMFailure) -> SheetNotes {
        let bytes = try noteBytes()
        if bytes.isEmpty { return SheetNotes() }
        do { return try SheetNotes(Array(bytes)) } catch {
            throw .unreadable("\(connection.notes) cannot be understood; put back the one of your backup.")
        }
    }

    /// The notes first: the file is made of them, and is made again where it is missing.
    private func save(_ notes: SheetNotes) throws(CRMFailure) {
        try replace(connection.notes, Data(notes.bytes))
        if hook == nil { try replace(connection.write, Data(changes(notes).text.utf8)) }
    }

    private func replace(_ path: String, _ bytes: Data) throws(CRMFailure) {
        do { try files.replace(path, bytes) } catch {
            throw .unreadable("\(path) cannot be written; check its folder, its rights and the disk.")
        }
    }

    /// What is to be imported: a line a deal, with the fields that change; those that stay are empty.
    private func changes(_ notes: SheetNotes) -> CRMSheet {
        let names = Set(notes.rows.flatMap { $0.fields.map(\.name) }).sorted()
        let rows = notes.rows.sorted { $0.recordID < $1.recordID }.map { row in
            let values = Dictionary(row.fields.map { ($0.name, $0.new) }, uniquingKeysWith: { $1 })
            return CRMSheet.Row(cells: [row.id ?? "", row.externalID] + names.map { values[$0] ?? "" })
        }
        return CRMSheet(columns: [connection.id, connection.externalID] + names, rows: rows)
    }

    static func cell(_ value: Document) -> String {
        if case .list = value { return MappedKind.list.text(of: value) ?? "" }
        return MappedKind.text.text(of: value) ?? ""
    }

    // MARK: Writing

    private func writeBeside(_ writes: [CRMWrite]) throws(CRMFailure) -> [CRMOutcome] {
        let index = Index(try settled(exportBytes()))
        var notes = try notes()
        var outcomes: [CRMOutcome] = []
        for write in writes {
            outcomes.append(Self.take(write, index.find(write), &notes))
        }
        try save(notes)
        return outcomes
    }

    /// Deals by both their names.
    private struct Index {
        private let byID: [String: CRMRecord]
        private let byExternalID: [String: CRMRecord]

        init(_ records: [CRMRecord]) {
            byID = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            let named = records.compactMap { record in record.externalID.map { ($0, record) } }
            byExternalID = Dictionary(named, uniquingKeysWith: { first, _ in first })
        }

        func find(_ write: CRMWrite) -> CRMRecord? { write.id.flatMap { byID[$0] } ?? byExternalID[write.externalID] }
    }

    private static func take(_ write: CRMWrite, _ record: CRMRecord?, _ notes: inout SheetNotes) -> CRMOutcome {
        if let record, record.fate != .there {
            return .refused(code: "DELETED", message: "the deal \(record.id) is deleted", retriable: false)
        }
        var write = write
        write.id = record.map(\.id) ?? write.id
        let isNew = record == nil
        notes.note(write, write.fields.mapValues(cell), over: record)
        let id = record?.id ?? write.id ?? "\(CRMRecord.provisionalPrefix)\(write.externalID)"
        return .written(id: id, created: isNew)
    }

    /// One file is the CRM: its lines are changed where they stand, and all else in it stays.
    private func writeInPlace(_ writes: [CRMWrite]) throws(CRMFailure) -> [CRMOutcome] {
        var sheet = try sheet()
        var columns = Dictionary(sheet.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        func column(_ name: String) -> Int {
            if let known = columns[name] { return known }
            sheet.columns.append(name)
            for row in sheet.rows.indices { sheet.rows[row].cells.append("") }
            columns[name] = sheet.columns.count - 1
            return sheet.columns.count - 1
        }
        let (id, external) = (column(connection.id), column(connection.externalID))
        var places = Dictionary(
            sheet.rows.enumerated().map { ($1.cells[id], $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var named = Dictionary(
            sheet.rows.enumerated().map { ($1.cells[external], $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var outcomes: [CRMOutcome] = []
        for write in writes {
            let known = write.id.flatMap { places[$0] } ?? named[write.externalID]
            let place = known ?? sheet.rows.count
            if known == nil {
                sheet.rows.append(.init(cells: sheet.columns.map { _ in "" }))
                sheet.rows[place].cells[id] = write.externalID
                places[write.externalID] = place
            }
            sheet.rows[place].cells[external] = write.externalID
            named[write.externalID] = place
            for (name, value) in write.fields.sorted(by: { $0.key < $1.key }) {
                let index = column(name)
                sheet.rows[place].cells[index] = Self.cell(value)
            }
            outcomes.append(.written(id: sheet.rows[place].cells[id], created: known == nil))
        }
        try replace(connection.write, Data(sheet.text.utf8))
        return outcomes
    }

    private func post(_ writes: [CRMWrite], by hook: SheetWebhook) async throws(CRMFailure) -> [CRMOutcome] {
        let index = Index(try settled(exportBytes()))
        var notes = try notes()
        var outcomes: [CRMOutcome] = []
        for (place, write) in writes.enumerated() {
            let record = index.find(write)
            var sent = write
            sent.id = record?.id ?? write.id
            let answer = try await hook.post(sent, number: notes.counts[write.externalID, default: 0])
            switch answer {
            case .taken(let id):
                notes.counts[write.externalID, default: 0] += 1
                sent.id = id ?? sent.id
                var outcome = Self.take(sent, record, &notes)
                if let id, case .written(_, let created) = outcome { outcome = .written(id: id, created: created) }
                outcomes.append(outcome)
            case .refused(let code, let message, let isRetriable):
                outcomes.append(.refused(code: code, message: message, retriable: isRetriable))
            }
            // What is cut off before is posted again under the same name, by which the receiver knows it.
            if (place + 1) % Self.saveEvery == 0 { try save(notes) }
        }
        try save(notes)
        return outcomes
    }

    private static let saveEvery = 20

    /// How far changes have been read: the file as it was, and the deals that it had.
    private struct Mark {
        let digest: String
        let ids: [String]

        init(digest: String, ids: [String]) { (self.digest, self.ids) = (digest, ids) }

        init?(_ cursor: CRMCursor) {
            guard case .list(let parts)? = try? JSONReader.document(from: Array(cursor.text.utf8)),
                let digest = parts.first?.plainText
            else { return nil }
            self.init(digest: digest, ids: parts.dropFirst().compactMap(\.plainText))
        }

        var cursor: CRMCursor {
            let list = Document.list([.string(digest)] + ids.map(Document.string))
            return CRMCursor(text: String(decoding: JSONWriter.bytes(list), as: UTF8.self))
        }
    }
}
