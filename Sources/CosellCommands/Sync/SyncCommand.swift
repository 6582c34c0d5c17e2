package import ArgumentParser
import CosellClient
import CosellShell
import CosellSync

/// `cosell sync`: what the account has in Partner Central, brought into the local database.
package struct SyncCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Bring what you have in Partner Central into a local database, with its history.",
        discussion: """
            Examples:
              cosell sync
              cosell sync --watch 300 --catalog AWS
              cosell sync --database deals.sqlite --full

            Reads solutions, opportunities with AWS's side, referrals both ways, engagements
            and connections. A run reads what has changed; once a day it goes through all
            that is there and notes what is gone. A run that was cut short, even by a kill,
            is gone on with by the next one. AWS's quotas are kept. docs/local-database.md
            says what the tables hold; cosell export writes them as files. Changes that
            waited for AWS's review of their record are sent behind the reading: see
            cosell outbox.

            Exit codes: 0 all is read, 1 some records could not be read and are tried again
            by the next run, or a change in the outbox needs a person, 130 interrupted, 252 the command line is wrong, 253 no
            credentials or settings, 254 the service refused, 255 anything else: another
            sync is at work, no network, a full disk. What was read until then is kept.
            """
    )

    @OptionGroup var local: LocalDatabaseOptions

    @Flag(help: "Read every record again, whatever its date says.")
    var full = false

    @Option(help: "Go on every so many seconds, until interrupted.")
    var watch: Int?

    @Option(help: "Hours after which a run goes through everything that is there.")
    var walkEvery = 24.0

    @Option(help: "Open opportunities that a run between reads again, for what changes without a date.")
    var reread = 200

    @Option(help: "Records that are read at the same time.")
    var parallel = 8

    @OptionGroup var answer: AnswerChoice

    package init() {}

    package func validate() throws {
        guard (watch ?? 1) >= 1, (watch ?? 1) <= 604_800 else {
            throw ValidationError("--watch is \(watch ?? 0); give 1 to 604800 seconds.")
        }
        guard walkEvery >= 0, walkEvery <= 8760 else {
            throw ValidationError("--walk-every is \(walkEvery); give 0 to 8760 hours.")
        }
        guard 0...1_000_000 ~= reread else { throw ValidationError("--reread is \(reread); give 0 to 1000000.") }
        guard 1...64 ~= parallel else { throw ValidationError("--parallel is \(parallel); give 1 to 64.") }
    }

    package func run() async throws {
        let code = await SyncRun(streams: .machine).run(self)
        if code != .done { throw ExitCode(code.rawValue) }
    }

    var options: SyncOptions {
        var options = SyncOptions(catalog: local.catalogName())
        options.isFull = full
        options.walkEvery = .milliseconds(Int64(walkEvery * 3_600_000))
        options.rereadCount = reread
        options.width = parallel
        return options
    }
}
