import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire

/// How a run went, for people and for programs.
struct SyncSummary: Sendable {
    let report: SyncReport
    let file: String
    let calls: Int
    /// How it went with changes that waited for AWS's reviews.
    var outbox: [HeldSending.Outcome] = []

    private static let shownTroubles = 10

    var document: Document {
        let kinds = SyncKind.allCases.map { kind in
            Document.object(
                [.init("Kind", .string(kind.rawValue))] + members(report.tallies[kind] ?? SyncTally())
            )
        }
        let troubles = report.troubles.map { trouble in
            Document.object([
                .init("Kind", .string(trouble.kind.rawValue)), .init("Id", .string(trouble.id)),
                .init("Reason", .string(trouble.reason)),
            ])
        }
        return .object(
            [
                .init("Run", .integer(report.run)), .init("Catalog", .string(report.catalog)),
                .init("Database", .string(file)), .init("StartedAt", .string(report.startedAt)),
                .init("EndedAt", .string(report.endedAt)), .init("Calls", .integer(calls)),
            ] + members(report.sum) + [
                .init("Kinds", .list(kinds)), .init("Failures", .list(troubles)),
                .init(
                    "Outbox",
                    .list(
                        outbox.map { outcome in
                            .object([
                                .init("Number", .integer(outcome.change.number)),
                                .init("Opportunity", .string(outcome.change.opportunity)),
                                .init("State", .string(outcome.change.state.rawValue)),
                                .init("Why", outcome.change.why.map(Document.string) ?? .null),
                            ])
                        }
                    )
                ),
            ]
        )
    }

    private func members(_ tally: SyncTally) -> [Document.Member] {
        [
            .init("Seen", .integer(tally.seen)), .init("New", .integer(tally.new)),
            .init("Changed", .integer(tally.changed)), .init("Gone", .integer(tally.gone)),
            .init("Failed", .integer(tally.failed)),
        ]
    }

    func screen(_ style: Style) -> String {
        let heads = ["", "seen", "new", "changed", "gone", "failed"]
        let rows = SyncKind.allCases.map { kind in
            let tally = report.tallies[kind] ?? SyncTally()
            return [kind.rawValue]
                + [tally.seen, tally.new, tally.changed, tally.gone, tally.failed].map(\.grouped)
        }
        let widths = heads.indices.map { place in ([heads] + rows).map { $0[place].count }.max() ?? 0 }
        let lines = ([heads] + rows).enumerated().map { number, cells in
            let text = cells.enumerated().map { place, cell in
                let blanks = String(repeating: " ", count: widths[place] - cell.count)
                return place == 0 ? cell + blanks : blanks + cell
            }
            .joined(separator: "  ")
            return number == 0 ? style.head(text) : text
        }
        let calls = calls == 1 ? "1 call" : "\(calls.grouped) calls"
        let held = outbox.map { "outbox \(OutboxListing.line($0))" }
        return (lines + held + ["\(calls) in \(took), catalog \(report.catalog), \(file)"])
            .map { "\($0)\n" }.joined()
    }

    private var took: String {
        guard let start = Instant(report.startedAt), let end = Instant(report.endedAt) else { return "no time" }
        let milliseconds = max(0, end.milliseconds - start.milliseconds)
        return milliseconds < 10_000
            ? "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s" : Spell(seconds: milliseconds / 1000).text
    }

    /// What could not be read, line by line.
    var complaints: String {
        let shown = report.troubles.prefix(Self.shownTroubles).map { trouble in
            let subject = trouble.id == "*" ? trouble.kind.rawValue : trouble.id
            return "note: \(subject.visible) could not be read: \(trouble.reason.visible)\n"
        }
        let more = report.troubles.count - shown.count
        let rest = more > 0 ? "note: and \(more) more; --output json lists them all\n" : ""
        return shown.joined() + rest + "note: the next run tries them again\n"
    }
}

/// A span of time as people read it: `1 h 5 min`, `40 s`.
struct Spell: Sendable, Hashable {
    let seconds: Int64

    var text: String {
        switch seconds {
        case ..<60: "\(seconds) s"
        case ..<3600: "\(seconds / 60) min \(seconds % 60) s"
        default: "\(seconds / 3600) h \(seconds % 3600 / 60) min"
        }
    }
}

extension Int {
    /// With a comma between thousands.
    var grouped: String {
        let digits = String(magnitude)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return self < 0 ? "-\(text)" : text
    }
}
