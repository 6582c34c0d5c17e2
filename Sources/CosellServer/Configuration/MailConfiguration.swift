import CosellSMTP
import CosellWire

/// Where the mails go that AWS would send, beside `/_cosell/mail`.
package struct MailConfiguration: Sendable {
    private let host: String
    private let port: Int
    private let wantsTLS: Bool
    private let login: MailServer.Login?
    /// Whose address they bear.
    package let from: String

    private static let submissionPort = 587
    private static let plainPort = 25
    /// Where TLS is spoken from the first byte on.
    private static let tlsPort = 465

    init(_ file: ConfigurationFile.Mail) throws {
        guard let host = file.host, !host.isEmpty else {
            throw ConfigurationError("smtp", "it has no host; give host: and the mail server's name")
        }
        guard host.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !host.contains("/"), !host.contains("@") else {
            throw ConfigurationError("smtp.host", "\(host.excerpt()) is no host; give a name such as mail.example.com")
        }
        let wantsTLS = file.starttls ?? true
        let port = file.port ?? (wantsTLS ? Self.submissionPort : Self.plainPort)
        guard 1...65_535 ~= port else {
            throw ConfigurationError("smtp.port", "\(port) is no port; give 1 to 65535")
        }
        guard port != Self.tlsPort else {
            throw ConfigurationError(
                "smtp.port",
                "\(port) is for TLS from the first byte on, which is not spoken here; give \(Self.submissionPort)"
            )
        }
        guard let from = file.from, Self.address.matches(from) else {
            throw ConfigurationError(
                file.from == nil ? "smtp" : "smtp.from",
                "\(file.from.map { "\($0.excerpt()) is no address" } ?? "it has no from"); give an address such as "
                    + "partner-central@example.com"
            )
        }
        (self.host, self.port, self.wantsTLS, self.from) = (host, port, wantsTLS, from)
        login = try Self.login(file, host: host, wantsTLS: wantsTLS)
    }

    /// - Parameter authorityFile: whom to trust instead of the machine's authorities.
    func server(trusting authorityFile: String?) -> MailServer {
        MailServer(host: host, port: port, wantsTLS: wantsTLS, login: login, authorityFile: authorityFile)
    }

    /// For the log: where mails go.
    var place: String { "\(host):\(port)" }

    private static let address = Pattern(
        "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*"
    )

    /// No password travels in the clear, but on this machine.
    private static func login(
        _ file: ConfigurationFile.Mail,
        host: String,
        wantsTLS: Bool
    ) throws -> MailServer.Login? {
        if file.username == nil, file.password == nil { return nil }
        guard let username = file.username, let password = file.password else {
            let (known, missing) = file.password == nil ? ("username", "password") : ("password", "username")
            throw ConfigurationError(
                "smtp.\(known)",
                "it stands without \(missing); give both, or neither for a server that wants no log-in"
            )
        }
        guard [username, password].allSatisfy({ !$0.isEmpty && !$0.utf8.contains(0) }) else {
            let key = username.isEmpty || username.utf8.contains(0) ? "username" : "password"
            throw ConfigurationError("smtp.\(key)", "it is empty or holds a NUL; give the one of the mail server")
        }
        guard wantsTLS || ControlToken.isLoopback(host) else {
            throw ConfigurationError(
                "smtp.starttls",
                "without it the password would cross the network in the clear; give true, or take username and "
                    + "password out"
            )
        }
        return MailServer.Login(username: username, password: password)
    }
}
