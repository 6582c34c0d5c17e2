/// A report as one table of comma-separated values (RFC 4180): every number on a line of its own, or the records behind
/// them, a line each. Sums have a column for their currency.
package enum CSVForm {
    /// Of a report with records the records, else its numbers.
    package static func text(_ report: Report) -> String {
        guard let records = report.records else { return numbers(report) }
        return table(head(ReportRecord.columns), records.all.map { flat($0.cells) })
    }

    // MARK: Numbers

    private static func numbers(_ report: Report) -> String {
        var lines: [[String]] = []
        for figure in report.figures { lines += values(figure.cell).map { ["Figures", "", figure.name] + $0 } }
        for section in report.sections {
            for row in section.rows {
                // Rows are told apart by their texts: the first one, or the few that say what the row is about.
                let name = row.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined(
                    separator: " / "
                )
                for (column, cell) in zip(section.columns, row) where cell.isNumber {
                    lines += values(cell).map { [section.name, guarded(name), column.name] + $0 }
                }
            }
        }
        return table(["Section", "Row", "Measure", "Currency", "Value"], lines)
    }

    /// Currency and number, once for each currency.
    private static func values(_ cell: ReportCell) -> [[String]] {
        switch cell {
        case .money(let sums): sums.map { [$0.currency, NumberText.plain($0.amount)] }
        default: [["", plain(cell)]]
        }
    }

    // MARK: Records

    private static func head(_ columns: [ReportColumn]) -> [String] {
        columns.map(\.name) + ["Currency"]
    }

    /// A record has one currency; its sums are numbers beside it.
    private static func flat(_ cells: [ReportCell]) -> [String] {
        var currency = ""
        let fields = cells.map { cell -> String in
            guard case .money(let sums) = cell, let sum = sums.first else { return plain(cell) }
            currency = sum.currency
            return NumberText.plain(sum.amount)
        }
        return fields + [currency]
    }

    // MARK: Fields

    private static func plain(_ cell: ReportCell) -> String {
        switch cell {
        case .nothing, .money: ""
        case .text(let text): guarded(text)
        case .count(let count): String(count)
        case .decimal(let number): NumberText.plain(number)
        case .share(let share): NumberText.plain(share, places: 4)
        }
    }

    /// A text that no spreadsheet takes for a formula: what begins like one has an apostrophe before it (decision 0107).
    static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
            return text
        }
        return "'\(text)"
    }

    private static func table(_ head: [String], _ lines: [[String]]) -> String {
        ([head] + lines).map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func quoted(_ field: String) -> String {
        guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return field }
        return "\"\(field.replacing("\"", with: "\"\""))\""
    }
}
