import AccountClient
import ArgumentParser
import CosellCRM
import CosellClient
import CosellShell
import CosellStore
import CosellSync
import CosellWire
import SellingClient

/// What all commands of a CRM are told: by which settings, and how to answer.
struct CRMOptions: ParsableArguments {
    @Option(help: "The settings; COSELL_CRM_SETTINGS, then ~/.config/cosell/crm.yaml.")
    var settings: String?

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var moment: MomentOption
    @OptionGroup var local: LocalDatabaseOptions

    /// What a command works with once its words are read.
    struct Read {
        let streams: Streams
        let format: ReportFormat
        let style: Style
        let catalog: String
        let now: @Sendable () -> Instant
    }

    /// Reads the words, runs `body`, and ends with the status of the exit code table.
    func run(_ command: String, _ body: (Read) async throws -> CommandStatus) async throws {
        let streams = Streams.machine
        try await streams.run(command, asJSON: ReportFormat.isJSON(output), local.call.color.chosen) {
            let format = try ReportFormat.chosen(output, for: "--output")
            let style = streams.style(try local.call.color.checked())
            let moment = try moment.read()
            let read = Read(
                streams: streams,
                format: format,
                style: style,
                catalog: local.catalogName(),
                now: { moment ?? streams.now() }
            )
            do { return try await body(read) } catch let failure as CRMFailure { throw failure.complaints }
        }
    }

    // MARK: Files

    static let usualFile = "crm.yaml"

    /// Where the settings are, or would be.
    func file(_ surroundings: Surroundings = .machine) throws(Complaint) -> String {
        if let named = settings ?? surroundings.variable("COSELL_CRM_SETTINGS") { return surroundings.expanded(named) }
        if let usual = surroundings.settingsFile(Self.usualFile) { return usual }
        throw Complaint("there is no home folder with settings", at: "--settings", remedy: "Give --settings FILE.")
    }

    func knownSettings(_ streams: Streams) throws(Complaint) -> CRMSettings {
        let path = try file()
        guard let bytes = streams.file(path) else {
            throw Complaint(
                "there are no settings of a CRM",
                at: path,
                remedy: "Write them there with cosell crm init, or give --settings FILE."
            )
        }
        return try CRMSettings(text: Streams.text(bytes, of: path), file: path)
    }

    func mapping(_ settings: CRMSettings, _ streams: Streams) throws(Complaint) -> CRMMapping {
        try settings.mapping { path throws(Complaint) in
            try streams.text(ofFile: path, remedy: "Check mapping: in the settings.")
        }
    }

    // MARK: Both sides

    /// Brings the local database up to date with AWS, as far as a CRM needs it.
    func refresh(_ database: LocalDatabase, _ read: Read) async throws {
        var configuration = local.call.configuration()
        let says = ["AWS_RETRY_MODE", "AWS_MAX_ATTEMPTS"].contains { configuration.surroundings.variable($0) != nil }
        if !says { configuration.retries = RetrySettings(mode: .adaptive, maximumAttempts: 5) }
        let calls = SyncCalls(try SellingClient(configuration), try AccountClient(configuration))
        var options = SyncOptions(catalog: read.catalog)
        options.kinds = [.opportunities]
        let report = try await Synchronizer(database, calls, options).run()
        guard let trouble = report.troubles.first else { return }
        read.streams.say(
            "\(report.troubles.count) opportunities could not be read, the first because \(trouble.reason); they are left out.\n"
        )
    }

    func planner(
        _ database: LocalDatabase,
        _ settings: CRMSettings,
        _ read: Read
    ) throws -> CRMPlanner {
        let crm = try settings.connected(notices: HubSpotNotices(database))
        return CRMPlanner(
            crm: crm,
            books: CRMBooks(database, catalog: read.catalog, crm: crm.name),
            mapping: try mapping(settings, read.streams),
            today: read.now().day
        )
    }

    /// Runs what only one command at a time does with a CRM.
    func alone<Value: Sendable>(_ database: LocalDatabase, _ body: () async throws -> Value) async throws -> Value {
        try await database.alone(
            about: .crmSync,
            else: "another run brings this CRM together with AWS",
            remedy: "Wait until it is done.",
            body
        )
    }
}

extension CRMFailure {
    /// For people, with the exit code of what went wrong.
    var complaints: Complaints {
        switch self {
        case .signIn(let text): Complaints([Complaint(text)], exit: .configuration)
        case .unreadable(let text): Complaints([Complaint(text)], exit: .configuration)
        case .refused(let code, let message): Complaints([Complaint("\(message) (\(code))")], exit: .refused)
        case .limit(let text, _): Complaints([Complaint(text)], exit: .refused)
        case .unreachable(let text): Complaints([Complaint(text)], exit: .failure)
        }
    }
}
