package import CosellSMTP

/// Where facts are told.
package struct NotifyChannel: Sendable {
    package let name: String
    package let way: Way
    package let kinds: Set<Fact.Kind>

    package enum Way: Sendable {
        /// An incoming webhook of Slack.
        case slack(SecretAddress)
        /// A workflow webhook of Microsoft Teams.
        case teams(SecretAddress)
        /// Anybody's: a fact is a request.
        case webhook(SecretAddress, token: String?)
        case smtp(MailServer, from: String, to: [String])

        package var word: String {
            switch self {
            case .slack: "slack"
            case .teams: "teams"
            case .webhook: "webhook"
            case .smtp: "smtp"
            }
        }

        /// Whether the receiver knows a message again that came twice: by its id.
        var knowsRepeats: Bool {
            switch self {
            case .slack, .teams: false
            case .webhook, .smtp: true
            }
        }
    }
}

/// The address of a webhook, which is a secret: who knows it can write there.
package struct SecretAddress: Sendable, CustomStringConvertible, CustomReflectable {
    let scheme: String
    let authority: String
    let path: String

    /// - Returns: nil for what is no address; `http` goes to this machine only.
    init?(_ text: String) {
        guard let colon = text.firstRange(of: "://") else { return nil }
        scheme = text[..<colon.lowerBound].lowercased()
        let rest = text[colon.upperBound...]
        let end = rest.firstIndex(where: { "/?#".contains($0) }) ?? rest.endIndex
        authority = String(rest[..<end])
        let tail = rest[end...].prefix { $0 != "#" }
        path = tail.hasPrefix("/") ? String(tail) : "/\(tail)"
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard isPlain, !authority.isEmpty, !authority.contains("@"), scheme == "https" || scheme == "http" && isLocal
        else {
            return nil
        }
    }

    private var isLocal: Bool {
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        return ["127.0.0.1", "localhost", "[::1]"].contains(host)
    }

    /// The host; the path is the secret.
    package var description: String { "\(scheme)://\(authority)/***" }
    package var customMirror: Mirror { Mirror(self, children: ["address": description]) }
}
