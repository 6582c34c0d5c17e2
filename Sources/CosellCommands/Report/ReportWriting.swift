import CosellReports
import CosellShell
import Foundation

/// In which form a report is written, and where.
struct ReportWriting: Sendable {
    enum Form: String, CaseIterable, Sendable {
        case table, markdown, html, json, csv

        /// By the end of a file's name.
        init?(file: String) {
            switch file.split(separator: ".").dropFirst().last?.lowercased() {
            case "md", "markdown": self = .markdown
            case "html", "htm": self = .html
            case "json": self = .json
            case "csv": self = .csv
            case "txt": self = .table
            default: return nil
            }
        }
    }

    let form: Form
    let file: String?

    /// - Parameter output: what the option says; nil follows the file's name.
    init(_ output: String?, file: String?) throws(Complaint) {
        self.file = file
        if let output {
            form = try .chosen(output, for: "--output")
        } else {
            form = file.flatMap(Form.init(file:)) ?? .table
        }
    }

    func text(_ report: Report, style: Style, width: Int?) -> String {
        switch form {
        case .table: ReportScreen.text(report, style: style, width: width)
        case .markdown: MarkdownForm.text(report)
        case .html: HTMLForm.text(report)
        case .json: JSONLayout.text(report.document) + "\n"
        case .csv: CSVForm.text(report)
        }
    }

    /// Shows it, or puts it whole in place of the file.
    func put(_ report: Report, _ streams: Streams, _ color: GlobalOptions.ColorChoice) throws {
        guard let file else {
            let text = text(report, style: streams.style(color), width: streams.width)
            // What others wrote steers no terminal, whatever form it has.
            streams.show(streams.isScreen && form != .table ? text.visible : text)
            return
        }
        let path = NSString(string: file).expandingTildeInPath
        do {
            try Data(text(report, style: .plain, width: nil).utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Complaints(
                [
                    Complaint(
                        "the file cannot be written",
                        at: file,
                        remedy:
                            "Check that its folder is there, that you may write into it, and that the disk has room."
                    )
                ],
                exit: .failure
            )
        }
        streams.say("written to \(file)\n")
    }
}
