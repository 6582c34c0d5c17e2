package import ArgumentParser
import CosellShell
import Foundation

/// `cosell run JOB`: what a partner does every day or week, as cron calls it.
package struct RunCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a partner's daily or weekly jobs: one word for the commands that each takes.",
        discussion: """
            Examples:
              cosell run daily-sync --folder ~/partner-central
              cosell run referrals --rules rules.yaml --dry-run
              cosell run daily-sync referrals notify
              cosell run all

            \(Job.allCases.map { "\($0.rawValue.padded(to: 14))\($0.line)" }.joined(separator: "\n"))

            Options of calls and of the database go to each command. A job that fails does
            not keep the next from running. cosell init writes what calls them each day.

            Exit codes: 0 all are done, else that of the first command that was not; 252
            the command line is wrong and nothing was run.
            """
    )

    /// The jobs, by the names of the users' guide.
    enum Job: String, CaseIterable, ExpressibleByArgument {
        case dailySync = "daily-sync"
        case referrals, pipeline
        case mapSolutions = "map-solutions"
        case stale, weekly, notify, all

        /// The commands of it, in their order.
        var commands: [[String]] {
            switch self {
            case .dailySync: [["sync"]]
            case .referrals: [["referrals", "auto"]]
            case .pipeline: [["report", "pipeline"]]
            case .mapSolutions: [["solutions", "map"]]
            case .stale: [["report", "stale"]]
            case .weekly: [["report", "weekly"]]
            case .notify: [["notify"]]
            case .all: Self.guided.flatMap(\.commands)
            }
        }

        /// Those of the users' guide; whoever has channels names what tells them.
        static var guided: [Self] { allCases.filter { ![.notify, .all].contains($0) } }

        var line: String {
            self == .all
                ? "all of these but notify"
                : commands.map { "cosell " + $0.joined(separator: " ") }.joined(separator: ", ")
        }
    }

    @Argument(help: "daily-sync, referrals, pipeline, map-solutions, stale, weekly, notify or all.")
    var named: [Job]

    @Option(help: "After a sync: a folder in which one of today's date is written.")
    var folder: String?

    @Option(help: "The rules of referrals.")
    var rules: String?

    @Flag(help: "Answer no referral; say what would be.")
    var dryRun = false

    @OptionGroup var local: LocalDatabaseOptions

    package init() {}

    package func run() async throws {
        // Nothing runs if one line cannot be meant.
        let jobs = try jobs.map { job in try lines(of: job).map { ($0, try Cosell.parseAsRoot($0)) } }
        let terminal = Terminal.current(ProcessInfo.processInfo.environment)
        var failure: ExitCode?
        for job in jobs {
            for (line, command) in job {
                terminal.say("note: cosell \(line.prefix { !$0.hasPrefix("-") }.joined(separator: " "))\n")
                let code = await Self.run(command)
                if code != .success { failure = failure ?? code }
                // Without a sync there is nothing of today to write; a record that failed keeps nobody.
                guard [CommandStatus.done.rawValue, CommandStatus.findings.rawValue].contains(code.rawValue) else {
                    break
                }
            }
        }
        if let failure { throw failure }
    }

    private static func run(_ command: any ParsableCommand) async -> ExitCode {
        var command = command
        do {
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
            return .success
        } catch {
            return Cosell.exitCode(for: error)
        }
    }

    var jobs: [Job] { named.flatMap { $0 == .all ? Job.guided : [$0] } }

    /// The command lines of a job, with what was said here.
    func lines(of job: Job) -> [[String]] {
        job.commands.flatMap { words -> [[String]] in
            switch words {
            case ["sync"]: [words + common] + (folder.map { [["export", "--folder", $0] + common] } ?? [])
            case ["referrals", "auto"]:
                [words + (rules.map { ["--rules", $0] } ?? []) + (dryRun ? ["--dry-run"] : []) + common]
            default: [words + common]
            }
        }
    }

    private var common: [String] {
        let options: [(String, String?)] = [
            ("--database", local.database), ("--catalog", local.call.catalog), ("--profile", local.call.profile),
            ("--endpoint-url", local.call.endpointUrl), ("--region", local.call.region),
            ("--color", local.call.color.word),
        ]
        return options.flatMap { name, value in value.map { [name, $0] } ?? [] }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
