/// What the shared files say, and which profile counts.
struct SharedConfiguration: Equatable {
    static let defaultProfile = "default"

    /// The profile in use.
    let profileName: String
    /// Whether someone named it, instead of it being the default.
    let isNamed: Bool
    let configPath: String
    let credentialsPath: String
    private(set) var profiles: [String: ConfigurationSection] = [:]
    private(set) var ssoSessions: [String: ConfigurationSection] = [:]
    private(set) var services: [String: ConfigurationSection] = [:]

    /// Reads the files.
    ///
    /// - Parameter profile: named in code or by an option, which counts more than `AWS_PROFILE`.
    /// - Throws: ``ConfigurationFailure`` for a file that cannot be read and for a named profile that is in none.
    init(profile: String?, in surroundings: Surroundings) throws(ConfigurationFailure) {
        let named = profile ?? surroundings.variable("AWS_PROFILE") ?? surroundings.variable("AWS_DEFAULT_PROFILE")
        profileName = named ?? Self.defaultProfile
        isNamed = named != nil
        configPath = surroundings.expanded(surroundings.variable("AWS_CONFIG_FILE") ?? "~/.aws/config")
        credentialsPath = surroundings.expanded(
            surroundings.variable("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials"
        )
        if let file = try Self.file(configPath, surroundings) { add(config: file) }
        if let file = try Self.file(credentialsPath, surroundings) { add(credentials: file) }
        guard !isNamed || profiles[profileName] != nil else { throw unknown(profileName) }
    }

    /// The profile in use; empty when nothing is said of it.
    var profile: ConfigurationSection { profiles[profileName] ?? ConfigurationSection() }

    /// The section of a service that the profile in use points to: `services = name`, `[services name]`.
    ///
    /// - Throws: when there is no such section: calls would go elsewhere than the person wants.
    func service(_ name: String) throws(ConfigurationFailure) -> [String: String] {
        guard let group = profile["services"] else { return [:] }
        guard let section = services[group] else {
            throw ConfigurationFailure(
                "There is no section [services \(group)], which profile \(profileName) names,",
                in: configPath,
                remedy: "Add the section, or take services out of the profile.",
                kind: .dangling
            )
        }
        return section.nested[name] ?? [:]
    }

    func unknown(_ name: String) -> ConfigurationFailure {
        ConfigurationFailure(
            "There is no profile \(name)",
            in: "\(configPath) or \(credentialsPath)",
            remedy: profiles.isEmpty
                ? "Make one with `aws configure --profile \(name)`."
                : "Known profiles: \(profiles.keys.sorted().joined(separator: ", "))."
        )
    }

    private static func file(
        _ path: String,
        _ surroundings: Surroundings
    ) throws(ConfigurationFailure)
        -> SharedConfigFile?
    {
        let bytes: [UInt8]?
        do { bytes = try surroundings.readFile(path) } catch {
            throw ConfigurationFailure(
                "The file cannot be read (\(error))",
                in: path,
                remedy: "Check its permissions."
            )
        }
        guard let bytes else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ConfigurationFailure("There are bytes that are no UTF-8", in: path, remedy: "Save it as UTF-8.")
        }
        return try SharedConfigFile(path: path, text: text)
    }

    private mutating func add(config file: SharedConfigFile) {
        for (name, section) in file.sections {
            switch SectionName(name) {
            case .profile(let profile): profiles[profile, default: ConfigurationSection()].merge(section)
            case .ssoSession(let session): ssoSessions[session] = section
            case .services(let group): services[group] = section
            case nil: break
            }
        }
    }

    /// Every section of this file is a profile, and what it says counts more.
    private mutating func add(credentials file: SharedConfigFile) {
        for (name, section) in file.sections { profiles[name, default: ConfigurationSection()].merge(section) }
    }
}

/// What a section of `~/.aws/config` is about; other sections say nothing to a client.
private enum SectionName {
    case profile(String)
    case ssoSession(String)
    case services(String)

    init?(_ header: String) {
        if header == SharedConfiguration.defaultProfile {
            self = .profile(header)
            return
        }
        guard let blank = header.firstIndex(where: \.isWhitespace) else { return nil }
        let name = Self.unquoted(header[blank...].trimmed)
        switch header[..<blank] {
        case "profile": self = .profile(name)
        case "sso-session": self = .ssoSession(name)
        case "services": self = .services(name)
        default: return nil
        }
    }

    private static func unquoted(_ text: Substring) -> String {
        guard text.count >= 2, let quote = text.first, quote == "\"" || quote == "'", text.last == quote else {
            return String(text)
        }
        return String(text.dropFirst().dropLast())
    }
}
