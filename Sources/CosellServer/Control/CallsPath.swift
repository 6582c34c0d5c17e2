import CosellDomain
import CosellStore
import CosellWire
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// `/_cosell/calls`: what was asked and answered lately, listed or followed (CP60).
struct CallsPath: Sendable {
    let feed: CallFeed

    var routes: [ControlRoute] {
        [
            ControlRoute(
                .get,
                Self.path,
                "Read the last calls and acts with what they said and heard, or follow them",
                parameters: [
                    .init(name: "account", words: "only those of that account"),
                    .init(name: "operation", words: "only that operation, a name or a pattern"),
                    .init(name: "outcome", words: "only those that ended so: ok, or an exception"),
                    .init(name: "after", words: "only those behind the call of that sequence number"),
                    .init(name: "limit", words: "at most that many; 100 when it is not said"),
                ],
                response: answer
            ),
            ControlRoute(.delete, Self.path, "Forget the calls") { _ in
                feed.clear()
                return .object([])
            },
        ]
    }

    private static let path = ControlRoute.root + "calls"
    private static let usualLimit = 100
    /// Calls in memory for one reader.
    private static let batch = 100
    private static let signInterval = Duration.seconds(15)

    @Sendable private func answer(_ request: ControlRequest) async throws -> Response {
        let filter = CallFeed.Filter(
            account: request.parameters["account"],
            operation: request.parameters["operation"].map(Glob.init),
            outcome: request.parameters["outcome"]
        )
        let after = try request.number("after", atLeast: 0)
        let limit = try request.number("limit", atLeast: 1, atMost: CallFeed.limit) ?? Self.usualLimit
        if request.wantsStream { return stream(filter, after: after, request.request) }
        let entries = after.map { feed.entries(filter, after: $0, limit: limit) } ?? feed.latest(filter, limit: limit)
        return .json(.list(entries.map(\.document)))
    }

    /// What is there behind a place, or what comes from now on; then whatever comes.
    private func stream(_ filter: CallFeed.Filter, after: Int?, _ request: Request) -> Response {
        let body = ResponseBody { writer in
            try await request.body.consumeWithCancellationOnInboundClose { _ in
                try await follow(filter, after: after, &writer)
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: body
        )
    }

    private func follow(
        _ filter: CallFeed.Filter,
        after: Int?,
        _ writer: inout any ResponseBodyWriter
    ) async throws {
        let news = feed.listen()
        var position = after ?? feed.latest(CallFeed.Filter(), limit: 1).last?.sequence ?? 0
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
                news.ring()
                for await _ in news.rings {
                    let entries = feed.entries(filter, after: position, limit: Self.batch)
                    var messages = ByteBuffer(string: entries.isEmpty ? ": alive\n\n" : "")
                    for entry in entries {
                        let document = JSONWriter()
                        document.write(entry.document)
                        messages.writeString("id: \(entry.sequence)\nevent: call\ndata: ")
                        messages.writeBytes(document.bytes)
                        messages.writeString("\n\n")
                    }
                    try await writer.write(messages)
                    position = entries.last?.sequence ?? position
                    if entries.count == Self.batch { news.ring() }
                }
            } onGracefulShutdown: {
                news.end()
            }
        }
    }
}
