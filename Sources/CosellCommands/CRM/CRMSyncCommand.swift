package import ArgumentParser
import CosellCRM
import CosellClient
import CosellIntegrations
import CosellShell
import CosellStore
import CosellSync
import CosellWire

/// `cosell crm sync`
package struct CRMSyncCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Bring both sides together: what AWS changed goes to the CRM, what the CRM changed to AWS.",
        discussion: CRMSyncOptions.discussion(
            """
            Examples:
              cosell crm sync
              cosell crm sync --yes --output json
            """
        )
    )

    @OptionGroup var sync: CRMSyncOptions
    @OptionGroup var options: CRMOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws { try await sync.run(.both, options, automation, "crm sync") }
}

/// `cosell crm push`
package struct CRMPushCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "push",
        abstract: "Write to AWS what the CRM changed; AWS's changes wait for a pull.",
        discussion: CRMSyncOptions.discussion(
            """
            Example:
              cosell crm push --yes
            """
        )
    )

    @OptionGroup var sync: CRMSyncOptions
    @OptionGroup var options: CRMOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws { try await sync.run(.push, options, automation, "crm push") }
}

/// `cosell crm pull`
package struct CRMPullCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "pull",
        abstract: "Write to the CRM what AWS changed; the CRM's changes wait for a push.",
        discussion: CRMSyncOptions.discussion(
            """
            Example:
              cosell crm pull --yes
            """
        )
    )

    @OptionGroup var sync: CRMSyncOptions
    @OptionGroup var options: CRMOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws { try await sync.run(.pull, options, automation, "crm pull") }
}

/// How the three of them are told, and run.
struct CRMSyncOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Send without asking.")
    var yes = false

    @Flag(help: "Show the plan, and send nothing.")
    var dryRun = false

    @Flag(name: .customLong("local"), help: "Take AWS's side as the local database has it.")
    var isLocal = false

    @Option(help: "Where a summary is told; COSELL_NOTIFY_CHANNELS, then ~/.config/cosell/notify.yaml.")
    var channels: String?

    static func discussion(_ examples: String) -> String {
        examples + """


            Shows the plan, asks, and enters each write in the audit log. A run that was
            cut off, even by a kill, is finished by the next, and nothing is made twice.
            What AWS holds because it reviews the deal goes into cosell outbox, and is sent
            behind the review.
            Channels that want crm-sync hear one summary.

            Exit codes: 0 done, 1 you answered no or something waits for you, 252 the
            command line or the mapping is wrong, 253 no credentials or settings, 254 a
            side refused some records, 255 anything else, also when another run is under
            way.
            """
    }

    func run(
        _ direction: CRMSync.Direction,
        _ options: CRMOptions,
        _ automation: AutomationOptions,
        _ command: String
    ) async throws {
        try await automation.run(command) { read in
            let settings = try options.knownSettings(read.streams)
            let takesLeads = try options.mapping(settings, read.streams).lead != nil
            guard yes || dryRun || read.streams.hasPerson else {
                throw Complaint(
                    "nobody is there to be asked",
                    at: "--yes",
                    remedy: "--yes sends without asking, --dry-run shows what would be sent."
                )
            }
            return try await read.local.open().use { database in
                try await options.alone(database) {
                    if !isLocal { try await options.refresh(database, leads: takesLeads, read) }
                    return try await run(direction, options, command, settings, database, read)
                }
            }
        }
    }

    private func run(
        _ direction: CRMSync.Direction,
        _ options: CRMOptions,
        _ command: String,
        _ settings: CRMSettings,
        _ database: LocalDatabase,
        _ read: AutomationOptions.Read
    ) async throws -> CommandStatus {
        let planner = try options.planner(database, settings, read)
        let plan = try await planner.plan()
        let listing = CRMPlanListing(plan)
        if dryRun {
            read.streams.show(read.format == .json ? listing.json : listing.text(read.style))
            return listing.needsPeople ? .findings : .done
        }
        if read.format == .table { read.streams.show(listing.text(read.style)) }
        if !yes, plan.told.contains(where: \.sends) {
            guard read.streams.agrees(to: "Send this, in the catalog \(read.catalog)?") else { return .findings }
        }
        let client = try read.local.call.client()
        let log = AuditLog(database)
        let writes = try await AuditedWrites.signed(
            by: read.local,
            client: client,
            log: log,
            catalog: read.catalog,
            command: command
        )
        let start = read.now()
        let report = try await CRMSync(
            planner: planner,
            writes: writes,
            log: log,
            signer: writes.signer,
            command: command,
            now: read.now
        )
        .carryOut(plan, direction)
        show(report, read)
        try await tell(report, settings, database, read, since: start)
        if !report.isWhole { return .refused }
        return report.needsPeople ? .findings : .done
    }

    private func show(_ report: CRMReport, _ read: AutomationOptions.Read) {
        guard read.format == .table else { return read.streams.show(JSONLayout.text(report.document) + "\n") }
        for line in report.refusals + report.waits {
            let name = [line.opportunity, line.deal].compactMap(\.self).joined(separator: " = ")
            let side = line.side == .crm ? "the CRM" : "AWS"
            let word = report.refusals.contains(line) ? "\(side) refused it" : "waits"
            read.streams.show("\(name): \(word): \(line.words)".visible + "\n")
        }
        for line in report.held {
            let name = [line.opportunity, line.deal].compactMap(\.self).joined(separator: " = ")
            read.streams.show("\(name): \(line.words)".visible + "\n")
        }
        read.streams.show(report.sentences.map { "\($0)\n" }.joined())
    }

    /// One summary, to the channels that want it.
    private func tell(
        _ report: CRMReport,
        _ settings: CRMSettings,
        _ database: LocalDatabase,
        _ read: AutomationOptions.Read,
        since start: Instant
    ) async throws {
        guard report.saysSomething, let known = try NotifySettings.found(channels, read.streams) else { return }
        let wanting = known.channels.filter { $0.kinds.contains(.crmSync) }
        guard !wanting.isEmpty else { return }
        let name = settings.system.rawValue
        let fact = Fact(
            .crmSync,
            "\(read.catalog)/\(name)/\(start)",
            "\(name) and AWS Partner Central were brought together",
            report.sentences + report.problems.prefix(Self.told).map(\.words)
                + report.refusals.prefix(Self.told).map(\.words)
        )
        let run = FactRun(
            channels: wanting,
            told: ToldFacts(database),
            transport: HTTPTransport(),
            surroundings: .machine
        )
        for told in try await run.run(Observation(catalog: read.catalog), [fact]) where !told.isWhole {
            read.streams.say("The channel \(told.channel) did not take the summary: \(told.trouble ?? "").\n")
        }
    }

    /// Problems that a summary names.
    private static let told = 10
}

extension CRMReport {
    var needsPeople: Bool { openConflicts > 0 || !problems.isEmpty }
}

extension DealPlan {
    /// Whether anything would be written to a side.
    var sends: Bool {
        !sendable(to: .aws).isEmpty || !sendable(to: .crm).isEmpty || stampsAWS || stampsCRM
            || deed == .createInAWS || deed == .createInCRM || changes.contains { $0.outbox == .due }
    }
}
