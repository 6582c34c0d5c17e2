import ChannelAPI
import ChannelClient
package import ArgumentParser
import CosellClient
import CosellShell
import CosellWire

/// `cosell channel attest RELATIONSHIP`: the contract of a customer with managed services.
package struct ChannelAttest: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "attest",
        abstract: "Set up a contract for a customer with managed services.",
        discussion: """
            Example:
              cosell channel attest rs-1a2b3c4d5e6f7 --legal-entity "Litware AG" \\
                --address "Seestrasse 1; Zuerich; ZH; 8001; CH" \\
                --signatory "Ada Keller <ada@litware.example>" \\
                --services MONITORING,PATCHING --until 2027-11-30 --wait

            The signatory gets a mail and signs it; --wait waits until then. In the
            Sandbox the service accepts by itself.

            Exit codes: 0 set up, and with --wait accepted, 252 the command line is wrong,
            253 no credentials or settings, 254 the service refused, or nobody signed, 255
            anything else.
            """
    )

    @Argument(help: "A relationship: its id or its ARN.")
    var relationship: String

    @Option(help: "The legal name of the customer.")
    var legalEntity: String

    @Option(help: "Street; city; state or region; postal code; country, of two letters.")
    var address: String

    @Option(help: "Who signs: \"Name <mail>\".")
    var signatory: String

    @Option(help: "What is provided: MONITORING,PATCHING,…; in any case of letters.")
    var services: String

    @Option(help: "The last day: 2027-11-30.")
    var until: String

    @Option(help: "The member accounts, where the relationship is about some: 111111111111,222222222222.")
    var members: String?

    @Option(help: "The program management account; looked up when nobody says.")
    var pma: String?

    @Flag(help: "Wait until the contract is signed, or is over.")
    var wait = false

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var call: CallChoice

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        do {
            let format = try ReportFormat.chosen(output, for: "--output")
            let order = try AttestOrder(self)
            let contract = try await order.run(try call.channel(), waits: wait)
            let bytes = JSONWriter.bytes(contract)
            streams.show(
                format == .json
                    ? ((try? JSONReader.document(from: bytes)).map(JSONLayout.text) ?? "{}") + "\n"
                    : "\(contract.id), until \(order.end.day): \(contract.status)\n"
            )
            if wait, contract.status != .accepted { throw ExitCode(CommandStatus.refused.rawValue) }
        } catch let exit as ExitCode {
            throw exit
        } catch {
            let style = streams.errorStyle(call.color.chosen)
            let isJSON = output == ReportFormat.json.rawValue
            throw ExitCode(streams.tell(error, of: "channel attest", asJSON: isJSON, style: style).rawValue)
        }
    }
}

/// What a command line of `cosell channel attest` asks for, read.
struct AttestOrder: Sendable {
    let catalog: String
    let parent: String?
    let end: Instant
    let payload: Channel.ManagedServicesAttestationPayload

    /// - Throws: ``Complaint`` for what cannot be meant.
    init(_ command: ChannelAttest) throws(Complaint) {
        (catalog, parent) = (command.call.catalogName(), command.pma)
        end = try HandshakeOrder.moment(command.until)
        let signatory = try Self.signatory(command.signatory)
        payload = Channel.ManagedServicesAttestationPayload(
            legalEntityName: command.legalEntity,
            relationshipIdentifier: command.relationship,
            programManagementAccountIdentifier: "",
            memberAccountIds: command.members.map(Self.words),
            endDate: end,
            supportedServices: try Self.services(command.services),
            legalEntityAddress: try Self.address(command.address),
            signatoryName: signatory.name,
            signatoryEmail: signatory.mail
        )
    }

    func run(_ client: ChannelClient, waits: Bool) async throws -> Channel.ChannelContractDetail {
        var payload = payload
        payload.programManagementAccountIdentifier =
            if let parent { parent } else {
                try await client.parent(of: payload.relationshipIdentifier, in: catalog)
            }
        let request = Channel.CreateChannelContractRequest(
            contractType: .managedServicesAttestation,
            catalog: catalog,
            payload: .managedServicesAttestationPayload(payload)
        )
        let id = try await client.createChannelContract(request).channelContractDetail?.id ?? ""
        return try await client.engine.wait(for: "the signatory of \(id)") {
            let reading = Channel.GetChannelContractRequest(catalog: catalog, identifier: id)
            guard let contract = try await client.getChannelContract(reading).channelContractDetail else {
                return .failed(reason: "", message: "the contract is gone")
            }
            return waits && contract.status == .pending ? .running : .done(contract)
        }
    }

    // MARK: Words of the command line

    private static func words(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    }

    private static func services(
        _ text: String
    ) throws(Complaint) -> [Channel.ManagedServicesSupportedService] {
        var services: [Channel.ManagedServicesSupportedService] = []
        for word in words(text) {
            let service = Channel.ManagedServicesSupportedService(
                rawValue: word.uppercased().replacing("-", with: "_")
            )
            guard service.isKnown else {
                let known = Channel.ManagedServicesSupportedService.allCases.map(\.rawValue)
                let question = NearestName.question(word, among: known)
                throw Complaint(
                    "there is no '\(word)'",
                    at: "--services",
                    remedy: question ?? "One of \(known.joined(separator: ", "))."
                )
            }
            services.append(service)
        }
        return services
    }

    private static func signatory(_ text: String) throws(Complaint) -> (name: String, mail: String) {
        let parts = text.split(separator: "<", maxSplits: 1)
        guard parts.count == 2, parts[1].hasSuffix(">"), parts[1].contains("@") else {
            throw Complaint(
                "it is not a name and a mail",
                at: "--signatory",
                remedy: "Write them as \"Ada Keller <ada@litware.example>\"."
            )
        }
        return (trimmed(parts[0]), trimmed(parts[1].dropLast()))
    }

    private static func address(_ text: String) throws(Complaint) -> Channel.Address {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
        guard parts.count == 5 || parts.count == 6 else {
            throw Complaint(
                "it has \(parts.count) parts",
                at: "--address",
                remedy:
                    "Write \"street; city; state or region; postal code; country\", a second line behind the street."
            )
        }
        let place = parts.suffix(4).map(\.self)
        return Channel.Address(
            city: place[0],
            stateOrRegion: place[1],
            postalCode: place[2],
            countryCode: place[3].uppercased(),
            addressLine: parts[0],
            addressLine2: parts.count == 6 ? parts[1] : nil
        )
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
