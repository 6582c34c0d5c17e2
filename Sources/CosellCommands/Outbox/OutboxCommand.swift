package import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellLint
import CosellShell
import CosellSync
import SellingClient
import CosellWire

/// `cosell outbox …`: changes that wait until AWS has reviewed their records.
package struct OutboxCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "outbox",
        abstract: "Show the changes that wait for AWS's review of their opportunities, and send or drop them.",
        discussion: """
            Examples:
              cosell outbox
              cosell outbox show 3
              cosell outbox send 3 --take mine

            While AWS reviews an opportunity nothing of it can be changed. What opportunity
            set --hold and bulk update --hold keep is sent by the cosell sync behind the
            review: merged field by field with what the record says by then, and held
            against the rules. What both sides have changed is listed with both values, and
            --take says whose count.
            """,
        subcommands: [OutboxList.self, OutboxShow.self, OutboxSend.self, OutboxDrop.self],
        defaultSubcommand: OutboxList.self
    )

    package init() {}
}

/// How the commands of the outbox are told where it is, and how to answer.
struct OutboxOptions: ParsableArguments {
    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var local: LocalDatabaseOptions

    func run(
        _ command: String,
        _ body: (HeldChanges, OutboxListing) async throws -> CommandStatus
    ) async throws {
        let streams = Streams.machine
        try await streams.run(command, asJSON: ReportFormat.isJSON(output), local.call.color.chosen) {
            let format = try ReportFormat.chosen(output, for: "--output")
            let style = streams.style(try local.call.color.checked())
            let listing = OutboxListing(streams: streams, format: format, style: style)
            return try await local.open().use { try await body(HeldChanges($0), listing) }
        }
    }

    /// The change of a number.
    func change(_ number: Int, of held: HeldChanges) async throws -> HeldChange {
        guard let change = try await held.change(number) else {
            throw Complaint("there is no change \(number)", remedy: "cosell outbox lists them.")
        }
        return change
    }
}

struct OutboxList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the changes that wait: of which opportunity, what, and why they have not been sent."
    )

    @Flag(help: "With those that were sent or dropped, too.")
    var all = false

    @OptionGroup var options: OutboxOptions

    func run() async throws {
        try await options.run("outbox list") { held, listing in
            listing.list(try await held.all(in: options.local.catalogName(), withEnded: all))
            return .done
        }
    }
}

struct OutboxShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a change field by field, and both values of each conflict."
    )

    @Argument(help: "The change's number.")
    var number: Int

    @OptionGroup var options: OutboxOptions

    func run() async throws {
        try await options.run("outbox show") { held, listing in
            listing.show(try await options.change(number, of: held))
            return .done
        }
    }
}

struct OutboxDrop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop",
        abstract: "Take changes out of the outbox: they will not be sent."
    )

    @Argument(help: "The changes' numbers.")
    var numbers: [Int]

    @Flag(name: .shortAndLong, help: "Drop without asking.")
    var yes = false

    @OptionGroup var options: OutboxOptions

    func run() async throws {
        let streams = Streams.machine
        try await options.run("outbox drop") { held, listing in
            var dropped: [HeldChange] = []
            for number in numbers {
                let change = try await options.change(number, of: held)
                guard change.state.isOpen else {
                    throw Complaint("change \(number) is \(change.state.rawValue) already", remedy: "Leave it.")
                }
                dropped.append(change)
            }
            if !yes {
                guard streams.hasPerson else {
                    throw Complaint("nobody is there to be asked", at: "--yes", remedy: "--yes drops without asking.")
                }
                for change in dropped { streams.say(listing.lines(change).map { $0 + "\n" }.joined()) }
                guard streams.agrees(to: "Drop \(dropped.count == 1 ? "it" : "them")?") else { return .findings }
            }
            for change in dropped { try await held.drop(change.number, at: streams.now()) }
            var ended: [HeldChange] = []
            for number in numbers { ended.append(try await options.change(number, of: held)) }
            listing.outcomes(ended.map { HeldSending.Outcome(change: $0) })
            return .done
        }
    }
}

struct OutboxSend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Send the changes whose records AWS has let go, without a sync; settle conflicts.",
        discussion: """
            Examples:
              cosell outbox send
              cosell outbox send 3 --take mine
              cosell outbox send 3 --take aws --field lifeCycle.nextSteps

            --take says whose value counts in the fields that both sides have changed, or in
            those that --field names; the rest of the change is sent as it is.

            Exit codes: 0 sent, or AWS still reviews it, 1 some are in conflict or refused,
            252 the command line is wrong, 253 no credentials or settings, 254 the service
            refused, 255 anything else.
            """
    )

    @Argument(help: "The changes' numbers; all of them when none is given.")
    var numbers: [Int] = []

    @Option(help: "Whose value counts in a conflict: mine or aws.")
    var take: String?

    @Option(name: .customLong("field"), help: "Only in this field, such as lifeCycle.nextSteps. Repeatable.")
    var fields: [String] = []

    @OptionGroup var options: OutboxOptions

    func validate() throws {
        guard take == nil || !numbers.isEmpty else { throw ValidationError("--take wants the number of a change.") }
        guard fields.isEmpty || take != nil else { throw ValidationError("--field goes with --take.") }
    }

    func run() async throws {
        let streams = Streams.machine
        try await options.run("outbox send") { held, listing in
            let catalog = options.local.catalogName()
            var chosen: [HeldChange] = []
            for number in numbers { chosen.append(try await options.change(number, of: held)) }
            if let ended = chosen.first(where: { !$0.state.isOpen }) {
                throw Complaint("change \(ended.number) is \(ended.state.rawValue) already", remedy: "Leave it.")
            }
            if let take {
                let side = try HeldChange.Side.chosen(take, for: "--take")
                for change in chosen { try await settle(change, side, held, streams) }
            }
            if numbers.isEmpty { chosen = try await held.all(in: catalog) }
            let client = try options.local.call.client()
            let outcomes = try await Self.send(
                chosen.map(\.number),
                held,
                by: options.local,
                client,
                command: "outbox send",
                streams
            )
            listing.outcomes(outcomes)
            return OutboxListing.status(outcomes)
        }
    }

    private func settle(
        _ change: HeldChange,
        _ side: HeldChange.Side,
        _ held: HeldChanges,
        _ streams: Streams
    ) async throws {
        let known = change.conflicts.map(\.path)
        for field in fields where !known.contains(field) {
            throw Complaint(
                "change \(change.number) has no conflict there",
                at: "--field \(field)",
                remedy: known.isEmpty ? "Leave --field out." : "One of \(known.joined(separator: ", "))."
            )
        }
        try await held.settle(change, side, in: fields, at: streams.now())
    }

    /// - Throws: ``Complaints`` while another process sends.
    static func send(
        _ numbers: [Int],
        _ held: HeldChanges,
        by options: LocalDatabaseOptions,
        _ client: SellingClient,
        command: String,
        _ streams: Streams
    ) async throws -> [HeldSending.Outcome] {
        guard !numbers.isEmpty else { return [] }
        let writes = try await AuditedWrites.signed(
            by: options,
            client: client,
            log: AuditLog(held.database),
            catalog: options.catalogName(),
            command: command
        )
        let lint = OpportunityLint(today: streams.now().day, nearest: \.nearest)
        guard let outcomes = try await HeldSending(held, by: writes, lint: lint).send(numbers) else {
            throw Complaints(
                [Complaint("another command is sending the held changes", remedy: "Wait until it is done.")],
                exit: .failure
            )
        }
        return outcomes
    }
}
