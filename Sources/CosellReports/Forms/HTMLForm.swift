/// A report as one page that needs nothing else: no network, no script, light and dark as the reader's screen is, and for
/// a screen reader a table for every picture.
package enum HTMLForm {
    package static func text(_ report: Report) -> String {
        let title = HTMLText.escaped(report.kind.title)
        let sections = report.sections.enumerated().map { section($0.element, number: $0.offset) }.joined()
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>
            \(HTMLStyle.sheet)
            </style>
            </head>
            <body>
            <header>
            <h1>\(title)</h1>
            \(facts(report.facts))</header>
            <main>
            \(figures(report.figures))\(sections)\(notes(report.notes))\(records(report.records))</main>
            </body>
            </html>

            """
    }

    private static func facts(_ facts: [Report.Fact]) -> String {
        guard !facts.isEmpty else { return "" }
        let items = facts.map { "<span>\(HTMLText.escaped($0.name)) <b>\(HTMLText.escaped($0.text))</b></span>" }
        return "<p class=\"facts\">\(items.joined(separator: "\n"))</p>\n"
    }

    private static func figures(_ figures: [Report.Figure]) -> String {
        guard !figures.isEmpty else { return "" }
        let tiles = figures.map { figure in
            let lines: [String] =
                if case .money(let sums) = figure.cell, !sums.isEmpty {
                    sums.map(NumberText.money)
                } else {
                    [figure.cell == .nothing ? NumberText.none : figure.cell.words]
                }
            let value = lines.map(HTMLText.escaped).joined(separator: "<br>")
            return "<div><dt>\(HTMLText.escaped(figure.title))</dt><dd id=\"\(figure.name)\">\(value)</dd></div>\n"
        }
        return "<dl class=\"figures\">\n\(tiles.joined())</dl>\n"
    }

    private static func section(_ section: ReportSection, number: Int) -> String {
        let chart = HTMLChart.svg(section, number: number)
        let note = section.note.map { "<p class=\"note\">\(HTMLText.escaped($0))</p>\n" } ?? ""
        return """
            <section id="\(section.name)">
            <h2>\(HTMLText.escaped(section.title))</h2>
            \(chart.isEmpty ? "" : "<figure>\n\(chart)</figure>\n")\(table(section.title, section.columns, section.rows))\(note)</section>

            """
    }

    private static func table(_ caption: String, _ columns: [ReportColumn], _ rows: [[ReportCell]]) -> String {
        let isNumber = columns.indices.map { index in rows.contains { $0[index].isNumber } }
        let head = zip(columns, isNumber).map { column, isNumber in
            "<th scope=\"col\"\(isNumber ? " class=\"n\"" : "")>\(HTMLText.escaped(column.title))</th>"
        }
        let body = rows.map { row in
            let cells = row.enumerated().map { index, cell in
                let words = HTMLText.escaped(cell.words)
                return index == 0
                    ? "<th scope=\"row\">\(words)</th>" : "<td\(isNumber[index] ? " class=\"n\"" : "")>\(words)</td>"
            }
            return "<tr>\(cells.joined())</tr>\n"
        }
        return """
            <div class="wide" tabindex="0" role="region" aria-label="\(HTMLText.escaped(caption))">
            <table>
            <caption>\(HTMLText.escaped(caption))</caption>
            <thead><tr>\(head.joined())</tr></thead>
            <tbody>
            \(body.joined())</tbody>
            </table>
            </div>

            """
    }

    private static func notes(_ notes: [String]) -> String {
        guard !notes.isEmpty else { return "" }
        let items = notes.map { "<li>\(HTMLText.escaped($0))</li>\n" }.joined()
        return "<section id=\"Notes\">\n<h2>Notes</h2>\n<ul>\n\(items)</ul>\n</section>\n"
    }

    private static func records(_ records: ReportRecords?) -> String {
        guard let records else { return "" }
        let count = NumberText.of(records.all.count, "record")
        let rest = records.unlisted > 0 ? ", \(NumberText.count(records.unlisted)) more are not listed" : ""
        return """
            <section id="Records">
            <h2>Records</h2>
            <details>
            <summary>\(count)\(rest)</summary>
            \(table("Records", ReportRecord.columns, records.all.map(\.cells)))</details>
            </section>

            """
    }
}
