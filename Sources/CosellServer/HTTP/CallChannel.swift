import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOSSL

/// A connection for calls: HTTP/1.1 under the limits, with TLS where a context for it is given.
struct CallChannel: HTTPChannelHandler {
    typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    let connections: Connections
    let security: LiveSecurity?
    /// Answers whole calls.
    let calls: CallDoor
    /// Answers everything else.
    let responder: Responder

    static func server(_ connections: Connections, _ security: LiveSecurity?, _ calls: CallDoor) -> HTTPServerBuilder {
        HTTPServerBuilder {
            CallChannel(connections: connections, security: security, calls: calls, responder: $0)
        }
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            let decoder = ConnectionGuard.makeDecoder()
            let connectionGuard = ConnectionGuard(connections, decoder: decoder)
            if let security { try pipeline.addHandler(NIOSSLServerHandler(context: security.context)) }
            try pipeline.addHandlers(HTTPResponseEncoder(), ByteWatch(connectionGuard), decoder)
            try pipeline.addHandler(connectionGuard)
            try pipeline.addHandler(CallHandler(calls, isSecure: security != nil, on: channel.eventLoop))
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: security != nil))
            return try NIOAsyncChannel(
                wrappingChannelSynchronously: channel,
                configuration: .init(isOutboundHalfClosureEnabled: true)
            )
        }
    }

    func handle(value: Value, logger: Logger) async { await handleHTTP(asyncChannel: value, logger: logger) }
}
