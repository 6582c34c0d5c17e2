package import ArgumentParser
import CosellShell
import CosellWire
import HTTPTypes

/// `cosell clock`: the server's own time, read and moved (CP33).
package struct ClockCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Read the server's clock, or move it forward.",
        discussion: """
            Examples:
              cosell clock
              cosell clock advance 16d
              cosell clock set 2030-06-30T09:00:00Z
              cosell clock freeze
              cosell clock run                 go on from where it stands
              cosell clock follow              be the wall clock again

            Records, expiries and everything that AWS does later follow this clock;
            what falls due on the way is done before the command ends. Signatures
            follow the wall clock. Durations are 16d, 90m, 1h30m, or P16D.

            Exit codes: 0 done, 252 the command line is wrong, 254 refused: the clock
            goes forward only, 255 anything else.
            """
    )

    @Argument(help: "show, advance, set, freeze, run or follow; show when it is not said.")
    var action = "show"

    @Argument(help: "The duration of advance, the time of set.")
    var value: String?

    @OptionGroup var options: ControlOptions

    package init() {}

    package func run() async throws {
        try await options.run("clock") { plane in
            guard let move = try move() else { return try await plane.get("/_cosell/clock") }
            let writer = JSONWriter()
            writer.write(.object([move]))
            return try await plane.send(.post, "/_cosell/clock", body: writer.bytes)
        }
    }

    static let actions = ["show", "advance", "set", "freeze", "run", "follow"]

    /// - Returns: nil for a look.
    private func move() throws(Complaint) -> Document.Member? {
        switch (action, value) {
        case ("show", nil): return nil
        case ("advance", let duration?): return .init("advance", .string(duration))
        case ("set", let moment?): return .init("set", .string(moment))
        case ("freeze", nil): return .init("freeze", .boolean(true))
        case ("run", nil): return .init("freeze", .boolean(false))
        case ("follow", nil): return .init("follow", .boolean(true))
        case ("advance", nil): throw Complaint("advance takes a duration", remedy: "Write cosell clock advance 16d.")
        case ("set", nil):
            throw Complaint("set takes a time", remedy: "Write cosell clock set 2030-06-30T09:00:00Z.")
        default:
            throw Complaint(unknown: action, value, of: "the clock", among: Self.actions)
        }
    }
}
