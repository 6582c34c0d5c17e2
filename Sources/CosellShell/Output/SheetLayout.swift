import CosellWire

/// One record as a sheet: the path of each value, as `--columns` takes it, and the value.
enum SheetLayout {
    static func text(_ value: Document, width: Int?, style: Style) -> String {
        var rows: [(path: String, value: String)] = []
        add(value, "", to: &rows)
        let label = rows.reduce(0) { max($0, $1.path.columnCount) }
        let room = width.map { $0 - label - gap.count } ?? .max
        return rows.map { row in
            let blanks = String(repeating: " ", count: label - row.path.columnCount)
            let indent = "\n" + String(repeating: " ", count: label) + gap
            let lines = row.value.split(separator: "\n", omittingEmptySubsequences: false)
                .flatMap { String($0).wrapped(to: room) }
            return style.column.around(row.path) + blanks + gap + lines.joined(separator: indent) + "\n"
        }
        .joined()
    }

    private static let gap = "  "

    private static func add(_ value: Document, _ path: String, to rows: inout [(path: String, value: String)]) {
        switch value {
        case .null, .list([]), .object([]): break
        case .object(let members):
            for member in members {
                let inner = path.isEmpty ? member.name : "\(path).\(member.name)"
                if !path.isEmpty, let line = member.value.line {
                    rows.append((inner, line))
                } else {
                    add(member.value, inner, to: &rows)
                }
            }
        case .list(let elements) where elements.allSatisfy(\.isPlain):
            rows.append((path, elements.map(TextLayout.word).joined(separator: ", ")))
        case .list(let elements):
            for (index, element) in elements.enumerated() {
                let inner = "\(path)[\(index)]"
                if let line = element.line { rows.append((inner, line)) } else { add(element, inner, to: &rows) }
            }
        default: rows.append((path, TextLayout.word(value)))
        }
    }
}

extension Document {
    /// A small object on one line: `City Oslo, CountryCode NO`; nil for what is larger, or none.
    fileprivate var line: String? {
        guard case .object(let members) = self, !members.isEmpty, members.allSatisfy(\.value.isPlain) else {
            return nil
        }
        let words = members.filter { $0.value != .null }.map { "\($0.name) \(TextLayout.word($0.value).visibleLine)" }
        return words.joined(separator: ", ")
    }
}
