import CosellWire

/// What went wrong, as one block: a sentence that begins with what it is about, and what to do.
package enum ErrorBlock {
    package static func text(_ complaints: Complaints, style: Style = .plain) -> String {
        complaints.all.map { complaint in
            let lines = [
                style.error.around("error:") + " \(complaint.sentence.visible)",
                complaint.remedy.map { "  " + style.remedy.around("to do:") + " \($0.visible)" },
            ]
            return lines.compactMap(\.self).map(Self.indented).joined(separator: "\n") + "\n"
        }.joined()
    }

    /// Words of several lines stay one block: all but the first stand in from the edge.
    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    }

    /// For machines: `{"Errors": [{"What": …, "Where": …, "ToDo": …}], "ExitCode": 252}`; a service's refusal has its own
    /// members before these: `Code`, `Message`, `Operation`, `RequestId`, `Status`, `ErrorList`.
    package static func json(_ complaints: Complaints) -> String {
        let errors = complaints.all.map { complaint in
            let facts = [("What", complaint.what), ("Where", complaint.place), ("ToDo", complaint.remedy)]
            return Document.object(facts.compactMap { name, text in text.map { Document.Member(name, .string($0)) } })
        }
        return JSONLayout.text(
            .object(
                (complaints.refusal?.members ?? []) + [
                    Document.Member("Errors", .list(errors)),
                    Document.Member("ExitCode", .integer(Int(complaints.exit.rawValue))),
                ]
            )
        ) + "\n"
    }

    /// The notes of an ``Invocation``, one line each.
    package static func text(notes: [String]) -> String { notes.map { "note: \($0.visible)\n" }.joined() }
}
