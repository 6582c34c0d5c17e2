import ArgumentParser
import CosellReports
import CosellShell
import CosellSync
import CosellWire

/// What every report can be asked: of which records, at which moment, in which form.
struct ReportOptions: ParsableArguments {
    @Flag(help: "Ask the service now, in place of the local database.")
    var live = false

    @Option(help: "As it was at the end of that day, YYYY-MM-DD, or at a moment in UTC.")
    var asOf: String?

    @Option(
        help:
            "Only some: stage=Qualified; also id, review, owner, customer, industry, country, currency, month. Repeatable."
    )
    var only: [String] = []

    @Flag(help: "List the records behind the numbers.")
    var rows = false

    @Option(help: "How many records are listed.")
    var maxRows = 10_000

    @Option(help: "How many groups and lines are shown; 0 shows all.")
    var top = 20

    @Option(help: "A stage's weight in percent: Qualified=30. Repeatable.")
    var weight: [String] = []

    @Option(help: "table, markdown, html, json or csv; else as the file's name says, table.")
    var output: String?

    @Option(help: "A file to write, in place of the one that is there.")
    var outputFile: String?

    @OptionGroup var local: LocalDatabaseOptions

    /// Whether faults are to be read by a program too.
    var speaksToMachines: Bool { output?.lowercased() == ReportWriting.Form.json.rawValue }

    /// - Throws: ``Complaint`` for what cannot be meant.
    func question(_ kind: Report.Kind, now: Instant) throws -> ReportQuestion {
        try local.call.color.checked()
        var question = ReportQuestion(catalog: local.catalogName(), now: now)
        question.asOf = try asOf.map(Self.moment)
        question.filters = try only.map(Self.filter)
        question.weights = try weight.reduce(into: StageWeights()) { try Self.set($1, in: &$0) }
        guard top >= 0 else {
            throw Complaint("\(top) is too few", at: "--top", remedy: "Give 0 or more; 0 shows all.")
        }
        guard 1...10_000_000 ~= maxRows else {
            throw Complaint("\(maxRows) is no number of rows", at: "--max-rows", remedy: "Give 1 to 10000000.")
        }
        question.top = top
        question.recordLimit = rows ? maxRows : nil
        if live {
            guard asOf == nil else {
                throw Complaint(
                    "cannot go with --live: the service tells only what is now",
                    at: "--as-of",
                    remedy: "Leave --live out; cosell sync keeps the history."
                )
            }
            question.source = "live calls"
        }
        return question
    }

    /// The database to ask: the one that syncs fill, or one that live calls fill for this report.
    func database(now: Instant, _ streams: Streams) async throws -> LocalDatabase {
        guard live else { return try await local.openFilled() }
        let reading = LiveReading(try local.call.client(), catalog: local.catalogName(), at: now)
        return try await reading.database { count in
            if streams.isErrorScreen { streams.say("\r\(count) opportunities read") }
        }
    }

    // MARK: Words

    /// A day means its last moment.
    private static func moment(_ text: String) throws -> Instant {
        if let day = CalendarDay(text) {
            return Instant(seconds: (day.daysSinceEpoch + 1) * 86_400).adding(milliseconds: -1)
        }
        guard let moment = Instant(text) else {
            throw Complaint("'\(text)' is no day", at: "--as-of", remedy: "Give YYYY-MM-DD, or 2026-05-01T12:00:00Z.")
        }
        return moment
    }

    private static func filter(_ text: String) throws -> DealFilter {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else {
            throw Complaint(
                "'\(text)' says no value",
                at: "--only",
                remedy: "Write stage=Qualified or owner='Ana Novak'."
            )
        }
        return DealFilter(try .chosen(parts[0], for: "--only"), parts[1])
    }

    private static func set(_ text: String, in weights: inout StageWeights) throws {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let digits = parts.last.map { $0.hasSuffix("%") ? String($0.dropLast()) : $0 } ?? ""
        guard parts.count == 2, let percent = Double(digits), 0...100 ~= percent else {
            throw Complaint("'\(text)' is no weight", at: "--weight", remedy: "Write Qualified=30, 0 to 100 percent.")
        }
        let stage = StageWeights.stages.first { $0.lowercased() == parts[0].lowercased() }
        weights.set(stage ?? parts[0], percent / 100)
    }
}
