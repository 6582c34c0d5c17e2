/// A report as Markdown, with tables as GitHub, GitLab and most wikis show them.
package enum MarkdownForm {
    package static func text(_ report: Report) -> String {
        var blocks = ["# \(report.kind.title)"]
        if !report.facts.isEmpty {
            blocks.append(report.facts.map { "\(escaped($0.name)): \(escaped($0.text))" }.joined(separator: " · "))
        }
        if !report.figures.isEmpty {
            blocks.append(
                report.figures.map {
                    "- \(escaped($0.title)): **\($0.cell == .nothing ? NumberText.none : $0.cell.shown)**"
                }.joined(separator: "\n")
            )
        }
        for section in report.sections {
            blocks.append("## \(escaped(section.title))")
            blocks.append(table(section.columns, section.rows))
            if let note = section.note { blocks.append(escaped(note)) }
        }
        if !report.notes.isEmpty {
            blocks.append("## Notes")
            blocks.append(report.notes.map { "- \(escaped($0))" }.joined(separator: "\n"))
        }
        if let records = report.records {
            blocks.append("## Records")
            blocks.append(table(ReportRecord.columns, records.all.map(\.cells)))
            if records.unlisted > 0 { blocks.append("\(NumberText.count(records.unlisted)) more are not listed.") }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func table(_ columns: [ReportColumn], _ rows: [[ReportCell]]) -> String {
        let isNumber = columns.indices.map { index in rows.contains { $0[index].isNumber } }
        let head = [
            line(columns.map { escaped($0.title) }), line(isNumber.map { $0 ? "---:" : "---" }),
        ]
        return (head + rows.map { line($0.map(\.shown)) }).joined(separator: "\n")
    }

    private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

    /// A text that says in Markdown what it says: no link, no markup, no HTML, no second row.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if character.isNewline || character == "\t" {
                escaped.append(" ")
            } else if character == "<" {
                escaped.append("&lt;")
            } else if character == "&" {
                escaped.append("&amp;")
            } else {
                if special.contains(character) { escaped.append("\\") }
                escaped.append(character)
            }
        }
        return escaped
    }

    private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "|", "~", ">", "#", "!"]
}

extension ReportCell {
    fileprivate var shown: String { MarkdownForm.escaped(words) }
}
