package import ArgumentParser
import CosellClient
import CosellShell
import CosellWire
import Foundation

/// `cosell init`: your settings as a file, and what runs the daily jobs by them: cron, systemd or GitHub.
package struct InitCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write your settings, and what runs the daily jobs: cron lines, systemd timers, a GitHub workflow.",
        discussion: """
            Examples:
              cosell init --catalog AWS --profile sales
              cosell init --cron --at 06:40
              cosell init --systemd --notify
              cosell init --github --dry-run

            Writes the settings that hold here into ~/.config/cosell/config, and beside them
            rules for referrals that leave all to people. --cron adds lines for a crontab,
            --systemd services and timers of your user, --github a workflow in the repository
            that you are in. A file that says something else is shown with what differs, and
            nothing is written without --force. Keys are never written.

            Exit codes: 0 all is as it should be, or --dry-run, 1 a file says something else
            and nothing was written, 252 the command line is wrong, 255 anything else.
            """
    )

    @Flag(help: "Lines for a crontab.")
    var cron = false

    @Flag(help: "A service and a timer of systemd, of your user.")
    var systemd = false

    @Flag(help: "A workflow of GitHub Actions, in the repository that you are in.")
    var github = false

    @Option(help: "When the daily jobs run, HH:MM; on GitHub in UTC.")
    var at = "06:17"

    @Flag(help: "Tell the channels of notify.yaml after each run.")
    var notify = false

    @Option(help: "After a sync: a folder in which one of the day's date is written.")
    var folder: String?

    @Flag(help: "Write in place of what is there.")
    var force = false

    @Flag(help: "Show what would be written, and write nothing.")
    var dryRun = false

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var local: LocalDatabaseOptions

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("init", asJSON: ReportFormat.isJSON(output), local.call.color.chosen) {
            let format = try ReportFormat.chosen(output, for: "--output")
            let style = streams.style(try local.call.color.checked())
            let settings = try InitSettings(self, .machine, program: Bundle.main.executablePath)
            let run = InitRun(settings: settings, format: format, style: style)
            return try run.run(streams, writes: !dryRun, force: force)
        }
    }
}
