import CosellWire

/// What went wrong, as one block: what, where, what to do.
package enum ErrorBlock {
    package static func text(_ complaints: Complaints, style: Style = .plain) -> String {
        complaints.all.map { complaint in
            let lines = [
                style.error.around("error:") + " \(complaint.what)",
                complaint.place.map { "  where: \($0)" },
                complaint.remedy.map { "  " + style.remedy.around("to do:") + " \($0)" },
            ]
            return lines.compactMap(\.self).map(Self.indented).joined(separator: "\n") + "\n"
        }.joined()
    }

    /// Words of several lines stay one block: all but the first stand in from the edge.
    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    }

    /// For machines: `{"Errors": [{"What": …, "Where": …, "ToDo": …}], "ExitCode": 252}`.
    package static func json(_ complaints: Complaints) -> String {
        let errors = complaints.all.map { complaint in
            let facts = [("What", complaint.what), ("Where", complaint.place), ("ToDo", complaint.remedy)]
            return Document.object(facts.compactMap { name, text in text.map { Document.Member(name, .string($0)) } })
        }
        return JSONLayout.text(
            .object([
                Document.Member("Errors", .list(errors)),
                Document.Member("ExitCode", .integer(Int(complaints.exit.rawValue))),
            ])
        ) + "\n"
    }

    /// Whether the words ask for JSON, however wrong they are otherwise.
    package static func isJSON(for words: [String]) -> Bool {
        Words(words).options.contains { $0.name == "--output" && $0.values == [OutputFormat.json.rawValue] }
    }

    /// The notes of an ``Invocation``, one line each.
    package static func text(notes: [String]) -> String { notes.map { "note: \($0)\n" }.joined() }
}
