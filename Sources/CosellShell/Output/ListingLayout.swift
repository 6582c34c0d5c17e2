import CosellWire
import JMESPath

/// Rows under titles, as wide as their content: numbers at the right, two blanks between columns, no frames.
struct ListingLayout {
    private var columns: [Column]
    private var cells: [[String]]
    private var isNumber: [Bool]

    /// - Throws: ``QueryError`` when a column cannot be picked out of a row.
    static func text(
        _ rows: [Document],
        _ columns: [Column],
        width: Int?,
        style: Style
    ) throws(QueryError) -> String {
        var layout = try ListingLayout(rows, columns)
        if let width { layout.fit(width) }
        return layout.text(style)
    }

    private init(_ rows: [Document], _ columns: [Column]) throws(QueryError) {
        self.columns = columns
        isNumber = columns.map { $0.form == .number }
        let values = try Self.values(rows, columns)
        for index in columns.indices where columns[index].form == .asIs {
            let column = values.map { $0[index] }.filter { $0 != .null }
            isNumber[index] = !column.isEmpty && column.allSatisfy(\.isNumber)
        }
        cells = values.map { row in
            zip(columns, row).map { column, value in
                guard value != .null else { return "" }
                return column.cell((value.isPlain ? TextLayout.word(value) : value.compactJSON).visibleLine)
            }
        }
    }

    /// What each column picks out of each row.
    static func values(_ rows: [Document], _ columns: [Column]) throws(QueryError) -> [[Document]] {
        var queries: [Query] = []
        for column in columns { queries.append(try Query(column.path)) }
        var values: [[Document]] = []
        for row in rows {
            var line: [Document] = []
            for query in queries { line.append(try query.search(row)) }
            values.append(line)
        }
        return values
    }

    private var widths: [Int] {
        columns.indices.map { index in
            cells.reduce(columns[index].title.columnCount) { max($0, $1[index].columnCount) }
        }
    }

    private func total(_ widths: [Int]) -> Int { widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) }

    private static let gap = 2
    /// A narrower column says nothing.
    private static let narrowest = 6

    /// Optional columns go first; then the widest ones are shortened.
    private mutating func fit(_ width: Int) {
        while total(widths) > width, let last = columns.lastIndex(where: \.isOptional) {
            columns.remove(at: last)
            isNumber.remove(at: last)
            for row in cells.indices { cells[row].remove(at: last) }
        }
        var limits = widths
        while total(limits) > width, let widest = limits.max(), widest > Self.narrowest {
            limits = limits.map { $0 == widest ? $0 - 1 : $0 }
        }
        cells = cells.map { zip($0, limits).map { $0.shortened(to: $1) } }
        columns = zip(columns, limits).map {
            Column($0.title.shortened(to: $1), $0.path, $0.form, isOptional: $0.isOptional)
        }
    }

    private func text(_ style: Style) -> String {
        let widths = widths
        func line(_ words: [String], _ mark: (String) -> String) -> String {
            let padded = words.indices.map { index in
                let blanks = String(repeating: " ", count: widths[index] - words[index].columnCount)
                let word = mark(words[index])
                if isNumber[index] { return blanks + word }
                return index == words.count - 1 ? word : word + blanks
            }
            return padded.joined(separator: String(repeating: " ", count: Self.gap))
        }
        let lines = [line(columns.map(\.title), style.column.around)] + cells.map { line($0) { $0 } }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension Document {
    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .double: true
        default: false
        }
    }
}
