import CosellWire

/// Rows as Bulk API 2.0 takes them: CSV in which an empty cell changes nothing and `#N/A` blanks a field.
///
/// Source: Bulk API 2.0 Developer Guide, "Prepare CSV Files".
struct BulkTable: Sendable {
    let rows: [SalesforceRow]
    let text: [UInt8]

    /// An upload may have 150 MB once it is encoded in Base64, which is why Salesforce asks for no more than this.
    static let limitBytes = 100_000_000
    private static let blank = "#N/A"

    /// Whether a row says the same in CSV: a text that is the sign of a blank does not.
    static func canCarry(_ row: SalesforceRow) -> Bool {
        row.fields.values.allSatisfy { value in
            switch value {
            case .string(blank), .list, .object: false
            default: true
            }
        }
    }

    /// As many tables as the limit of an upload makes of them.
    static func parts(of rows: [SalesforceRow], _ way: SalesforceWriter.Way, limit: Int = limitBytes) -> [BulkTable] {
        let fields = Set(rows.flatMap(\.fields.keys)).sorted()
        let columns = (way == .update ? ["Id"] : []) + fields
        let head = Array((columns.map(quoted).joined(separator: ",") + "\n").utf8)
        var parts: [BulkTable] = []
        var (few, text): ([SalesforceRow], [UInt8]) = ([], head)
        for row in rows {
            let cells = (way == .update ? [quoted(row.id ?? "")] : []) + fields.map { cell(row.fields[$0]) }
            let line = Array((cells.joined(separator: ",") + "\n").utf8)
            if text.count + line.count > limit, !few.isEmpty {
                parts.append(BulkTable(rows: few, text: text))
                (few, text) = ([], head)
            }
            few.append(row)
            text += line
        }
        if !few.isEmpty { parts.append(BulkTable(rows: few, text: text)) }
        return parts
    }

    private static func cell(_ value: Document?) -> String {
        switch value {
        case nil: ""
        case .null?, .string("")?: blank
        case let value?: quoted(value.wireText ?? "")
        }
    }

    private static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
}
