package import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellShell
import CosellStore
import CosellSync
import CosellWire
import Foundation
import SellingClient

/// `cosell notify`: tells people what they want to hear of, once.
package struct NotifyCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "notify",
        abstract: "Tell Slack, Teams, a webhook or a mailbox what is new, each fact once.",
        discussion: """
            Examples:
              cosell notify --dry-run --live
              cosell notify --channels notify.yaml
              cosell notify --only sales

            A channels file:
              channels:
                sales: {kind: slack, url_env: SLACK_WEBHOOK}
                desk:
                  kind: smtp
                  host: mail.example.com
                  from: cosell@example.com
                  to: [desk@example.com]
                  facts: [weekly-summary, action-required]

            Facts: new-referral, expiry-near, referral-answered, action-required,
            approved, seller-changed, weekly-summary, sync-failed; cosell crm sync tells
            crm-sync itself. They come from the local database that cosell sync fills,
            or with --live from the service.

            Exit codes: 0 all is told, 252 the command line or the channels file is
            wrong, 253 no credentials or settings, 254 the service refused, 255 a channel
            did not take everything, or anything else.
            """
    )

    @Option(help: "The channels; COSELL_NOTIFY_CHANNELS, then ~/.config/cosell/notify.yaml.")
    var channels: String?

    @Option(help: "Only the channel of that name. Repeatable.")
    var only: [String] = []

    @Flag(help: "Ask the service instead of the local database.")
    var live = false

    @Flag(help: "Print what would be told where, and tell nobody.")
    var dryRun = false

    @Flag(help: "Tell again what may have been told: see the channel first.")
    var repeatUncertain = false

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var moment: MomentOption
    @OptionGroup var local: LocalDatabaseOptions

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("notify", asJSON: ReportFormat.isJSON(output), local.call.color.chosen) {
            try await run(streams)
        }
    }

    private func run(_ streams: Streams) async throws -> CommandStatus {
        let format = try ReportFormat.chosen(output, for: "--output")
        let style = streams.style(try local.call.color.checked())
        let settings = try settings(streams)
        let chosen = try chosen(of: settings)
        let moment = try moment.read()
        let database = try await live ? local.open() : local.openFilled()
        return try await database.use { database in
            try await database.alone(
                about: .notification,
                else: "another run is telling these facts",
                remedy: "Wait until it is done; it tells the same."
            ) {
                let kinds = chosen.reduce(into: Set<Fact.Kind>()) { $0.formUnion($1.kinds) }
                let observation = try await observe(kinds, database)
                let facts = observation.facts(at: moment ?? streams.now(), expiry: settings.expiry)
                let run = FactRun(
                    channels: chosen,
                    told: ToldFacts(database),
                    transport: HTTPTransport(),
                    surroundings: .machine,
                    repeatsUncertain: repeatUncertain
                )
                let listing = NotifyListing(format: format, style: style)
                guard !dryRun else {
                    streams.show(listing.trial(try await run.trial(observation, facts)))
                    return .done
                }
                let reports = try await run.run(observation, facts)
                streams.show(listing.text(reports))
                return reports.allSatisfy(\.isWhole) ? .done : .failure
            }
        }
    }

    private func observe(_ kinds: Set<Fact.Kind>, _ database: LocalDatabase) async throws -> Observation {
        let catalog = local.catalogName()
        var observation =
            live
            ? try await Observation.live(local.call.client(), catalog: catalog, kinds)
            : try await Observation.stored(in: database, catalog: catalog)
        observation.decisions = try await ReferralDecisions(database).all(
            in: catalog,
            since: Streams.machine.now().adding(seconds: -Self.decisionAge)
        )
        return observation
    }

    /// Older answers of the rules are no news.
    private static let decisionAge: Int64 = 7 * 86_400

    // MARK: The channels

    private func settings(_ streams: Streams) throws(Complaint) -> NotifySettings {
        if let settings = try NotifySettings.found(channels, streams) { return settings }
        throw Complaint(
            "there are no channels",
            at: channels ?? NotifySettings.usualFile ?? "--channels",
            remedy: "Write them there, or give --channels FILE; docs/notify.md shows some."
        )
    }

    private func chosen(of settings: NotifySettings) throws(Complaint) -> [NotifyChannel] {
        let names = settings.channels.map(\.name)
        for name in only where !names.contains(name) {
            throw Complaint(
                "there is no channel '\(name)'",
                at: "--only",
                remedy: NearestName.question(name, among: names) ?? "One of \(names.joined(separator: ", "))."
            )
        }
        return only.isEmpty ? settings.channels : settings.channels.filter { only.contains($0.name) }
    }
}

extension NotifySettings {
    static var usualFile: String? { Surroundings.machine.settingsFile("notify.yaml") }

    /// The channels of a file that was named, else of the usual one; nil where there is none.
    static func found(_ named: String?, _ streams: Streams) throws(Complaint) -> NotifySettings? {
        let surroundings = Surroundings.machine
        guard let path = named ?? surroundings.variable("COSELL_NOTIFY_CHANNELS") ?? usualFile,
            let bytes = streams.file(path)
        else { return nil }
        return try NotifySettings(text: Streams.text(bytes, of: path), file: path) { surroundings.variable($0) }
    }
}
