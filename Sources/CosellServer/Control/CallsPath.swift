import CosellDomain
import CosellWire
import HTTPTypes
import Hummingbird

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
        let stream = LiveStream(
            listen: feed.listen,
            start: { after ?? feed.latest(CallFeed.Filter(), limit: 1).last?.sequence ?? 0 },
            next: { position in
                let entries = feed.entries(filter, after: position, limit: Self.batch)
                position = entries.last?.sequence ?? position
                return entries.map { entry in
                    let data = JSONWriter()
                    data.write(entry.document)
                    return LiveStream.Message(id: entry.sequence, event: "call", data: data.bytes)
                }
            }
        )
        return stream.response(to: request)
    }
}
