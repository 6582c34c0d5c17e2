import NIOCore
import NIOHTTP1
import NIOPosix

/// A request to a webhook, as it came.
package struct HookRequest: Sendable {
    package let method: String
    /// As it stands in the request line.
    package let target: String
    package let host: String
    package let body: [UInt8]
    private let fields: HTTPHeaders

    init(_ head: HTTPRequestHead, _ body: [UInt8]) {
        (method, target, fields) = (head.method.rawValue, head.uri, head.headers)
        host = head.headers.first(name: "Host") ?? ""
        self.body = body
    }

    package func field(_ name: String) -> String? { fields.first(name: name) }
}

package struct HookAnswer: Hashable, Sendable {
    package let status: Int
    package let message: String

    package init(_ status: Int, _ message: String) { (self.status, self.message) = (status, message) }
}

/// Takes requests to a webhook, one after another on each connection, none larger than a limit.
package struct HookListener: Sendable {
    let host: String
    let port: Int
    let bodyLimitBytes: Int

    package init(host: String, port: Int, bodyLimitBytes: Int) {
        (self.host, self.port, self.bodyLimitBytes) = (host, port, bodyLimitBytes)
    }

    /// Who sends nothing for this long is let go.
    private static let idle = TimeAmount.seconds(30)
    /// HubSpot sends at most ten requests at a time.
    private static let backlog: Int32 = 64

    private typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPPart<HTTPResponseHead, ByteBuffer>>

    /// Listens until the task is cancelled.
    ///
    /// - Parameter bound: is told the port once there is one.
    package func run(
        bound: @Sendable (Int) -> Void,
        answer: @escaping @Sendable (HookRequest) async -> HookAnswer
    ) async throws {
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(ChannelOptions.backlog, value: Self.backlog)
            .serverChannelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1)
            .bind(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(IdleStateHandler(allTimeout: Self.idle))
                    try channel.pipeline.syncOperations.addHandler(IdleEnd())
                    try channel.pipeline.syncOperations.addHandler(AnswerParts())
                    return try Connection(wrappingChannelSynchronously: channel)
                }
            }
        bound(server.channel.localAddress?.port ?? port)
        try await server.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await connection in connections {
                    group.addTask {
                        // A connection that breaks is its sender's affair; HubSpot sends again what was not answered.
                        do { try await serve(connection, answer) } catch {}
                    }
                }
            }
        }
    }

    private func serve(_ connection: Connection, _ answer: @Sendable (HookRequest) async -> HookAnswer) async throws {
        try await connection.executeThenClose { inbound, outbound in
            var head: HTTPRequestHead?
            var body: [UInt8] = []
            for try await part in inbound {
                switch part {
                case .head(let new):
                    (head, body) = (new, [])
                    let length = new.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
                    guard length <= bodyLimitBytes else { return try await write(tooLarge, closing: true, outbound) }
                case .body(let buffer):
                    guard body.count + buffer.readableBytes <= bodyLimitBytes else {
                        return try await write(tooLarge, closing: true, outbound)
                    }
                    body += buffer.readableBytesView
                case .end:
                    guard let current = head else { return }
                    let answer = await answer(HookRequest(current, body))
                    try await write(answer, closing: !current.isKeepAlive, outbound)
                    guard current.isKeepAlive else { return }
                    head = nil
                }
            }
        }
    }

    private var tooLarge: HookAnswer { HookAnswer(413, "The body is larger than \(bodyLimitBytes) bytes.") }

    private func write(
        _ answer: HookAnswer,
        closing: Bool,
        _ outbound: NIOAsyncChannelOutboundWriter<HTTPPart<HTTPResponseHead, ByteBuffer>>
    ) async throws {
        let text = answer.message.isEmpty ? "" : "\(answer.message)\n"
        var headers = HTTPHeaders([
            ("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", "\(text.utf8.count)"),
        ])
        if answer.status == 405 { headers.add(name: "Allow", value: "POST") }
        if closing { headers.add(name: "Connection", value: "close") }
        let head = HTTPResponseHead(version: .http1_1, status: .init(statusCode: answer.status), headers: headers)
        try await outbound.write(.head(head))
        if !text.isEmpty { try await outbound.write(.body(ByteBuffer(string: text))) }
        try await outbound.write(.end(nil))
    }
}

/// Parts of an answer with plain buffers, as the encoder wants them.
private final class AnswerParts: ChannelOutboundHandler {
    typealias OutboundIn = HTTPPart<HTTPResponseHead, ByteBuffer>
    typealias OutboundOut = HTTPServerResponsePart

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part: HTTPServerResponsePart =
            switch unwrapOutboundIn(data) {
            case .head(let head): .head(head)
            case .body(let buffer): .body(.byteBuffer(buffer))
            case .end(let trailers): .end(trailers)
            }
        context.write(wrapOutboundOut(part), promise: promise)
    }
}

/// Closes a connection on which nothing happens.
private final class IdleEnd: ChannelInboundHandler {
    typealias InboundIn = Any

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is IdleStateHandler.IdleStateEvent else { return context.fireUserInboundEventTriggered(event) }
        context.close(promise: nil)
    }
}
