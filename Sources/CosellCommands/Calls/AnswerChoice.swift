import ArgumentParser
import CosellShell
import CosellWire
import JMESPath

/// How commands of our own answer that ask a service: with a screen for people, and for programs as service commands do.
struct AnswerChoice: ParsableArguments {
    @Option(help: "table, json, yaml, text or jsonl.")
    var output = OutputFormat.table.rawValue

    @Option(help: "What to show of it: a JMESPath query.")
    var query: String?

    /// Whether faults are to be read by a program too.
    var speaksToMachines: Bool { ["json", "jsonl"].contains(output.lowercased()) }

    /// - Throws: ``Complaint`` for a format or query that there is not.
    func checked() throws -> Checked {
        Checked(
            format: try OutputFormat(word: output) ?? .chosen(output, for: "--output"),
            query: try query.map { try Query($0) }
        )
    }

    struct Checked {
        let format: OutputFormat
        let query: Query?

        /// - Parameter screen: what people see when they ask for nothing else.
        func text(
            _ document: Document,
            titled title: String,
            _ streams: Streams,
            _ style: Style,
            screen: () throws -> String
        ) throws -> String {
            guard format != .table || query != nil else { return try screen() }
            var options = GlobalOptions()
            options.query = query
            var writer = AnswerWriter(to: format, options: options, title: title, width: streams.width, style: style)
            return try writer.page(document) + writer.end()
        }
    }
}
