package import ArgumentParser
import CosellReports
import CosellShell

/// `cosell report …`: what the pipeline is, how it got on, what is to be done, and what it may come to.
package struct ReportCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Report on the pipeline: what is open, what changed, what is stale, what to mend, what may come.",
        discussion: """
            Examples:
              cosell report pipeline --catalog Sandbox
              cosell report pipeline --as-of 2026-05-01 --only owner='Ana Novak' --rows
              cosell report weekly --output-file week.html
              cosell report pipeline --live --endpoint-url http://127.0.0.1:8080

            Reads the local database that cosell sync fills; --live asks the service.
            """,
        subcommands: [
            ReportPipeline.self, ReportWeekly.self, ReportStale.self, ReportHygiene.self, ReportForecast.self,
        ]
    )

    package init() {}
}

/// `cosell report pipeline`: by stage, owner, industry, country and month.
struct ReportPipeline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline",
        abstract: "Counts, sums and weighted sums, age, conversion, time in stage, slipped dates.",
        discussion: """
            Example:
              cosell report pipeline --only country=DE --output csv

            Exit codes: 0 done, 252 the command line is wrong, 253 no credentials or
            settings, 254 the service refused, 255 anything else.
            """
    )

    @OptionGroup var report: ReportOptions

    func run() async throws {
        try await ReportRun(streams: .machine).run(.pipeline, report) { try await PipelineReport.made($0, $1) }
    }
}

/// `cosell report weekly`: what changed, and what waits.
struct ReportWeekly: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weekly",
        abstract: "What changed, was won and lost, is stuck, and needs action.",
        discussion: """
            Example:
              cosell report weekly --days 14 --output markdown

            Exit codes: 0 done, 252 the command line is wrong, 253 no credentials or
            settings, 254 the service refused, 255 anything else.
            """
    )

    @Option(help: "How many days it looks back.")
    var days = 7

    @Option(help: "Days in one stage after which an opportunity is stuck.")
    var stuckDays = 30

    @Option(help: "Days before its end at which a referral is told.")
    var expiryDays = 7

    @OptionGroup var report: ReportOptions

    func validate() throws {
        try Self.require(days, "--days")
        try Self.require(stuckDays, "--stuck-days")
        try Self.require(expiryDays, "--expiry-days")
    }

    static func require(_ days: Int, _ option: String) throws {
        guard 1...36_500 ~= days else { throw ValidationError("\(option) is \(days); give 1 to 36500 days.") }
    }

    func run() async throws {
        var spans = WeeklyReport.Spans()
        (spans.days, spans.stuckDays, spans.expiryDays) = (days, stuckDays, expiryDays)
        let chosen = spans
        try await ReportRun(streams: .machine).run(.weekly, report) { try await WeeklyReport.made($0, chosen, $1) }
    }
}

/// `cosell report stale`: what nobody has changed for long.
struct ReportStale: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stale",
        abstract: "Open opportunities that nobody has changed for long.",
        discussion: """
            Example:
              cosell report stale --stale-days 60 --rows

            Exit codes: 0 done, 252 the command line is wrong, 253 no credentials or
            settings, 254 the service refused, 255 anything else.
            """
    )

    @Option(help: "Days without a change.")
    var staleDays = 90

    @OptionGroup var report: ReportOptions

    func validate() throws { try ReportWeekly.require(staleDays, "--stale-days") }

    func run() async throws {
        let days = staleDays
        try await ReportRun(streams: .machine).run(.stale, report) {
            try await StaleReport.made($0, days: days, $1)
        }
    }
}

/// `cosell report hygiene`: what would stop a submission or a launch.
struct ReportHygiene: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hygiene",
        abstract: "What would stop open opportunities from being submitted or launched, by rule, with the fix.",
        discussion: """
            Example:
              cosell report hygiene --only owner=ana@example.com

            By the rules of cosell lint. Exit codes: 0 done, whatever was found, 252 the
            command line is wrong, 253 no credentials or settings, 254 the service
            refused, 255 anything else.
            """
    )

    @OptionGroup var report: ReportOptions

    func run() async throws {
        try await ReportRun(streams: .machine).run(.hygiene, report) { try await HygieneReport.made($0, $1) }
    }
}

/// `cosell report forecast`: what the open opportunities may come to.
struct ReportForecast: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "What may launch in the next months, as a median and a range, simulated from your own history.",
        discussion: """
            Example:
              cosell report forecast --months 12 --seed 7

            The same seed and the same data give the same numbers. Exit codes: 0 done,
            252 the command line is wrong, 253 no credentials or settings, 254 the
            service refused, 255 anything else.
            """
    )

    @Option(help: "What chance begins with.")
    var seed: UInt64 = 1

    @Option(help: "How often it is simulated.")
    var trials = 1000

    @Option(help: "Months ahead, this one included.")
    var months = 6

    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard 10...100_000 ~= trials else { throw ValidationError("--trials is \(trials); give 10 to 100000.") }
        guard 1...60 ~= months else { throw ValidationError("--months is \(months); give 1 to 60.") }
    }

    func run() async throws {
        var plan = ForecastReport.Plan()
        (plan.seed, plan.trials, plan.months) = (seed, trials, months)
        let chosen = plan
        try await ReportRun(streams: .machine).run(.forecast, report) { try await ForecastReport.made($0, chosen, $1) }
    }
}
