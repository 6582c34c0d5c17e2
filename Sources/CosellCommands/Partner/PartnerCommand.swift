import AccountClient
package import ArgumentParser
import CosellClient
import CosellShell

/// `cosell partner`: the own partner, its profile, verification and connections on one screen.
package struct PartnerCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "partner",
        abstract: "Show your partner: profile, verification, connections, and what comes next.",
        discussion: """
            Examples:
              cosell partner --endpoint-url http://127.0.0.1:8080
              cosell partner --catalog Sandbox --output json --query Partner.Id

            Asks Partner Central Account for everything that it keeps of your account in
            a catalog. What you may not see is named, and the rest is shown.

            Exit codes: 0 answered, also for an account that is no partner yet, 252 the
            command line is wrong, 253 no credentials or settings, 254 the service
            refused, 255 anything else.
            """
    )

    @OptionGroup var call: CallChoice
    @OptionGroup var answer: AnswerChoice

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("partner", asJSON: answer.speaksToMachines, call.color.chosen) {
            let chosen = try answer.checked()
            let style = streams.style(try call.color.checked())
            let own = try await OwnPartner.asked(AccountClient(call.configuration()), in: call.catalogName())
            streams.show(
                try chosen.text(own.document, titled: "Partner", streams, style) {
                    try own.screen(style, width: streams.width)
                }
            )
            return .done
        }
    }
}
