import CosellStore

/// A line of CSV as RFC 4180 has it. A text that a sheet would take for a formula gets an apostrophe, since others wrote it.
package enum CSVLine {
    package enum Cell {
        case text(String)
        case number(String)
        case none

        init(_ row: borrowing Row, _ column: Int) throws {
            if row.isNull(column) {
                self = .none
            } else if let text = try? row.text(column) {
                self = .text(text)
            } else if let integer = try? row.integer(column) {
                self = .number("\(integer)")
            } else {
                self = .number(try row.real(column).plain)
            }
        }
    }

    package static func text(_ cells: [Cell]) -> String {
        cells.map(text).joined(separator: ",") + "\r\n"
    }

    private static func text(_ cell: Cell) -> String {
        switch cell {
        case .none: return ""
        case .number(let number): return number
        case .text(let text):
            let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
            let safe = isFormula ? "'\(text)" : text
            let needsQuotes = safe.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
            return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
        }
    }
}

extension Double {
    /// Without a fraction where there is none.
    fileprivate var plain: String { self == rounded() && magnitude < 1e15 ? "\(Int64(self))" : "\(self)" }
}
