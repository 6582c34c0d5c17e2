package import CosellShell
import CosellSMTP
import CosellWire

/// The channels as people write them, in YAML; `docs/notify.md` describes every key.
package struct NotifySettings: Sendable {
    package let channels: [NotifyChannel]
    /// How long before its end a referral is called near it.
    package let expiry: TimeSpan

    private static let usualExpiry = TimeSpan(seconds: 3 * 86_400)
    private static let submissionPort = 587
    private static let plainPort = 25
    private static let channelKeys = [
        "kind", "url", "url_env", "token_env", "facts", "host", "port", "starttls", "username", "password_env",
        "authority_file", "from", "to",
    ]

    /// - Parameter variable: the environment, in which secrets stand.
    /// - Throws: ``Complaint`` with line, key and what to write instead.
    package init(text: String, file: String, variable: (String) -> String?) throws(Complaint) {
        let root = try SettingsNode(text: text, file: file)
        let members = try root.members(["channels", "expiry_within"])
        expiry = try members["expiry_within"].map { node throws(Complaint) in try node.span() } ?? Self.usualExpiry
        guard let list = members["channels"] else {
            throw root.complaint("it has no channels", remedy: "Write channels: and below it a name and its kind.")
        }
        var channels: [NotifyChannel] = []
        for (name, node) in try list.namedMembers() {
            guard !name.isEmpty, !channels.contains(where: { $0.name == name }) else {
                throw node.complaint("two channels are called '\(name)'", remedy: "Give each a name of its own.")
            }
            channels.append(try Self.channel(name, node, variable))
        }
        guard !channels.isEmpty else {
            throw list.complaint(
                "it names no channel",
                remedy: "Write a name, and below it kind: slack and its url_env."
            )
        }
        self.channels = channels
    }

    private enum Kind: String, CaseIterable { case slack, teams, webhook, smtp }

    private static func channel(
        _ name: String,
        _ node: SettingsNode,
        _ variable: (String) -> String?
    ) throws(Complaint) -> NotifyChannel {
        let members = try node.members(channelKeys)
        guard let word = members["kind"] else {
            throw node.complaint("the channel has no kind", remedy: "Write kind: slack, teams, webhook or smtp.")
        }
        let kind = try word.choice(Kind.allCases.map { ($0.rawValue, $0) })
        let kinds = try members["facts"].map { node throws(Complaint) in
            Set(try node.choices(Fact.Kind.allCases.map { ($0.rawValue, $0) }))
        }
        let isMail = kind == .smtp
        let foreign = isMail ? ["url", "url_env", "token_env"] : Array(channelKeys[5...])
        for key in foreign {
            guard let member = members[key] else { continue }
            throw member.complaint("a channel of kind \(kind.rawValue) has no \(key)", remedy: "Take it out.")
        }
        let way: NotifyChannel.Way =
            switch kind {
            case .slack: .slack(try address(node, members, variable))
            case .teams: .teams(try address(node, members, variable))
            case .webhook:
                .webhook(
                    try address(node, members, variable),
                    token: try members["token_env"].map { node throws(Complaint) in try secret(node, variable) }
                )
            case .smtp: try mail(node, members, variable)
            }
        return NotifyChannel(name: name, way: way, kinds: kinds ?? Set(Fact.Kind.allCases))
    }

    private static func address(
        _ node: SettingsNode,
        _ members: [String: SettingsNode],
        _ variable: (String) -> String?
    ) throws(Complaint) -> SecretAddress {
        let place: SettingsNode
        let text: String
        if let member = members["url_env"] {
            (place, text) = (member, try secret(member, variable))
        } else if let member = members["url"] {
            (place, text) = (member, try member.text())
        } else {
            throw node.complaint(
                "the channel has no address",
                remedy: "Write url_env: and the variable that holds the webhook's address."
            )
        }
        guard let address = SecretAddress(text) else {
            throw place.complaint(
                "this is no address of a webhook",
                remedy: "Give one that begins with https://; http:// is for this machine only."
            )
        }
        return address
    }

    private static func secret(_ node: SettingsNode, _ variable: (String) -> String?) throws(Complaint) -> String {
        let name = try node.text()
        guard let value = variable(name) else {
            throw node.complaint(
                "the variable \(name.excerpt(80)) is not set",
                remedy: "Set it where the command runs."
            )
        }
        return value
    }

    private static func mail(
        _ node: SettingsNode,
        _ members: [String: SettingsNode],
        _ variable: (String) -> String?
    ) throws(Complaint) -> NotifyChannel.Way {
        guard let host = try members["host"].map({ node throws(Complaint) in try node.text() }) else {
            throw node.complaint("the channel has no host", remedy: "Write host: and the mail server's name.")
        }
        guard let from = members["from"], let to = members["to"] else {
            throw node.complaint("the channel lacks from or to", remedy: "Write both, with mail addresses.")
        }
        let recipients = try to.texts()
        for (place, address) in [(from, try from.text())] + recipients.map({ (to, $0) }) where !address.contains("@") {
            throw place.complaint("'\(address.excerpt(80))' is no mail address", remedy: "Write dana@example.com.")
        }
        let wantsTLS = try members["starttls"].map { node throws(Complaint) in try node.flag() } ?? true
        var login: MailServer.Login?
        if let name = members["username"] {
            guard let password = members["password_env"] else {
                throw name.complaint("it stands without password_env", remedy: "Name the variable with the password.")
            }
            guard wantsTLS || ["127.0.0.1", "localhost", "::1"].contains(host) else {
                throw name.complaint(
                    "without TLS the password would cross the network in the clear",
                    remedy: "Write starttls: true."
                )
            }
            login = .init(username: try name.text(), password: try secret(password, variable))
        } else if let password = members["password_env"] {
            throw password.complaint("it stands without username", remedy: "Write username: too.")
        }
        let port = try members["port"].map { node throws(Complaint) in try node.count(1...65_535) }
        let server = MailServer(
            host: host,
            port: port ?? (wantsTLS ? submissionPort : plainPort),
            wantsTLS: wantsTLS,
            login: login,
            authorityFile: try members["authority_file"].map { node throws(Complaint) in try node.text() }
        )
        return .smtp(server, from: try from.text(), to: recipients)
    }
}
