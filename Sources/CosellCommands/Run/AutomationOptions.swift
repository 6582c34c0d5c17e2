import ArgumentParser
import CosellClient
import CosellShell
import CosellWire
import SellingClient

/// What commands of the automation are told besides their own: how to answer, by which database, and of what moment.
struct AutomationOptions: ParsableArguments {
    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var moment: MomentOption
    @OptionGroup var local: LocalDatabaseOptions

    /// What a command works with once its words are read.
    struct Read {
        let streams: Streams
        let format: ReportFormat
        let style: Style
        let local: LocalDatabaseOptions
        let catalog: String
        let now: @Sendable () -> Instant
        let client: @Sendable () throws -> SellingClient

        var width: Int? { streams.width }
    }

    /// Reads the words, runs `body`, and ends with the status of the exit code table.
    func run(_ command: String, _ body: (Read) async throws -> CommandStatus) async throws {
        let streams = Streams.machine
        try await streams.run(command, asJSON: ReportFormat.isJSON(output), local.call.color.chosen) {
            let format = try ReportFormat.chosen(output, for: "--output")
            let call = local.call
            let moment = try moment.read()
            return try await body(
                Read(
                    streams: streams,
                    format: format,
                    style: streams.style(try call.color.checked()),
                    local: local,
                    catalog: call.catalogName(),
                    now: { moment ?? streams.now() },
                    client: { try call.client() }
                )
            )
        }
    }
}
