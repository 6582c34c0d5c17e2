package import ArgumentParser
import CosellClient
import CosellShell
import CosellSync
import Foundation

/// `cosell manage`: the pipeline on a terminal, by keys.
package struct ManageCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "manage",
        abstract:
            "Manage your pipeline on a terminal: overview, opportunities, referrals, solutions, reports, by keys.",
        discussion: """
            Examples:
              cosell manage
              cosell manage --catalog Sandbox --color off

            Numbers choose a screen, the arrow keys a row, Enter opens it, / searches as you
            type, r syncs, ? lists all keys. It reads the local database; what is changed or
            answered is shown and asked before it is sent, and stands in the audit log. The
            last line of each screen is the plain command that gives the same answer.

            Exit codes: 0 done, 130 interrupted, 252 the command line is wrong or there is
            no terminal, 253 no credentials or settings, 255 anything else.
            """
    )

    @OptionGroup var local: LocalDatabaseOptions

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("manage", asJSON: false, local.call.color.chosen) {
            let color = try local.call.color.checked()
            let screen = try Self.screen(color, streams)
            return try await local.open().use { database in
                try await ManageSession(options: local, database: database, streams: streams, screen: screen).run()
            }
        }
    }

    private static func screen(
        _ color: GlobalOptions.ColorChoice,
        _ streams: Streams
    ) throws(Complaint) -> any ManageScreen {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Complaint(
                "there is no terminal to manage the pipeline on",
                remedy: "Ask by plain commands: cosell overview, cosell opportunities, cosell referrals, "
                    + "cosell opportunity set, cosell report pipeline."
            )
        }
        let kind = Surroundings.machine.variable("TERM") ?? "dumb"
        guard kind != "dumb", let screen = RawScreen(isColored: isColored(color, streams)) else {
            return LineScreen(output: streams.show)
        }
        return screen
    }

    private static func isColored(_ color: GlobalOptions.ColorChoice, _ streams: Streams) -> Bool {
        switch color {
        case .on: true
        case .off: false
        case .auto: streams.allowsColor
        }
    }
}
