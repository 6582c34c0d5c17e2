import NIOCore
import NIOPosix
import Synchronization

/// A mail server that says what a test wants, and notes what it hears.
final class ScriptedServer: Sendable {
    private let heard = Mutex<[String]>([])
    private let channel: Mutex<(any Channel)?>
    /// What it answers to a line; nil says nothing at all.
    private let script: @Sendable (String) -> String?

    private init(_ script: @escaping @Sendable (String) -> String?) {
        self.script = script
        channel = Mutex(nil)
    }

    /// - Parameter greeting: nil says nothing.
    static func start(
        greeting: String? = "220 ready\r\n",
        _ script: @escaping @Sendable (String) -> String?
    ) async throws -> ScriptedServer {
        let server = ScriptedServer(script)
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Listener(server: server, greeting: greeting))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        server.channel.withLock { $0 = channel }
        return server
    }

    /// What an obliging server says.
    static func obliging(_ line: String, offers: [String] = []) -> String {
        switch line.prefix(4) {
        case "EHLO": (["250-here"] + offers.map { "250-\($0)" } + ["250 HELP"]).joined(separator: "\r\n") + "\r\n"
        case "DATA": "354 go on\r\n"
        case "QUIT": "221 bye\r\n"
        default: "250 fine\r\n"
        }
    }

    var port: Int { channel.withLock { $0?.localAddress?.port } ?? 0 }
    /// The lines it heard; the text of a mail counts as one.
    var lines: [String] { heard.withLock { $0 } }

    func stop() async throws { try await channel.withLock { $0 }?.close() }

    private final class Listener: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let server: ScriptedServer
        private let greeting: String?
        private var text = ""
        private var takesMail = false

        init(server: ScriptedServer, greeting: String?) { (self.server, self.greeting) = (server, greeting) }

        func channelActive(context: ChannelHandlerContext) {
            if let greeting { say(greeting, context) }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            text += String(buffer: unwrapInboundIn(data))
            while let end = text.firstRange(of: takesMail ? "\r\n.\r\n" : "\r\n") {
                let line = String(text[..<end.lowerBound])
                text = String(text[end.upperBound...])
                server.heard.withLock { $0.append(takesMail ? "mail" : line) }
                let answer = takesMail ? "250 taken\r\n" : server.script(line)
                takesMail = !takesMail && answer?.hasPrefix("354") == true
                if let answer { say(answer, context) }
            }
        }

        private func say(_ words: String, _ context: ChannelHandlerContext) {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: words)), promise: nil)
        }
    }
}
