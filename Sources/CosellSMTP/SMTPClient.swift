import NIOCore
import NIOSSL

/// Speaks to a mail server, a connection for each visit.
package struct SMTPClient: Sendable {
    private let server: MailServer
    private let silence: TimeAmount

    /// RFC 5321 would wait for minutes; a server in good health answers within seconds.
    private static let usualSilence = TimeAmount.seconds(60)

    package init(_ server: MailServer) { self.init(server, silence: Self.usualSilence) }

    init(_ server: MailServer, silence: TimeAmount) { (self.server, self.silence) = (server, silence) }

    /// Opens a conversation, and ends it behind the body.
    ///
    /// - Throws: ``SMTPFailure``, and what `body` throws.
    package func visit(_ body: (inout SMTPSession) async throws -> Void) async throws {
        let opened = try await SMTPChannel.open(to: server, silence: silence)
        do {
            try await opened.executeThenClose { inbound, outbound in
                var session = SMTPSession(server, opened.channel, inbound, outbound)
                try await session.open()
                try await body(&session)
                await session.quit()
            }
        } catch let error as NIOSSLError { throw SMTPFailure.unreachable("\(error)") } catch let error as ChannelError {
            throw error == .ioOnClosedChannel ? SMTPFailure.closed : SMTPFailure.unreachable("\(error)")
        } catch let error as IOError { throw SMTPFailure.unreachable("\(error)") }
    }
}
