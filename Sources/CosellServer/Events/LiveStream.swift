import CosellStore
import Hummingbird
import NIOCore
import ServiceLifecycle

/// An answer that goes on as things happen, in server-sent events, until its reader hangs up or the server stops.
///
/// A reader sleeps until it is rung, and is read a batch only when it has taken the one before.
struct LiveStream: Sendable {
    struct Message {
        let id: Int
        let event: String
        let data: [UInt8]
    }

    /// Runs a body as long as the one who asked is there.
    typealias Attendance = @Sendable (Request, () async throws -> Void) async throws -> Void

    static let whileThere: Attendance = { request, body in
        try await request.body.consumeWithCancellationOnInboundClose { _ in try await body() }
    }

    /// How often a stream shows that it lives.
    private static let signInterval = Duration.seconds(15)

    var untilHangUp = Self.whileThere
    /// Begins to ring with what may be news.
    let listen: @Sendable () -> Listening
    /// The place behind which it begins.
    let start: @Sendable () -> Int
    /// A batch of what there is behind a place, which goes behind it; empty when that is all.
    let next: @Sendable (_ position: inout Int) async throws -> [Message]

    /// - Parameter ended: called once nobody reads any more.
    func response(to request: Request, ended: @escaping @Sendable () -> Void = {}) -> Response {
        let body = ResponseBody { writer in
            defer { ended() }
            try await untilHangUp(request) { try await follow(&writer) }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: body
        )
    }

    private func follow(_ writer: inout any ResponseBodyWriter) async throws {
        let news = listen()
        var position = start()
        try await writer.write(ByteBuffer(string: ": open\n\n"))
        try await withThrowingTaskGroup(of: Void.self) { signs in
            signs.addTask {
                while true {
                    try await Task.sleep(for: Self.signInterval)
                    news.ring()
                }
            }
            defer { signs.cancelAll() }
            try await withGracefulShutdownHandler {
                position = try await pass(behind: position, &writer)
                for await _ in news.rings {
                    let before = position
                    position = try await pass(behind: position, &writer)
                    if position == before { try await writer.write(ByteBuffer(string: ": alive\n\n")) }
                }
            } onGracefulShutdown: {
                news.end()
            }
        }
    }

    /// Writes what there is behind a place, batch by batch.
    ///
    /// - Returns: the place behind it.
    private func pass(behind start: Int, _ writer: inout any ResponseBodyWriter) async throws -> Int {
        var position = start
        while case let batch = try await next(&position), !batch.isEmpty, !Task.isShuttingDownGracefully {
            try Task.checkCancellation()
            var messages = ByteBuffer()
            for message in batch {
                messages.writeString("id: \(message.id)\nevent: \(message.event)\ndata: ")
                messages.writeBytes(message.data)
                messages.writeString("\n\n")
            }
            try await writer.write(messages)
        }
        return position
    }
}
