import CosellWire
import NIOCore
import Testing

@testable import CosellSMTP

/// What is said to a mail server, in order, and what is made of its answers.
struct SMTPClientTests {
    private static let login = MailServer.Login(username: "kim", password: "secret")

    private static func mail(_ to: String = "a@x.example") -> MailText {
        MailText(from: "us@x.example", to: to, subject: "s", text: "t", at: Instant(seconds: 0), id: "1")
    }

    /// Sends mails to a server that follows a script.
    private func visit(
        login: MailServer.Login? = nil,
        wantsTLS: Bool = false,
        greeting: String? = "220 ready\r\n",
        silence: TimeAmount = .seconds(30),
        _ mails: [MailText] = [Self.mail()],
        script: @escaping @Sendable (String) -> String?
    ) async throws -> (lines: [String], failures: [SMTPFailure]) {
        let server = try await ScriptedServer.start(greeting: greeting, script)
        let place = MailServer(host: "127.0.0.1", port: server.port, wantsTLS: wantsTLS, login: login)
        var failures: [SMTPFailure] = []
        do {
            try await SMTPClient(place, silence: silence).visit { session in
                for mail in mails {
                    do { try await session.send(mail) } catch let failure as SMTPFailure where failure.isAboutTheMail {
                        failures.append(failure)
                    }
                }
            }
        } catch let failure as SMTPFailure { failures.append(failure) }
        try await server.stop()
        return (server.lines, failures)
    }

    @Test("a mail is handed over in the order of RFC 5321")
    func order() async throws {
        let (lines, failures) = try await visit { ScriptedServer.obliging($0) }
        #expect(
            lines == [
                "EHLO [127.0.0.1]", "MAIL FROM:<us@x.example>", "RCPT TO:<a@x.example>", "DATA", "mail", "QUIT",
            ]
        )
        #expect(failures.isEmpty)
    }

    @Test(
        "the log-in is by what the server offers",
        arguments: [
            ("AUTH LOGIN PLAIN", ["AUTH PLAIN AGtpbQBzZWNyZXQ="]), ("AUTH=LOGIN", ["AUTH LOGIN", "a2lt", "c2VjcmV0"]),
            ("auth plain", ["AUTH PLAIN AGtpbQBzZWNyZXQ="]),
        ]
    )
    func logsIn(_ offer: String, _ words: [String]) async throws {
        let (lines, failures) = try await visit(login: Self.login) { line in
            if line == "AUTH LOGIN" || line == "a2lt" { return "334 more\r\n" }
            return ScriptedServer.obliging(line, offers: [offer])
        }
        #expect(failures.isEmpty)
        #expect(Array(lines.dropFirst().prefix(words.count)) == words)
    }

    @Test("a server without a way to log in, or to TLS, hears no more than EHLO")
    func offersTooLittle() async throws {
        for (login, wantsTLS, failure) in [
            (Self.login, false, SMTPFailure.noLogin), (nil, true, .noTLS), (Self.login, true, .noTLS),
        ] as [(MailServer.Login?, Bool, SMTPFailure)] {
            let found = try await visit(login: login, wantsTLS: wantsTLS) {
                ScriptedServer.obliging($0, offers: ["AUTH CRAM-MD5"])
            }
            #expect(found.lines == ["EHLO [127.0.0.1]"])
            #expect(found.failures == [failure])
        }
    }

    @Test("words that someone puts behind the answer to STARTTLS are not taken for the server's")
    func injected() async throws {
        let found = try await visit(wantsTLS: true) { line in
            line == "STARTTLS"
                ? "220 go on\r\n250-here\r\n250 AUTH PLAIN\r\n" : ScriptedServer.obliging(line, offers: ["STARTTLS"])
        }
        #expect(found.failures == [.strange])
        #expect(found.lines == ["EHLO [127.0.0.1]", "STARTTLS"])
    }

    @Test("a refused address is taken back, and the next mail goes")
    func refused() async throws {
        let found = try await visit([Self.mail("no@x.example"), Self.mail()]) { line in
            line.contains("no@x.example") ? "550 5.1.1 nobody\r\n" : ScriptedServer.obliging(line)
        }
        #expect(found.failures == [.refused(.recipient, code: 550)])
        #expect(found.lines.dropFirst(3).prefix(2) == ["RSET", "MAIL FROM:<us@x.example>"])
        #expect(found.lines.suffix(2) == ["mail", "QUIT"])
    }

    @Test("an address that SMTP cannot carry never reaches the server")
    func unsendable() async throws {
        let found = try await visit([Self.mail("a@x.example>\r\nRSET")]) { ScriptedServer.obliging($0) }
        #expect(found.failures == [.unsendable])
        #expect(found.lines == ["EHLO [127.0.0.1]", "QUIT"])
    }

    @Test(
        "a greeting that is none",
        arguments: [
            ("554 go away\r\n", SMTPFailure.refused(.greeting, code: 554)),
            ("HTTP/1.1 400 Bad Request\r\n", SMTPFailure.strange),
        ]
    )
    func greetings(_ greeting: String, _ failure: SMTPFailure) async throws {
        #expect(try await visit(greeting: greeting) { ScriptedServer.obliging($0) }.failures == [failure])
    }

    @Test("a server that says nothing is not waited for without end")
    func silent() async throws {
        let found = try await visit(greeting: nil, silence: .milliseconds(50)) { _ in nil }
        #expect(found.failures == [.silent])
        let later = try await visit(silence: .milliseconds(50)) { $0 == "DATA" ? nil : ScriptedServer.obliging($0) }
        #expect(later.failures == [.silent])
    }

    @Test("nobody there is said so")
    func nobody() async throws {
        let server = try await ScriptedServer.start { ScriptedServer.obliging($0) }
        let port = server.port
        try await server.stop()
        await #expect(throws: SMTPFailure.self) {
            try await SMTPClient(MailServer(host: "127.0.0.1", port: port, wantsTLS: false)).visit { _ in }
        }
    }

    @Test("no password is printed or dumped")
    func secrets() {
        let server = MailServer(host: "mail.example", port: 587, wantsTLS: true, login: Self.login)
        var dumped = ""
        dump(server, to: &dumped)
        for text in [dumped, "\(server)", String(reflecting: server)] { #expect(!text.contains("secret")) }
    }
}
