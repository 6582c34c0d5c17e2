import CosellIntegrations
import CosellShell
import CosellWire

/// Held changes, for people and for programs.
struct OutboxListing {
    let streams: Streams
    let format: ReportFormat
    let style: Style

    func list(_ changes: [HeldChange]) {
        guard format == .table else { return put(changes.map(\.document)) }
        guard !changes.isEmpty else { return streams.show("Nothing waits.\n") }
        streams.show(changes.map { lines($0).map { $0 + "\n" }.joined() }.joined())
    }

    func show(_ change: HeldChange) {
        guard format == .table else { return streams.show(JSONLayout.text(change.document) + "\n") }
        streams.show(lines(change).map { $0 + "\n" }.joined())
    }

    /// How it ended with each.
    func outcomes(_ outcomes: [HeldSending.Outcome]) {
        guard format == .table else {
            let documents = outcomes.map { outcome -> Document in
                guard case .object(let members) = outcome.change.document else { return outcome.change.document }
                return .object(members + [.init("IsUnderReview", .boolean(outcome.isUnderReview))])
            }
            return put(documents)
        }
        guard !outcomes.isEmpty else { return streams.show("Nothing waits.\n") }
        for outcome in outcomes { streams.show(Self.line(outcome) + "\n") }
        for outcome in outcomes where outcome.change.state == .conflict {
            streams.show(lines(outcome.change).map { $0 + "\n" }.joined())
        }
    }

    /// `3  O5300001 Migration: sent`
    static func line(_ outcome: HeldSending.Outcome) -> String {
        let change = outcome.change
        let words: String =
            switch change.state {
            case .waiting where outcome.isUnderReview: "AWS still reviews it"
            case .waiting: "waits"
            case .sending: "not answered; the next sync finds out" + (change.why.map { " (\($0))" } ?? "")
            case .conflict: "in conflict: \(change.why ?? "")"
            case .refused: "refused: \(change.why ?? "")"
            case .sent: "sent"
            case .dropped: "dropped"
            }
        return "\(change.number)  \(change.opportunity) \((change.title ?? "").visible): \(words.visible)"
    }

    /// One change with its fields; of a conflict with both values.
    func lines(_ change: HeldChange) -> [String] { Self.lines(change, style) }

    static func lines(_ change: HeldChange, _ style: Style) -> [String] {
        var lines = [style.head("\(change.number)  \(change.opportunity) \((change.title ?? "").visible)")]
        let why = change.why.map { ": \($0.visible)" } ?? ""
        lines.append("  \(change.state.rawValue), since \(change.heldAt), by cosell \(change.command)\(why)")
        let contested = Set(change.conflicts.map(\.path))
        lines += change.differences.filter { !contested.contains($0.path) }.map { "  \($0.line(style))" }
        for conflict in change.conflicts {
            let texts = [conflict.base, conflict.mine, conflict.aws].map { $0.map(\.visible) ?? "(nothing)" }
            lines.append("  \(conflict.path): was \(texts[0])")
            lines.append("      mine \(style.new(texts[1]))")
            lines.append("      aws  \(style.old(texts[2]))")
        }
        if change.state == .conflict {
            lines.append(
                "  cosell outbox send \(change.number) --take mine|aws, or cosell outbox drop \(change.number)"
            )
        }
        return lines
    }

    /// A change that needs a person.
    static func status(_ outcomes: [HeldSending.Outcome]) -> CommandStatus {
        outcomes.contains { $0.change.needsPerson } ? .findings : .done
    }

    private func put(_ documents: [Document]) {
        streams.show(JSONLayout.text(.object([.init("Changes", .list(documents))])) + "\n")
    }
}
