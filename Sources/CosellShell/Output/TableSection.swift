/// One framed part of a table: a title, column titles, rows.
struct TableSection {
    var title: String?
    /// How deep the value lies in the answer; each level adds a bar at both sides.
    var depth = 0
    var columns: [String] = []
    var rows: [[String]] = []

    /// Blanks and bar that a column has besides its text.
    private static let padding = 4

    private var textWidths: [Int] {
        ([columns] + rows).reduce(into: []) { widths, row in
            for (index, cell) in row.enumerated() {
                if index < widths.count {
                    widths[index] = max(widths[index], cell.columnCount)
                } else {
                    widths.append(cell.columnCount)
                }
            }
        }
    }

    /// What the section needs, from edge to edge.
    var width: Int {
        let cells = textWidths.reduce(0) { $0 + $1 + Self.padding }
        return 2 * depth + 2 + max(title?.columnCount ?? 0, cells)
    }

    /// The widths of the columns when they share all of `total` in proportion to their texts.
    func columnWidths(sharing total: Int) -> [Int] {
        let wanted = textWidths.map { $0 + Self.padding }
        guard !wanted.isEmpty else { return [] }
        let scale = Double(total) / Double(wanted.reduce(0, +))
        var widths = wanted.map { Int((scale * Double($0)).rounded(.toNearestOrEven)) }
        var surplus = widths.reduce(0, +) - total
        while surplus != 0 {
            for index in surplus > 0 ? Array(widths.indices) : widths.indices.reversed() where surplus != 0 {
                widths[index] -= surplus.signum()
                surplus -= surplus.signum()
            }
        }
        return widths
    }

    /// A single row below titles as lines of title and value, which is narrower.
    var upright: TableSection {
        guard rows.count == 1, !columns.isEmpty else { return self }
        var section = self
        section.columns = []
        section.rows = zip(columns, rows[0]).map { [$0, $1] }
        return section
    }

    /// The cells shortened until the section fits; the widest column gives first. Titles of columns give last.
    func shortened(to total: Int) -> TableSection {
        var section = self
        if let title, 2 * depth + 2 + title.columnCount > total {
            section.title = title.shortened(to: max(1, total - 2 * depth - 2))
        }
        var widths = textWidths
        var excess = widths.reduce(0) { $0 + $1 + Self.padding } + 2 * depth + 2 - total
        while excess > 0, let widest = widths.max(), widest > Self.narrowest {
            let second = widths.filter { $0 < widest }.max() ?? Self.narrowest
            let share = max(1, min(excess, widest - max(second, Self.narrowest)))
            guard let index = widths.firstIndex(of: widest) else { break }
            widths[index] -= share
            excess -= share
        }
        section.columns = zip(columns, widths).map { $0.shortened(to: $1) }
        section.rows = rows.map { zip($0, widths).map { $0.shortened(to: $1) } }
        return section
    }

    /// A narrower column says nothing.
    private static let narrowest = 4
}

extension String {
    /// How many columns of a terminal the text takes.
    package var columnCount: Int { unicodeScalars.reduce(0) { $0 + $1.columnCount } }

    /// The text, or its start and an ellipsis.
    package func shortened(to columns: Int) -> String {
        guard columnCount > columns else { return self }
        var kept = ""
        var count = 1
        for character in self {
            count += String(character).columnCount
            guard count <= columns else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}

extension Unicode.Scalar {
    /// Two for the wide letters of East Asia and for pictures.
    fileprivate var columnCount: Int {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x231A...0x231B,
            0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1,
            0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA,
            0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0,
            0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F1E6...0x1F265,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7F0, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,
            0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
