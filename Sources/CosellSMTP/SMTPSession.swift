import CosellWire
import NIOCore
import NIOSSL

/// A conversation with a mail server: greeting, TLS, log-in, and then mail after mail (RFC 5321, 3207, 4954).
package struct SMTPSession {
    private let server: MailServer
    private let channel: any Channel
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var inbound: NIOAsyncChannelInboundStream<Heard>.AsyncIterator
    private var replies = ReplyReader()
    private var isProtected = false

    init(
        _ server: MailServer,
        _ channel: any Channel,
        _ inbound: NIOAsyncChannelInboundStream<Heard>,
        _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        (self.server, self.channel, self.outbound) = (server, channel, outbound)
        self.inbound = inbound.makeAsyncIterator()
    }

    // MARK: Opening

    mutating func open() async throws {
        try Self.require(await reply(), .greeting)
        var offers = try await hello()
        if server.wantsTLS {
            guard offers.contains(where: { $0.uppercased() == "STARTTLS" }) else { throw SMTPFailure.noTLS }
            try await ask("STARTTLS", .tls)
            // What came behind that answer came in the clear, from whomever.
            guard !replies.hasMore else { throw SMTPFailure.strange }
            let context = try SMTPChannel.security(server)
            try await HearingHandler.protect(channel, context, host: server.host)
            isProtected = true
            offers = try await hello()
        }
        if let login = server.login { try await logIn(login, offers) }
    }

    /// - Returns: what the server can do: `AUTH PLAIN LOGIN`.
    private mutating func hello() async throws -> [String] {
        try await ask("EHLO \(name)", .hello).lines.dropFirst().map { $0.trimming(" ") }
    }

    /// This machine as the server sees it; few of them have a name of their own.
    private var name: String {
        let address = channel.localAddress?.ipAddress ?? "127.0.0.1"
        return address.contains(":") ? "[IPv6:\(address)]" : "[\(address)]"
    }

    private mutating func logIn(_ login: MailServer.Login, _ offers: [String]) async throws {
        let ways = offers.filter { $0.uppercased().hasPrefix("AUTH") }
            .flatMap { $0.uppercased().split { " =".contains($0) } }
        if ways.contains("PLAIN") {
            let secret = Base64.encode(Array("\0\(login.username)\0\(login.password)".utf8))
            try await ask("AUTH PLAIN \(secret)", .login)
        } else if ways.contains("LOGIN") {
            try await ask("AUTH LOGIN", .login)
            try await ask(Base64.encode(Array(login.username.utf8)), .login)
            try await ask(Base64.encode(Array(login.password.utf8)), .login)
        } else {
            throw SMTPFailure.noLogin
        }
    }

    // MARK: Mails

    /// Hands one mail over: when it returns, the server answers for it.
    ///
    /// - Throws: ``SMTPFailure``; after one that is about the mail alone, the next can be sent.
    package mutating func send(_ mail: MailText) async throws {
        guard mail.isSendable else { throw SMTPFailure.unsendable }
        do {
            try await ask("MAIL FROM:<\(mail.from)>", .sender)
            try await ask("RCPT TO:<\(mail.to)>", .recipient)
            try await ask("DATA", .text)
        } catch let failure as SMTPFailure where failure.isAboutTheMail {
            try await ask("RSET", .sender)
            throw failure
        }
        try await say(mail.wire)
        try Self.require(await reply(), .text)
    }

    /// Takes leave; a server that is gone already has what it took.
    mutating func quit() async { _ = try? await ask("QUIT", .hello) }

    // MARK: Words

    @discardableResult
    private mutating func ask(_ words: String, _ step: SMTPFailure.Step) async throws -> SMTPReply {
        try await say("\(words)\r\n")
        let reply = try await reply()
        try Self.require(reply, step)
        return reply
    }

    /// - Throws: where the conversation has ended, the cause: it is found where one listens.
    private mutating func say(_ words: String) async throws {
        do { try await outbound.write(ByteBuffer(string: words)) } catch ChannelError.ioOnClosedChannel {
            while try await inbound.next() != nil {}
            throw SMTPFailure.closed
        }
    }

    private static func require(_ reply: SMTPReply, _ step: SMTPFailure.Step) throws(SMTPFailure) {
        guard reply.isGood else { throw .refused(step, code: reply.code) }
    }

    private mutating func reply() async throws -> SMTPReply {
        while true {
            if let reply = try replies.next() { return reply }
            guard let heard = try await inbound.next() else { throw SMTPFailure.closed }
            guard heard.isProtected == isProtected else { throw SMTPFailure.strange }
            try replies.take(heard.bytes)
        }
    }
}

extension String {
    fileprivate func trimming(_ sign: Character) -> String {
        String(drop { $0 == sign }.reversed().drop { $0 == sign }.reversed())
    }
}
