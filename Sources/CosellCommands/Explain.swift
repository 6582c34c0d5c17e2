package import ArgumentParser
import CosellClient
import CosellShell

/// `cosell explain REQUEST-ID`: why a call was denied, and the policy line that would allow it.
package struct Explain: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why the server denied a call, and what would allow it.",
        discussion: """
            Example:
              cosell explain 0f5b7c1e-3d3c-4f0e-9a51-6f3a1f0e2d77

            Every answer names its request id; an error shows it as RequestId. Cosell
            keeps its last 10,000 denials in memory; AWS keeps none for you.

            Exit codes: 0 answered, 252 the command line is wrong, 254 no such denial,
            or no token, 255 anything else.
            """
    )

    @Argument(help: "The request id of the call.")
    var requestID: String

    @Option(help: "The server; AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING, AWS_ENDPOINT_URL, then http://127.0.0.1:8080.")
    var endpointUrl: String?

    @Option(help: "What opens /_cosell/ where it asks for a token; COSELL_CONTROL_TOKEN.")
    var controlToken: String?

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @Option(help: ColorWord.help)
    var color = ColorWord.auto

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("explain", asJSON: output == ReportFormat.json.rawValue, color.chosen) {
            let format = try ReportFormat.chosen(output, for: "--output")
            try color.checked()
            let plane = try ControlPlane(endpoint: endpointUrl, token: controlToken)
            let answer = try await plane.get("/_cosell/explain", [("requestId", requestID)])
            streams.show(format == .json ? answer.text : DenialReport(answer.document).lines)
            return .done
        }
    }
}
