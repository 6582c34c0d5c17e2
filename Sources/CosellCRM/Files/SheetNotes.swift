import CosellWire
import Foundation

/// Changes that were given away and that no export shows yet.
///
/// An export may be older than what was written: a field that says what it said before is not taken in yet, and one that
/// says what was written has been; one that says anything else was changed by somebody, who has the last word.
struct SheetNotes: Hashable, Sendable {
    var rows: [Row] = []
    /// By opportunity: how many changes were given away, so that no two have one name.
    var counts: [String: Int] = [:]

    struct Row: Hashable, Sendable {
        /// Nil for a deal that the CRM has not named yet.
        var id: String?
        var externalID: String
        var fields: [Field]
        /// Whether the export knows the opportunity's id.
        var isStamped = false

        var recordID: String { id ?? "\(CRMRecord.provisionalPrefix)\(externalID)" }
    }

    struct Field: Hashable, Sendable {
        let name: String
        var old: String
        var new: String
    }

    mutating func note(_ write: CRMWrite, _ fields: [String: String], over record: CRMRecord?) {
        let place = rows.firstIndex { $0.externalID == write.externalID }
        var row = place.map { rows[$0] } ?? Row(id: write.id, externalID: write.externalID, fields: [])
        if let id = write.id, !CRMRecord.isProvisional(id) { row.id = id }
        for (name, new) in fields.sorted(by: { $0.key < $1.key }) {
            if let index = row.fields.firstIndex(where: { $0.name == name }) {
                row.fields[index].new = new
            } else {
                let old = record?.fields[name].flatMap { MappedKind.text.text(of: $0) } ?? ""
                row.fields.append(Field(name: name, old: old, new: new))
            }
        }
        if let place { rows[place] = row } else { rows.append(row) }
    }

    /// Forgets what the export shows, and lays what it does not over it.
    mutating func settle(_ records: inout [CRMRecord]) {
        var places = Dictionary(records.indices.map { (records[$0].id, $0) }, uniquingKeysWith: { $1 })
        let named = records.indices.compactMap { place in records[place].externalID.map { ($0, place) } }
        let byExternalID = Dictionary(named, uniquingKeysWith: { first, _ in first })
        var left: [Row] = []
        for var row in rows {
            let place = row.id.flatMap { places[$0] } ?? byExternalID[row.externalID]
            guard let place else {
                // A deal that was made and is in no export yet; one that was there and is gone was deleted.
                guard row.id == nil else { continue }
                let fields = Dictionary(row.fields.map { ($0.name, Document.string($0.new)) }, uniquingKeysWith: { $1 })
                places[row.recordID] = records.count
                records.append(CRMRecord(id: row.recordID, externalID: row.externalID, fields: fields))
                left.append(row)
                continue
            }
            row.id = records[place].id
            row.isStamped = records[place].externalID == row.externalID
            row.fields = row.fields.filter { field in
                let shown = records[place].fields[field.name].flatMap { MappedKind.text.text(of: $0) } ?? ""
                return shown == field.old && shown != field.new
            }
            for field in row.fields { records[place].fields[field.name] = .string(field.new) }
            if !row.isStamped, records[place].externalID == nil { records[place].externalID = row.externalID }
            if !row.fields.isEmpty || !row.isStamped && records[place].externalID == row.externalID { left.append(row) }
        }
        rows = left
    }

    // MARK: As a file

    init() {}

    init(_ bytes: [UInt8]) throws {
        let document = try JSONReader.document(from: bytes)
        guard case .list(let list)? = document["Rows"], case .object(let counts)? = document["Counts"] else {
            throw CRMFailure.unreadable("the notes beside the file are not Cosell's")
        }
        rows = list.map { row in
            var fields: [Field] = []
            if case .list(let list)? = row["Fields"] {
                fields = list.map { field in
                    Field(
                        name: field["Name"]?.plainText ?? "",
                        old: field["Old"]?.plainText ?? "",
                        new: field["New"]?.plainText ?? ""
                    )
                }
            }
            return Row(
                id: row["Id"]?.plainText,
                externalID: row["OpportunityId"]?.plainText ?? "",
                fields: fields,
                isStamped: row["IsStamped"] == .boolean(true)
            )
        }
        for member in counts { if case .integer(let count) = member.value { self.counts[member.name] = count } }
    }

    var bytes: [UInt8] {
        let list = rows.map { row in
            let fields = row.fields.map { field in
                Document.object([
                    .init("Name", .string(field.name)), .init("Old", .string(field.old)),
                    .init("New", .string(field.new)),
                ])
            }
            return Document.object([
                .init("Id", row.id.map(Document.string) ?? .null), .init("OpportunityId", .string(row.externalID)),
                .init("IsStamped", .boolean(row.isStamped)), .init("Fields", .list(fields)),
            ])
        }
        let counts = self.counts.sorted { $0.key < $1.key }.map { Document.Member($0.key, .integer($0.value)) }
        return JSONWriter.bytes(Document.object([.init("Rows", .list(list)), .init("Counts", .object(counts))]))
    }
}
