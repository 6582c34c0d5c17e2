package import ArgumentParser
import CosellClient
import CosellShell

/// `cosell whoami`: in whose name calls are made, and with which policies.
package struct Whoami: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "whoami",
        abstract: "Say in whose name calls are made, and what that one may.",
        discussion: """
            Example:
              cosell whoami --endpoint-url http://127.0.0.1:8080

            Asks STS who signs, and IAM which managed policies are attached. Who may
            not ask IAM hears that, and the command is done all the same.

            Exit codes: 0 answered, 252 the command line is wrong, 253 no credentials
            or settings, 254 STS refused, 255 anything else.
            """
    )

    @Option(help: "A profile of the shared configuration.")
    var profile: String?

    @Option(help: "Another server than AWS: http://127.0.0.1:8080.")
    var endpointUrl: String?

    @Option(help: "A region; us-east-1 when nobody says.")
    var region: String?

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @Option(help: ColorWord.help)
    var color = ColorWord.auto

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("whoami", asJSON: output == ReportFormat.json.rawValue, color.chosen) {
            let format = try ReportFormat.chosen(output, for: "--output")
            try color.checked()
            let configuration = ClientConfiguration(
                region: region,
                endpoint: endpointUrl,
                profile: profile,
                keepsRoleSessions: true,
                tokenCode: { try CodeQuestion.ask($0) }
            )
            let identity = try await CallerIdentity.asked(configuration)
            streams.show(format == .json ? identity.json : identity.lines)
            return .done
        }
    }
}
