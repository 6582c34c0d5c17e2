import CosellDomain
import CosellEvents
import CosellStore
import HTTPTypes
import Hummingbird
import NIOCore
import SellingDomain

/// `GET /_cosell/events`: the events of all accounts, or of one, as JSON lines or as a stream.
///
/// | Query | Means |
/// | --- | --- |
/// | `account=111122223333` | only what arrives on that account's bus |
/// | `catalog=Sandbox` | only that catalog |
/// | `after=17` | only what was committed behind the event of that sequence number; `latest`: from now on |
/// | `limit=100` | at most that many lines; 1000 when it is not said, never more than 10,000 |
///
/// A snapshot that is restored begins the numbers anew behind its own events: who follows hears on from there.
struct EventFeed: Sendable {
    static let path = ControlRoute.root + "events"
    /// How many read at a time; the next is told to come again.
    static let readerLimit = 100

    private static let usualLimit = 1000
    private static let highestLimit = 10_000
    /// Events in memory for one reader.
    private static let batch = 100

    private let source: EventSource
    private let current: @Sendable () async -> EventSource?
    private let seats: Seats
    private let untilHangUp: LiveStream.Attendance

    /// - Parameter current: what has taken the world's place by then; nil where nothing has.
    init(
        _ source: EventSource,
        readerLimit: Int = Self.readerLimit,
        current: @escaping @Sendable () async -> EventSource? = { nil },
        untilHangUp: @escaping LiveStream.Attendance = LiveStream.whileThere
    ) {
        (self.source, self.current) = (source, current)
        seats = Seats(readerLimit)
        self.untilHangUp = untilHangUp
    }

    /// How many read now.
    var readerCount: Int { seats.taken }

    var route: ControlRoute {
        ControlRoute(
            .get,
            Self.path,
            "Read the events that AWS would have sent, as JSON lines or as a stream",
            parameters: [
                .init(name: "account", words: "only what arrives on that account's bus"),
                .init(name: "catalog", words: "only that catalog"),
                .init(
                    name: "after",
                    words: "only what was committed behind the event of that sequence number; latest: from now on"
                ),
                .init(name: "limit", words: "at most that many lines; 1000 when it is not said"),
            ],
            response: respond
        )
    }

    @Sendable func respond(to request: ControlRequest) async throws -> Response {
        let question = try await EventQuestion(request, of: source)
        guard let seat = seats.take() else { return Self.full }
        return question.wantsStream ? stream(question, request.request, seat) : try await lines(question, seat)
    }

    private static var full: Response {
        let refusal = ControlRefusal(
            .conflict,
            "TooManyReaders",
            "\(readerLimit) readers follow the events already",
            fix: "Close one, or come again."
        )
        var response = Response.json(refusal.document, status: .serviceUnavailable)
        response.headers[.retryAfter] = "5"
        return response
    }

    // MARK: Lines

    private func lines(_ question: EventQuestion, _ seat: Seats.Seat) async throws -> Response {
        let limit = min(question.limit ?? Self.usualLimit, Self.highestLimit)
        let provider = source.provider
        let sequences = try await provider.eventSequences(question.filter, after: question.after, limit: limit)
        let body = ResponseBody { writer in
            defer { seat.leave() }
            for start in stride(from: 0, to: sequences.count, by: Self.batch) {
                var lines = ByteBuffer()
                for event in try await provider.events(sequences[start...].prefix(Self.batch)) {
                    lines.writeBytes(event.envelope)
                    lines.writeString("\n")
                }
                try await writer.write(lines)
            }
            try await writer.finish(nil)
        }
        var headers: HTTPFields = [.contentType: "application/x-ndjson", .cacheControl: "no-store"]
        headers[.lastSequence] = String(sequences.last ?? question.after)
        return Response(status: .ok, headers: headers, body: body)
    }

    // MARK: Stream

    private func stream(_ question: EventQuestion, _ request: Request, _ seat: Seats.Seat) -> Response {
        let follower = EventFollower(source, question.filter, current: current)
        let stream = LiveStream(
            untilHangUp: untilHangUp,
            listen: { [source] in source.provider.news(of: question.filter) },
            start: { question.after },
            next: { position in
                try await follower.next(after: &position, limit: Self.batch).map {
                    LiveStream.Message(id: $0.sequence, event: $0.detailType, data: $0.envelope)
                }
            }
        )
        return stream.response(to: request) { seat.leave() }
    }
}
