import NIOCore
import NIOPosix
import NIOSSL

/// What came from the server, and whether TLS protected it on the way.
struct Heard: Sendable {
    let bytes: ByteBuffer
    let isProtected: Bool
}

/// Marks what is heard, and ends a conversation in which the server says nothing.
final class HearingHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = Heard

    /// Set on the event loop at the moment that TLS begins: what was read before stays told apart from what it brings.
    private var isProtected = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.fireChannelRead(wrapInboundOut(Heard(bytes: unwrapInboundIn(data), isProtected: isProtected)))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is IdleStateHandler.IdleStateEvent else { return context.fireUserInboundEventTriggered(event) }
        context.fireErrorCaught(SMTPFailure.silent)
        context.close(promise: nil)
    }

    /// Puts TLS before everything else on a channel.
    static func protect(_ channel: any Channel, _ context: NIOSSLContext, host: String) async throws {
        try await channel.eventLoop.submit {
            let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
            let handler = try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host)
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(handler, position: .first)
            try pipeline.handler(type: HearingHandler.self).isProtected = true
        }
        .get()
    }
}

/// Opens connections on which SMTP is spoken.
enum SMTPChannel {
    private static let connectLimit = TimeAmount.seconds(10)

    static func open(
        to server: MailServer,
        silence: TimeAmount
    ) async throws -> NIOAsyncChannel<Heard, ByteBuffer> {
        do {
            return try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connectTimeout(connectLimit)
                .connect(host: server.host, port: server.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let pipeline = channel.pipeline.syncOperations
                        try pipeline.addHandler(IdleStateHandler(readTimeout: silence))
                        try pipeline.addHandler(HearingHandler())
                        return try NIOAsyncChannel<Heard, ByteBuffer>(wrappingChannelSynchronously: channel)
                    }
                }
        } catch let error as NIOConnectionError {
            let cause = error.connectionErrors.first.map { "\($0.error)" } ?? "its name is not known"
            throw SMTPFailure.unreachable(cause)
        } catch { throw SMTPFailure.unreachable("\(error)") }
    }

    /// - Throws: ``SMTPFailure`` for authorities that cannot be read.
    static func security(_ server: MailServer) throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        if let file = server.authorityFile { configuration.trustRoots = .file(file) }
        do { return try NIOSSLContext(configuration: configuration) } catch {
            throw SMTPFailure.unreachable("its authorities are not read: \(error)")
        }
    }
}
