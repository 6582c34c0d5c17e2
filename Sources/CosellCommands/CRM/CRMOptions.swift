import ArgumentParser
import CosellCRM
import CosellClient
import CosellShell
import CosellStore
import CosellSync
import CosellWire

/// What all commands of a CRM are told: by which settings, and how to answer.
struct CRMOptions: ParsableArguments {
    @Option(help: "The CRM's settings; COSELL_CRM_SETTINGS, then ~/.config/cosell/crm.yaml.")
    var settings: String?

    // MARK: Files

    /// Where the settings are, or would be.
    static func file(_ named: String?, _ surroundings: Surroundings = .machine) throws(Complaint) -> String {
        if let named = named ?? surroundings.variable("COSELL_CRM_SETTINGS") { return surroundings.expanded(named) }
        if let usual = surroundings.settingsFile("crm.yaml") { return usual }
        throw Complaint("there is no home folder with settings", at: "--settings", remedy: "Give --settings FILE.")
    }

    func file() throws(Complaint) -> String { try Self.file(settings) }

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
    ///
    /// - Parameter leads: whether it takes leads.
    func refresh(_ database: LocalDatabase, leads: Bool, _ read: AutomationOptions.Read) async throws {
        var options = SyncOptions(catalog: read.catalog)
        options.kinds = leads ? [.opportunities, .referrals, .engagements] : [.opportunities]
        let report = try await Synchronizer(database, try read.local.syncCalls(), options).run()
        guard let trouble = report.troubles.first else { return }
        read.streams.say(
            "\(report.troubles.count) records could not be read, the first because \(trouble.reason); they are left out.\n"
        )
    }

    func planner(
        _ database: LocalDatabase,
        _ settings: CRMSettings,
        _ read: AutomationOptions.Read
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
