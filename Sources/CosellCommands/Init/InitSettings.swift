import CosellClient
import CosellShell
import Foundation

/// What the jobs are to run with: all that holds in this shell and would not hold in theirs.
struct InitSettings: Sendable {
    /// Where things are written for.
    enum Place: CaseIterable, Sendable {
        case cron, systemd, github
    }

    var places: Set<Place> = []
    /// The whole path of `cosell`: a timer knows no PATH.
    var program: String
    var home: String
    /// Where settings lie: `~/.config/cosell`.
    var configuration: String
    /// Where systemd looks for a user's units.
    var units: String
    /// The repository that a workflow is for.
    var repository: String
    var catalog = "AWS"
    var profile: String?
    var hour = 6
    var minute = 17
    var notifies = false
    /// Of the daily files.
    var folder: String?
    /// Options that each job is given: `--region`, `eu-west-1`.
    var options: [String] = []
    /// Variables that hold here, and that a timer would not have.
    var variables: [(name: String, value: String)] = []
    /// Whether this shell has keys in its variables, which are secrets and are not written.
    var hasKeysInVariables = false

    /// No secret is among them.
    static let carried = [
        "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE",
        "AWS_CA_BUNDLE", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_STS",
        "AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING", "AWS_ENDPOINT_URL_PARTNERCENTRAL_ACCOUNT", "COSELL_DATABASE",
        "COSELL_REFERRAL_RULES", "COSELL_NOTIFY_CHANNELS",
    ]

    init(program: String, home: String, repository: String) {
        (self.program, self.home, self.repository) = (program, home, repository)
        configuration = "\(home)/.config/cosell"
        units = "\(home)/.config/systemd/user"
    }

    /// - Throws: ``Complaint`` for what cannot be meant, or cannot stand in the files.
    init(
        _ command: InitCommand,
        _ surroundings: Surroundings,
        program: String?,
        repository: String = FileManager.default.currentDirectoryPath
    ) throws(Complaint) {
        guard let home = surroundings.home else {
            throw Complaint("there is no home folder to write settings into", remedy: "Set HOME.")
        }
        self.init(program: program ?? "cosell", home: home, repository: repository)
        if let folder = surroundings.variable("XDG_CONFIG_HOME") {
            (configuration, units) = ("\(folder)/cosell", "\(folder)/systemd/user")
        }
        places = Set(
            [(command.cron, Place.cron), (command.systemd, .systemd), (command.github, .github)].filter(\.0).map(\.1)
        )
        catalog = command.local.catalogName(surroundings)
        guard ["AWS", "Sandbox"].contains(catalog) else {
            throw Complaint(
                "there is no catalog '\(catalog)'",
                at: "--catalog",
                remedy: NearestName.question(catalog, among: ["AWS", "Sandbox"]) ?? "One of AWS, Sandbox."
            )
        }
        profile = command.local.call.profile ?? surroundings.variable("AWS_PROFILE")
        (hour, minute) = try Self.time(command.at)
        notifies = command.notify
        let folder = surroundings.absolute
        self.folder = command.folder.map(folder)
        let call = command.local.call
        let said: [(String, String?)] = [
            ("--database", command.local.database.map(folder)), ("--endpoint-url", call.endpointUrl),
            ("--region", call.region),
        ]
        options = said.flatMap { name, value in value.map { [name, $0] } ?? [] }
        variables = Self.carried.compactMap { name in surroundings.variable(name).map { (name, $0) } }
        hasKeysInVariables = surroundings.variable("AWS_ACCESS_KEY_ID") != nil
        try refuseLineBreaks()
    }

    private static func time(_ text: String) throws(Complaint) -> (hour: Int, minute: Int) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ 1...2 ~= $0.utf8.count && $0.utf8.allSatisfy { 48...57 ~= $0 } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { throw Complaint("'\(text)' is no time of day", at: "--at", remedy: "Write HH:MM, such as 06:17.") }
        return (hour, minute)
    }

    /// No line of a crontab, a unit or the settings can hold one.
    private func refuseLineBreaks() throws(Complaint) {
        let texts = [program, home, repository, profile ?? "", folder ?? ""] + options + variables.map(\.value)
        guard let broken = texts.first(where: { $0.contains { $0.isNewline } || $0.unicodeScalars.contains("\0") })
        else { return }
        throw Complaint("'\(broken)' has more than one line", remedy: "Give a path or name of one line.")
    }

    // MARK: The jobs

    /// Words behind `cosell`: what runs each day.
    var daily: [String] {
        let jobs = ["daily-sync", "referrals", "stale"] + (notifies ? ["notify"] : [])
        return ["run"] + jobs + (folder.map { ["--folder", $0] } ?? []) + options
    }

    /// What runs each week, an hour after the daily jobs of a Monday.
    var weekly: [String] { ["run", "pipeline", "weekly"] + options }

    var weeklyHour: Int { (hour + 1) % 24 }

    /// As cron counts: an hour later is Tuesday for who runs the daily jobs before midnight.
    var weeklyDay: Int { hour == 23 ? 2 : 1 }
}

extension Surroundings {
    /// A path that means the same wherever a job is started.
    fileprivate func absolute(_ path: String) -> String {
        let path = expanded(path)
        return path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    }
}
