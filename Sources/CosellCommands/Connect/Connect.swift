import AccountClient
package import ArgumentParser
import CosellClient
import CosellShell

/// `cosell connect ACCOUNT`: from strangers to a connection, by an invitation of either side.
package struct Connect: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "connect",
        abstract: "Connect with another partner: invite it, or accept its invitation.",
        discussion: """
            Examples:
              cosell connect 444455556666 --message "Shall we pursue retail deals?"
              cosell connect pprofile-1a2b3c4d5e6f7
              cosell connect 444455556666 --profile us --other-profile them

            Looks at what is between the two, and does the next step: accepts an invitation
            of theirs that waits, else sends one of yours, else says for what you wait. Who
            is connected stays so, however often it is said. With --other-profile, keys
            of the other side, it accepts for them what you have sent.

            AWS tells nobody's profile by an account: give the profile that they told you,
            or --other-profile. A server of Cosell on this machine looks it up.

            Exit codes: 0 connected, or an invitation waits for their answer, 252 the
            command line is wrong, 253 no credentials or settings, 254 the service
            refused, or has nobody by that name, 255 anything else.
            """
    )

    @Argument(help: "The other side: an account of 12 digits, or a profile such as pprofile-1a2b3c4d5e6f7.")
    var other: String

    @Option(help: "What they read, in at most 256 characters.")
    var message = "We would like to connect with you in AWS Partner Central."

    @Option(
        help: "OPPORTUNITY_COLLABORATION, between partners, or SUBSIDIARY, from a primary to an account of its own."
    )
    var connectionType = Account.ConnectionType.opportunityCollaboration.rawValue

    @Option(help: "A profile of the shared configuration with keys of the other side.")
    var otherProfile: String?

    @OptionGroup var call: CallChoice
    @OptionGroup var answer: AnswerChoice

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("connect", asJSON: answer.speaksToMachines, call.color.chosen) {
            let chosen = try answer.checked()
            let style = streams.style(try call.color.checked())
            let order = try ConnectOrder(self)
            let run = ConnectRun(
                order: order,
                ours: try AccountClient(call.configuration()),
                theirs: try otherProfile.map { try AccountClient(call.configuration(profile: $0)) }
            )
            let report = try await run.run()
            streams.show(
                try chosen.text(report.document, titled: "Connection", streams, style) {
                    FactSheet.text(report.facts, style: style)
                }
            )
            return .done
        }
    }
}

/// What a command line of `cosell connect` asks for, read.
struct ConnectOrder: Sendable {
    let catalog: String
    let other: OtherSide
    let type: Account.ConnectionType
    let message: String

    /// As which the other side was named.
    enum OtherSide: Hashable, Sendable {
        case account(String)
        case profile(String)

        var text: String {
            switch self {
            case .account(let text), .profile(let text): text
            }
        }
    }

    init(catalog: String, other: OtherSide, type: Account.ConnectionType, message: String) {
        (self.catalog, self.other, self.type, self.message) = (catalog, other, type, message)
    }

    /// - Throws: ``Complaint`` for what cannot be meant.
    init(_ command: Connect) throws(Complaint) {
        catalog = command.call.catalogName()
        message = command.message
        type = try Self.type(command.connectionType)
        other = try Self.other(command.other)
    }

    private static func other(_ text: String) throws(Complaint) -> OtherSide {
        if text.utf8.count == 12, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { return .account(text) }
        if text.hasPrefix("pprofile-") { return .profile(text) }
        throw Complaint(
            "'\(text)' is nobody to connect with",
            remedy: "Give an account of 12 digits, or a profile such as pprofile-1a2b3c4d5e6f7."
        )
    }

    /// The words of the users' guide, too.
    private static func type(_ text: String) throws(Complaint) -> Account.ConnectionType {
        let word = text.uppercased().replacing("-", with: "_")
        if ["COSELL", "PARTNER"].contains(word) { return .opportunityCollaboration }
        let type = Account.ConnectionType(rawValue: word)
        guard type.isKnown else {
            let known = Account.ConnectionType.allCases.map(\.rawValue).joined(separator: ", ")
            throw Complaint("there is no '\(text)'", at: "--connection-type", remedy: "One of \(known).")
        }
        return type
    }
}
