import CosellReports
import CosellShell

/// A report on a terminal: facts, figures, and each section as a table with its bars.
enum ReportScreen {
    static func text(_ report: Report, style: Style = .plain, width: Int? = nil) -> String {
        var text = style.head(report.kind.title) + "\n"
        let facts = report.facts.map { (name: $0.name, fact: $0.text) }
        let figures = report.figures.map { (name: $0.title, fact: $0.cell == .nothing ? "–" : $0.cell.words) }
        text += FactSheet.text(facts + figures, style: style)
        for section in report.sections {
            text += "\n\(style.head(section.title))\n"
            text += table(section.columns, section.rows, bars: section.bars).text(width: width, style: style)
            if let note = section.note { text += prose(note, width) }
        }
        if !report.notes.isEmpty {
            text += "\n" + report.notes.map { prose("note: \($0)", width) }.joined()
        }
        if let records = report.records { text += Self.records(records, style, width) }
        return text
    }

    private static func prose(_ text: String, _ width: Int?) -> String {
        text.visible.wrapped(to: width ?? .max).map { $0 + "\n" }.joined()
    }

    private static func table(
        _ columns: [ReportColumn],
        _ rows: [[ReportCell]],
        bars: [Double]? = nil
    ) -> FigureTable {
        FigureTable(
            titles: columns.map(\.title),
            rows: rows.map { $0.map(\.words) },
            isNumber: columns.indices.map { index in rows.contains { $0[index].isNumber } },
            bars: bars
        )
    }

    /// Those columns of the records that fit a screen; the other forms have all of them.
    private static let shown = ["Group", "Id", "Customer", "Title", "Owner", "TargetCloseDate", "Monthly", "Note"]

    private static func records(_ records: ReportRecords, _ style: Style, _ width: Int?) -> String {
        let places = shown.compactMap { name in ReportRecord.columns.firstIndex { $0.name == name } }
        var text = "\n\(style.head("Records"))\n"
        text += table(
            places.map { ReportRecord.columns[$0] },
            records.all.map { record in
                let cells = record.cells
                return places.map { cells[$0] }
            }
        ).text(width: width, style: style)
        if records.unlisted > 0 { text += "\(records.unlisted) more are not listed; --max-rows lists more.\n" }
        return text
    }
}
