/// Rows of words and numbers under titles, with a bar behind each row where one is drawn: two blanks between columns, no
/// frames, as the listings of calls.
package struct FigureTable {
    private var titles: [String]
    private var rows: [[String]]
    private let isNumber: [Bool]
    /// 0...1 for each row.
    private let bars: [Double]?

    private static let gap = 2
    /// A narrower column says nothing.
    private static let narrowest = 6
    private static let longestBar = 24
    /// Shorter bars cannot be told apart.
    private static let shortestBar = 8

    package init(titles: [String], rows: [[String]], isNumber: [Bool], bars: [Double]? = nil) {
        self.titles = titles.map(\.visibleLine)
        self.rows = rows.map { $0.map(\.visibleLine) }
        (self.isNumber, self.bars) = (isNumber, bars)
    }

    /// - Parameter width: the terminal's columns; nil where there is none, and nothing is shortened.
    package func text(width: Int?, style: Style = .plain) -> String {
        var table = self
        if let width { table.fit(width) }
        let room = width.map { $0 - table.total - Self.gap } ?? Self.longestBar
        let longest = min(Self.longestBar, room)
        let drawn = longest >= Self.shortestBar ? bars : nil
        let widths = table.widths
        func line(_ words: [String], _ mark: (String) -> String) -> String {
            let cells = words.indices.map { index in
                let blanks = String(repeating: " ", count: max(0, widths[index] - words[index].columnCount))
                let word = words[index].isEmpty ? "" : mark(words[index])
                if isNumber[index] { return blanks + word }
                return index == words.count - 1 && drawn == nil ? word : word + blanks
            }
            return cells.joined(separator: String(repeating: " ", count: Self.gap))
        }
        var lines = [line(table.titles, style.column.around)]
        for (index, row) in table.rows.enumerated() {
            var text = line(row) { $0 }
            if let bar = drawn.map({ Self.bar($0[index], longest) }), !bar.isEmpty {
                text += String(repeating: " ", count: Self.gap) + style.remedy.around(bar)
            }
            lines.append(text)
        }
        return lines.map { $0.droppingBlanks + "\n" }.joined()
    }

    private var widths: [Int] {
        titles.indices.map { index in rows.reduce(titles[index].columnCount) { max($0, $1[index].columnCount) } }
    }

    private var total: Int { widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) }

    /// The widest column gives first; of numbers only the title does.
    private mutating func fit(_ width: Int) {
        var limits = widths
        let floors = titles.indices.map { index in
            isNumber[index] ? rows.reduce(Self.narrowest) { max($0, $1[index].columnCount) } : Self.narrowest
        }
        func sum() -> Int { limits.reduce(0, +) + Self.gap * max(0, limits.count - 1) }
        while sum() > width {
            let candidates = limits.indices.filter { limits[$0] > floors[$0] }
            guard let widest = candidates.max(by: { limits[$0] < limits[$1] }) else { break }
            limits[widest] -= 1
        }
        rows = rows.map { row in row.indices.map { isNumber[$0] ? row[$0] : row[$0].shortened(to: limits[$0]) } }
        titles = titles.indices.map { titles[$0].shortened(to: limits[$0]) }
    }

    /// Blocks to an eighth of a column; what is more than nothing is seen.
    private static func bar(_ size: Double, _ longest: Int) -> String {
        guard size > 0, size.isFinite else { return "" }
        let eighths = max(1, Int((min(1, size) * Double(longest) * 8).rounded()))
        let rest = eighths % 8
        return String(repeating: "█", count: eighths / 8) + (rest == 0 ? "" : String(parts[rest - 1]))
    }

    private static let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}

extension String {
    fileprivate var droppingBlanks: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
