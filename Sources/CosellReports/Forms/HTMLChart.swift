/// One section's numbers as bars, drawn into the page: no script, no file beside it.
enum HTMLChart {
    private static let labelWidth = 200
    private static let valueWidth = 140
    private static let width = 720
    private static let pitch = 26
    private static let thickness = 16
    /// More bars than these say nothing; the table beside them has all rows.
    static let barLimit = 30

    /// - Parameter number: tells the charts of a page apart.
    static func svg(_ section: ReportSection, number: Int) -> String {
        guard let drawn = section.drawn, let bars = section.bars else { return "" }
        let rows = Array(zip(section.rows, bars).prefix(barLimit))
        guard rows.count > 1 else { return "" }
        let unit = drawn.currency.map { " in \($0)" } ?? ""
        let title = "\(section.title): \(section.columns[drawn.column].title)\(unit)"
        let height = rows.count * pitch + 8
        let drawing = rows.enumerated().map { bar($0.offset, $0.element.0, $0.element.1, drawn) }.joined()
        let told = rows.map { "\(label($0.0)) \(value($0.0, drawn))" }.joined(separator: ", ")
        return """
            <svg viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="t\(number) d\(number)">
            <title id="t\(number)">\(HTMLText.escaped(title))</title>
            <desc id="d\(number)">\(HTMLText.escaped(told))</desc>
            \(drawing)</svg>

            """
    }

    private static func bar(_ index: Int, _ row: [ReportCell], _ size: Double, _ drawn: ReportSection.Drawing) -> String
    {
        let top = 4 + index * pitch
        let room = Double(width - labelWidth - valueWidth)
        let length = NumberText.plain(max(size > 0 ? 2 : 0, room * size))
        let end = NumberText.plain(Double(labelWidth) + max(2, room * size) + 8)
        let middle = top + thickness / 2 + 5
        return """
            <text class="label" x="\(labelWidth - 10)" y="\(middle)" text-anchor="end">\(HTMLText.escaped(label(row)))</text>
            <rect class="bar" x="\(labelWidth)" y="\(top)" width="\(length)" height="\(thickness)" rx="3"/>
            <text class="value" x="\(end)" y="\(middle)">\(HTMLText.escaped(value(row, drawn)))</text>

            """
    }

    /// As long as there is room for; the table has the whole of it.
    private static func label(_ row: [ReportCell]) -> String {
        let text = row[0].words
        return text.count > 26 ? "\(text.prefix(25))…" : text
    }

    private static func value(_ row: [ReportCell], _ drawn: ReportSection.Drawing) -> String {
        guard case .money(let sums) = row[drawn.column] else { return row[drawn.column].words }
        return NumberText.amount(sums.first { $0.currency == drawn.currency }?.amount ?? 0)
    }
}
