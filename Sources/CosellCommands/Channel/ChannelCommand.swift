package import ArgumentParser
import ChannelClient
import CosellShell
import HTTPTypes

/// `cosell channel …` beyond the operations: what people do with a program, a customer, a contract.
package struct ChannelCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "channel",
        abstract: "Agree with another account; the operations are listed by 'cosell channel help'.",
        subcommands: [ChannelHandshake.self, ChannelActivate.self, ChannelAttest.self]
    )

    package init() {}
}

/// `cosell channel handshake RESOURCE`: the next step between two accounts, from either side.
package struct ChannelHandshake: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "handshake",
        abstract: "Agree with another account: propose, or accept what it proposes.",
        discussion: """
            Examples:
              cosell channel handshake pma-1a2b3c4d5e6f7
              cosell channel handshake rs-1a2b3c4d5e6f7 --notice-days 30
              cosell channel handshake rs-1a2b3c4d5e6f7 --until 2027-06-30 --wait
              cosell channel handshake rs-1a2b3c4d5e6f7 --revoke --other-profile customer

            Looks at what waits about a program management account or a relationship, and
            does the next step: accepts what is proposed to you, else proposes it, else
            says for whom you wait. With --other-profile, keys of the other side, it
            accepts for them; so does --both at a server of Cosell, which needs no keys.

            Exit codes: 0 agreed, or it waits for the other side, 252 the command line is
            wrong, 253 no credentials or settings, 254 the service refused, or the other
            side did, 255 anything else.
            """
    )

    @Argument(help: "A program management account, pma-…, or a relationship, rs-…: an id or an ARN.")
    var resource: String

    @Option(help: "Days of notice of the service period: 14, 30 or 60.")
    var noticeDays: String?

    @Option(help: "The end of a service period that is fixed: 2027-06-30.")
    var until: String?

    @Flag(help: "End the service period in place of starting one.")
    var revoke = false

    @Option(help: "What the other side reads.")
    var note: String?

    @Option(help: "The program management account of a relationship; looked up when nobody says.")
    var pma: String?

    @OptionGroup var sides: BothSides
    @Flag(help: "Wait for their answer.")
    var wait = false

    @OptionGroup var call: CallChoice

    package init() {}

    package func run() async throws {
        let order = Result { try HandshakeOrder(self) }
        try await sides.run(order, wait: wait, call, "channel handshake")
    }
}

/// `cosell channel activate PMA`: the handshake of a program management account, until it is answered.
package struct ChannelActivate: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "activate",
        abstract: "Activate a program management account: propose, and wait for its answer.",
        discussion: """
            Examples:
              cosell channel activate pma-1a2b3c4d5e6f7
              cosell channel activate pma-1a2b3c4d5e6f7 --other-profile program

            What 'cosell channel handshake' does, until the account has answered.
            """
    )

    @Argument(help: "A program management account: its id or its ARN.")
    var account: String

    @OptionGroup var sides: BothSides
    @OptionGroup var call: CallChoice

    package init() {}

    package func run() async throws {
        let order = Result { try HandshakeOrder(activating: account, call.catalogName()) }
        try await sides.run(order, wait: true, call, "channel activate")
    }
}

/// How the other side's half is done, and how the end is told.
struct BothSides: ParsableArguments {
    @Option(help: "A profile of the shared configuration with keys of the other side.")
    var otherProfile: String?

    @Flag(help: "Accept for the other side at a server of Cosell, without its keys.")
    var both = false

    @Option(help: "The token of that server's control plane; COSELL_CONTROL_TOKEN, then none.")
    var controlToken: String?

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    func run(
        _ order: Result<HandshakeOrder, any Error>,
        wait: Bool,
        _ call: CallChoice,
        _ name: String
    ) async throws {
        let streams = Streams.machine
        do {
            let format = try ReportFormat.chosen(output, for: "--output")
            _ = try call.color.checked()
            let play = try both ? plane(call) : nil
            let run = HandshakeRun(
                order: try order.get(),
                ours: try call.channel(),
                theirs: try otherProfile.map { try ChannelClient(call.configuration(profile: $0)) },
                play: play,
                waits: wait
            )
            let report = try await run.run()
            streams.show(report.text(format))
            if report.isRefused { throw ExitCode(CommandStatus.refused.rawValue) }
        } catch let exit as ExitCode {
            throw exit
        } catch {
            let style = streams.errorStyle(call.color.chosen)
            let isJSON = output == ReportFormat.json.rawValue
            throw ExitCode(streams.tell(error, of: name, asJSON: isJSON, style: style).rawValue)
        }
    }

    /// What accepts there, in nobody's name.
    private func plane(_ call: CallChoice) throws(Complaint) -> HandshakeRun.Play {
        let plane = try ControlPlane(endpoint: call.endpointUrl, token: controlToken)
        return { id, catalog in
            let body = #"{"id":"\#(id)","catalog":"\#(catalog)"}"#
            _ = try await plane.send(.post, "/_cosell/acts/handshake.accept", body: Array(body.utf8))
        }
    }
}
