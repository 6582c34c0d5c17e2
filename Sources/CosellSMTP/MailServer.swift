/// Where mails are handed over, and who does it there.
package struct MailServer: Sendable {
    package let host: String
    package let port: Int
    /// Whether nothing is said in the clear but the wish for TLS; a server that has none is refused.
    package let wantsTLS: Bool
    package let login: Login?
    /// A PEM file of authorities to trust instead of the machine's.
    package let authorityFile: String?

    package init(host: String, port: Int, wantsTLS: Bool, login: Login? = nil, authorityFile: String? = nil) {
        (self.host, self.port, self.wantsTLS) = (host, port, wantsTLS)
        (self.login, self.authorityFile) = (login, authorityFile)
    }

    /// A name and a password, which nothing shows.
    package struct Login: Sendable, CustomReflectable, CustomStringConvertible {
        package let username: String
        let password: String

        package init(username: String, password: String) { (self.username, self.password) = (username, password) }

        package var description: String { "\(username) ***" }
        package var customMirror: Mirror { Mirror(self, children: ["username": username, "password": "***"]) }
    }
}
