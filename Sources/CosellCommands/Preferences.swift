import CosellShell
import Foundation

/// What a person has set for all commands in `$XDG_CONFIG_HOME/cosell/config`: lines such as `catalog = Sandbox`.
///
/// Each name stands for a variable, which counts more when it is set; options count more than both.
struct Preferences: Equatable {
    /// Names in the file, and the variables that they stand for.
    static let names = [
        "profile": ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"], "catalog": ["COSELL_CATALOG"],
        "output": ["AWS_DEFAULT_OUTPUT"],
    ]

    private(set) var values: [String: String] = [:]

    /// - Throws: ``Complaint`` for a line that says nothing, with its number.
    init(_ text: String, of path: String) throws(Complaint) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix(";"), line != "[default]" else { continue }
            let place = "\(path), line \(index + 1)"
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2 else {
                throw Complaint("'\(line.prefix(80))' is no setting", at: place, remedy: "Write catalog = Sandbox.")
            }
            guard Self.names[parts[0]] != nil else {
                let known = Self.names.keys.sorted()
                throw Complaint(
                    "there is no setting '\(parts[0].prefix(80))'",
                    at: place,
                    remedy: NearestName.question(parts[0], among: known)
                        ?? "The settings are \(known.joined(separator: ", "))."
                )
            }
            values[parts[0]] = parts[1]
        }
    }

    /// The variables to set in a process with these.
    func variables(beside environment: [String: String]) -> [String: String] {
        var variables: [String: String] = [:]
        for (name, value) in values where !value.isEmpty {
            guard let names = Self.names[name], names.allSatisfy({ (environment[$0] ?? "").isEmpty }) else { continue }
            variables[names[0]] = value
        }
        return variables
    }

    static func path(_ environment: [String: String]) -> String? {
        if let folder = environment["XDG_CONFIG_HOME"], !folder.isEmpty { return "\(folder)/cosell/config" }
        return environment["HOME"].map { "\($0)/.config/cosell/config" }
    }

    /// Makes the file's settings this process's own; called before anything else runs.
    static func apply(_ environment: [String: String]) throws(Complaint) {
        guard let path = path(environment), let bytes = Streams.bytes(ofFile: path) else { return }
        let preferences = try Preferences(String(decoding: bytes, as: UTF8.self), of: path)
        for (name, value) in preferences.variables(beside: environment) { setenv(name, value, 1) }
    }
}
