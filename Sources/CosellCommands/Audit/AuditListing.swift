import CosellIntegrations
import CosellShell
import CosellWire

/// Entries of the log as the writes that they are about.
struct AuditListing {
    /// What was begun, and how it ended.
    struct Write {
        var entries: [AuditEntry]

        private var last: AuditEntry { entries[entries.count - 1] }

        /// A write without an end was cut off: by a kill, or a full disk.
        var outcome: String { last.content.phase == .begun ? "unfinished" : last.content.phase.rawValue }
        var first: AuditEntry { entries[0] }
    }

    let writes: [Write]

    init(_ entries: [AuditEntry]) {
        var writes: [Write] = []
        var places: [Int: Int] = [:]
        for entry in entries {
            if let opened = entry.content.opened, let place = places[opened] {
                writes[place].entries.append(entry)
            } else {
                places[entry.number] = writes.count
                writes.append(Write(entries: [entry]))
            }
        }
        self.writes = writes.filter { $0.first.content.opened == nil }
    }

    static func json(_ entries: [AuditEntry]) -> String {
        JSONLayout.text(.object([.init("Entries", .list(entries.map(\.document)))])) + "\n"
    }

    static func table(_ writes: [Write], _ width: Int?, _ style: Style) -> String {
        guard !writes.isEmpty else { return "Nothing was written yet.\n" }
        let headings: [ListingText.Heading] = [
            .init("Entry", isNumber: true), .init("When"), .init("Operation"), .init("Record"), .init("Ended"),
            .init("Command", isOptional: true), .init("By", isOptional: true),
        ]
        let rows = writes.map { write in
            let content = write.first.content
            let undoes = content.undoes.map { ", undoes \($0)" } ?? ""
            return [
                "\(write.first.number)", write.first.at.toTheMinute, content.operation, content.subject,
                write.outcome + undoes, content.command, content.actor,
            ]
        }
        return ListingText.of(rows, under: headings, width: width, style: style)
    }

    static func sheet(_ entries: [AuditEntry], _ style: Style) -> String {
        entries.map { entry in
            let content = entry.content
            let facts: [(name: String, fact: String?)] = [
                ("Entry", "\(entry.number), \(content.phase.rawValue)"), ("When", "\(entry.at)"),
                ("Account", content.account), ("By", content.actor), ("Command", content.command),
                ("Operation", content.operation), ("Record", "\(content.subject), catalog \(content.catalog)"),
                ("Ends", content.opened.map { "entry \($0)" }), ("Undoes", content.undoes.map { "entry \($0)" }),
                ("Request", content.requestID), ("Hash", entry.hash),
            ]
            var text = FactSheet.text(
                facts.compactMap { name, fact in fact.map { (name: name, fact: $0) } },
                style: style
            )
            for (name, json) in [("Before", content.before), ("After", content.after)] {
                guard let json else { continue }
                let document = (try? JSONReader.document(from: Array(json.utf8))) ?? .string(json)
                text += "\(style.head(name))\n\(JSONLayout.text(document))\n"
            }
            return text
        }
        .joined(separator: "\n")
    }
}

/// An entry as a person names it, with what ended it.
struct AuditedEntry {
    let entry: AuditEntry
    let end: AuditEntry?

    static func read(_ number: Int, of log: AuditLog) async throws -> AuditedEntry {
        guard let entry = try await log.entry(number) else {
            throw Complaint("there is no entry \(number)", remedy: "Look for it: cosell audit list.")
        }
        return AuditedEntry(entry: entry, end: try await log.end(of: number))
    }
}

extension Instant {
    /// `2026-11-29 17:00`
    var toTheMinute: String { description.prefix(10) + " " + description.dropFirst(11).prefix(5) }
}
