import NIOCore
import NIOPosix
import Synchronization

/// Listens on this machine, reads one request, and answers it with fixed bytes.
final class LoopbackServer: Sendable {
    let port: Int
    private let heard: Heard
    private let arrival: AsyncStream<Void>

    private init(port: Int, heard: Heard, arrival: AsyncStream<Void>) {
        self.port = port
        self.heard = heard
        self.arrival = arrival
    }

    var received: String { heard.text.withLock(\.self) }

    func waitForRequest() async {
        for await _ in arrival { return }
    }

    /// - Parameter answer: nil keeps silent; what is empty closes the connection at once.
    static func answering<Value: Sendable>(
        _ answer: String?,
        _ body: (LoopbackServer) async throws -> Value
    ) async throws -> Value {
        let (arrival, arrived) = AsyncStream<Void>.makeStream()
        let heard = Heard()
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.pipeline.addHandler(Answering(answer: answer, heard: heard, arrived: arrived))
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let server = LoopbackServer(port: channel.localAddress?.port ?? 0, heard: heard, arrival: arrival)
        do {
            let value = try await body(server)
            try await channel.close()
            return value
        } catch {
            try? await channel.close()
            throw error
        }
    }
}

/// What a server has read.
private final class Heard: Sendable {
    let text = Mutex("")
}

private final class Answering: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let answer: String?
    let heard: Heard
    let arrived: AsyncStream<Void>.Continuation

    init(answer: String?, heard: Heard, arrived: AsyncStream<Void>.Continuation) {
        (self.answer, self.heard, self.arrived) = (answer, heard, arrived)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let text = heard.text.withLock { text in
            text += String(buffer: unwrapInboundIn(data))
            return text
        }
        guard text.contains("\r\n\r\n"), text.hasSuffix("{}") else { return }
        arrived.yield()
        guard let answer else { return }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer))).whenComplete { _ in
            channel.close(promise: nil)
        }
    }
}
