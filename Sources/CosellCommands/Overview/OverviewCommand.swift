package import ArgumentParser
import CosellClient
import CosellShell
import CosellSync
import CosellWire

/// `cosell overview`: where the pipeline stands, on one screen.
package struct OverviewCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "overview",
        abstract: "Show where your pipeline stands: stages, what waits for you, what is late.",
        discussion: """
            Examples:
              cosell overview
              cosell overview --catalog AWS --output json --query Referrals.Count

            Reads the local database alone, which cosell sync fills.

            Exit codes: 0 answered, 252 the command line is wrong or there is no local
            database yet, 253 no settings, 255 anything else.
            """
    )

    @OptionGroup var local: LocalDatabaseOptions
    @OptionGroup var answer: AnswerChoice

    package init() {}

    package func run() async throws {
        try await local.answer("overview", answer) { database, chosen, streams, style in
            let now = streams.now()
            let overview = try await PipelineOverview.read(database, catalog: local.catalogName(), at: now)
            return try chosen.text(overview.document, titled: "Overview", streams, style) {
                overview.screen(at: now, style)
            }
        }
    }
}

extension LocalDatabaseOptions {
    /// Answers a question to what a sync has filled, and says what went wrong as every command does.
    func answer(
        _ command: String,
        _ answer: AnswerChoice,
        _ text: (LocalDatabase, AnswerChoice.Checked, Streams, Style) async throws -> String
    ) async throws {
        let streams = Streams.machine
        try await streams.run(command, asJSON: answer.speaksToMachines, call.color.chosen) {
            let chosen = try answer.checked()
            let style = streams.style(try call.color.checked())
            streams.show(try await openFilled().use { try await text($0, chosen, streams, style) })
            return .done
        }
    }
}

extension PipelineOverview {
    var document: Document {
        .object([
            .init("Catalog", .string(catalog)),
            .init("LastSync", runStartedAt.map(Document.string) ?? .null),
            .init("LastSyncOutcome", runOutcome.map(Document.string) ?? .null),
            .init("Opportunities", .integer(opportunityCount)), .init("Open", .integer(openCount)),
            .init(
                "OpenMonthly",
                .list(
                    openSums.map {
                        .object([.init("Currency", .string($0.currency)), .init("Amount", .double($0.monthly))])
                    }
                )
            ),
            .init("Stages", .object(stages.map { .init($0.name, .integer($0.count)) })),
            .init("ActionRequired", document(actionRequired)), .init("Referrals", document(referrals)),
            .init("Late", document(late)), .init("Failures", .integer(failureCount)),
        ])
    }

    private func document(_ waiting: Waiting) -> Document {
        let rows = waiting.first.map { line in
            Document.object([
                .init("Id", .string(line.id)), .init("Title", .string(line.title)),
                .init("Due", line.due.map(Document.string) ?? .null),
                .init("Amount", line.amount.map(Document.double) ?? .null),
                .init("Currency", line.currency.map(Document.string) ?? .null),
            ])
        }
        return .object([.init("Count", .integer(waiting.count)), .init("First", .list(rows))])
    }

    func screen(at now: Instant, _ style: Style) -> String {
        let sums = openSums.map { "\($0.currency) \(Int($0.monthly.rounded()).grouped) a month" }
        let counts = stages.map { "\($0.name) \($0.count.grouped)" }
        var rows: [(name: String, fact: String)] = [
            ("Catalog", catalog), ("Synced", synced(now)),
            (
                "Pipeline",
                (["\(opportunityCount.grouped) opportunities, \(openCount.grouped) open"] + sums).joined(
                    separator: ", "
                )
            ),
            ("Stages", counts.isEmpty ? "none" : counts.joined(separator: ", ")),
        ]
        rows += waitingRows("Action Required", actionRequired) { $0.due.map { "closes \($0)" } }
        rows += waitingRows("Referrals", referrals) { line in
            line.due.flatMap { Instant($0) }.map { "\(Spell.until($0, from: now)) left" }
        }
        rows += waitingRows("Late", late) { $0.due.map { "was to close \($0)" } }
        if failureCount > 0 { rows.append(("Not read", "\(failureCount.grouped); cosell sync tries again")) }
        return FactSheet.text(rows, style: style)
    }

    /// How old it all is: `3 min 5 s ago, done`.
    func synced(_ now: Instant) -> String {
        guard let runStartedAt, let start = Instant(runStartedAt) else { return "never; run cosell sync" }
        return "\(Spell.until(now, from: start)) ago, \(runOutcome ?? "")"
    }

    private func waitingRows(
        _ name: String,
        _ waiting: Waiting,
        _ urgency: (Line) -> String?
    ) -> [(name: String, fact: String)] {
        guard waiting.count > 0 else { return [(name, "none")] }
        let lines = waiting.first.map { line in
            let amount = line.amount.map { "\(line.currency ?? "") \(Int($0.rounded()).grouped)" }
            return [line.id, line.title, amount, urgency(line)].compactMap(\.self).joined(separator: "  ")
        }
        let rest = waiting.count - lines.count
        let all = ["\(waiting.count.grouped)"] + lines + (rest > 0 ? ["and \(rest.grouped) more"] : [])
        return all.enumerated().map { ($0 == 0 ? name : "", $1) }
    }
}

extension Spell {
    /// How long it is until a moment; nothing once it is over.
    static func until(_ end: Instant, from start: Instant) -> String {
        let seconds = max(0, end.seconds - start.seconds)
        return seconds < 86_400 ? Spell(seconds: seconds).text : "\(seconds / 86_400) d \(seconds % 86_400 / 3600) h"
    }
}
