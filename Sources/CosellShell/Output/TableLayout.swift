package import CosellWire

/// Framed tables, one within the other as the values lie in the answer.
package struct TableLayout {
    private var sections: [TableSection] = []
    private let style: Style

    private init(_ style: Style) { self.style = style }

    /// - Parameters:
    ///   - title: the operation's name.
    ///   - width: the terminal's columns; nil where there is none, and nothing is shortened.
    package static func text(_ value: Document, title: String, width: Int? = nil, style: Style = .plain) -> String {
        var layout = TableLayout(style)
        layout.add(value, title: title, depth: 0)
        return layout.text(width: width)
    }

    // MARK: Sections

    private mutating func add(_ value: Document, title: String?, depth: Int) {
        guard !value.isNothing else { return }
        if title != nil || sections.isEmpty { sections.append(TableSection(title: title, depth: depth)) }
        switch value {
        case .object(let members): add(members, depth: depth)
        case .list(let elements) where elements[0].isObject: add(rows: elements, title: title, depth: depth)
        case .list(let elements): for element in elements { add(row: element, depth: depth) }
        default: addRow([Self.cell(value)])
        }
    }

    private mutating func add(_ members: [Document.Member], depth: Int) {
        let plain = members.filter(\.value.isPlain).map(\.name).sortedByCodePoint()
        let values = plain.map { Self.cell(members[$0] ?? .null) }
        if plain.count == 1 {
            addRow([plain[0], values[0]])
        } else if !plain.isEmpty {
            sections[sections.count - 1].columns = plain
            addRow(values)
        }
        addNested(members, members.filter { !$0.value.isPlain }.map(\.name).sortedByCodePoint(), depth)
    }

    private mutating func addNested(_ members: [Document.Member], _ names: [String], _ depth: Int) {
        for name in names { add(members[name] ?? .null, title: name, depth: depth + 1) }
    }

    private mutating func add(rows: [Document], title: String?, depth: Int) {
        let members = rows.flatMap(\.members)
        let columns = Set(members.filter(\.value.isPlain).map(\.name)).sortedByCodePoint()
        let nested = Set(members.filter { !$0.value.isPlain }.map(\.name)).sortedByCodePoint()
        sections[sections.count - 1].columns = columns
        for (index, row) in rows.enumerated() {
            if index > 0, !nested.isEmpty {
                sections.append(TableSection(title: title, depth: depth, columns: columns))
            }
            addRow(columns.map { row[$0].map(Self.cell) ?? "" })
            addNested(row.members, nested.filter { row[$0].map { !$0.isPlain } ?? false }, depth)
        }
    }

    private mutating func add(row: Document, depth: Int) {
        switch row {
        case .list(let cells) where cells.allSatisfy(\.isPlain): addRow(cells.map(Self.cell))
        case .list, .object: add(row, title: nil, depth: depth)
        default: addRow([Self.cell(row)])
        }
    }

    private mutating func addRow(_ row: [String]) { sections[sections.count - 1].rows.append(row) }

    private static func cell(_ value: Document) -> String {
        (value.isPlain ? TextLayout.word(value) : value.compactJSON).visibleLine
    }

    // MARK: Lines

    private mutating func text(width terminal: Int?) -> String {
        guard !sections.isEmpty else { return "" }
        func width() -> Int { sections.map(\.width).max() ?? 0 }
        if let terminal, width() > terminal {
            sections = sections.map(\.upright).map { $0.shortened(to: terminal) }
        }
        let total = width()
        return String(repeating: "-", count: total) + "\n" + sections.map { lines($0, total) }.joined()
    }

    private func lines(_ section: TableSection, _ total: Int) -> String {
        let inner = total - 2 * section.depth
        let widths = section.columnWidths(sharing: inner)
        let rule = Self.rule(widths)
        var lines: [String] = []
        if let title = section.title {
            lines.append(centered(title, inner, style.title, leftEdge: "|"))
            if widths.isEmpty { lines.append("+" + String(repeating: "-", count: inner - 2) + "+") }
        }
        if !section.columns.isEmpty {
            lines.append(rule)
            let cells = zip(section.columns, widths).enumerated().map { index, cell in
                centered(cell.0, cell.1, style.column, leftEdge: index == 0 ? "|" : "")
            }
            lines.append(cells.joined())
        }
        if !section.rows.isEmpty, !widths.isEmpty {
            lines.append(rule)
            lines += section.rows.map { row in
                zip(row, widths).enumerated().map { padded($1.0, $1.1, leftEdge: $0 == 0 ? "|" : "") }.joined()
            }
            lines.append(rule)
        }
        let bars = String(repeating: "|", count: section.depth)
        return lines.map { bars + $0 + bars + "\n" }.joined()
    }

    private static func rule(_ widths: [Int]) -> String {
        widths.enumerated().map { index, width in
            let dashes = String(repeating: "-", count: max(0, width - (index == 0 ? 2 : 1)))
            return (index == 0 ? "+" : "") + dashes + "+"
        }.joined()
    }

    private func centered(_ text: String, _ width: Int, _ mark: Mark, leftEdge: String) -> String {
        let before = max(0, width / 2 - text.columnCount / 2 - 1)
        let after = max(0, width - 1 - leftEdge.count - before - text.columnCount)
        return leftEdge + blanks(before) + mark.around(text) + blanks(after) + "|"
    }

    private func padded(_ text: String, _ width: Int, leftEdge: String) -> String {
        let room = width - text.columnCount - leftEdge.count - 1
        let before = room >= 2 ? 2 : 0
        return leftEdge + blanks(before) + text + blanks(max(0, room - before)) + "|"
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension Document {
    /// What the AWS CLI prints no table for.
    fileprivate var isNothing: Bool {
        switch self {
        case .null, .boolean(false), .integer(0): true
        case .string(let text): text.isEmpty
        case .list(let elements): elements.isEmpty
        case .object(let members): members.isEmpty
        default: false
        }
    }
}
