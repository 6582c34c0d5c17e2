import CosellIntegrations
import CosellShell
import CosellWire

/// What was told where, for people and for programs.
struct NotifyListing {
    let format: ReportFormat
    let style: Style

    func trial(_ trials: [(channel: NotifyChannel, facts: [Fact])]) -> String {
        if format == .json {
            let channels = trials.map { trial in
                Document.object([
                    .init("Channel", .string(trial.channel.name)), .init("Kind", .string(trial.channel.way.word)),
                    .init("Facts", .list(trial.facts.map(\.document))),
                ])
            }
            return json(channels, isTrial: true)
        }
        return trials.map { trial in
            let head = style.head("\(trial.channel.name) (\(trial.channel.way.word))")
            guard !trial.facts.isEmpty else { return "\(head)\n  nothing new\n" }
            let lines = trial.facts.flatMap { fact in
                ["  \(fact.title.visible)"] + fact.lines.map { "    \($0.visible)" }
            }
            return ([head] + lines).joined(separator: "\n") + "\n"
        }
        .joined(separator: "\n") + "Nothing was told.\n"
    }

    func text(_ reports: [FactRun.Report]) -> String {
        if format == .json {
            let channels = reports.map { report in
                Document.object([
                    .init("Channel", .string(report.channel)), .init("Told", .list(report.told.map(Document.string))),
                    .init("Uncertain", .list(report.uncertain.map(Document.string))),
                    .init("Waiting", .list(report.waiting.map(Document.string))),
                    .init("Trouble", report.trouble.map(Document.string) ?? .null),
                    .init("ToDo", report.remedy.map(Document.string) ?? .null),
                ])
            }
            return json(channels, isTrial: false)
        }
        return reports.map { report in
            var words = ["\(report.told.count) told"]
            if !report.waiting.isEmpty { words.append("\(report.waiting.count) wait") }
            if !report.uncertain.isEmpty { words.append("\(report.uncertain.count) uncertain") }
            var text = "\(style.head(report.channel))  \(words.joined(separator: ", "))\n"
            if let trouble = report.trouble { text += "  \(style.old(trouble))\n" }
            if let remedy = report.remedy { text += "  \(style.new(remedy))\n" }
            return text
        }
        .joined()
    }

    private func json(_ channels: [Document], isTrial: Bool) -> String {
        JSONLayout.text(.object([.init("IsDryRun", .boolean(isTrial)), .init("Channels", .list(channels))])) + "\n"
    }
}
