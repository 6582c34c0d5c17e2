import SellingDomain
import CosellDomain
import CosellEvents
import CosellStore
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// `GET /_cosell/events`: the events of all accounts, or of one, as JSON lines or as a stream.
///
/// | Query | Means |
/// | --- | --- |
/// | `account=111122223333` | only what arrives on that account's bus |
/// | `catalog=Sandbox` | only that catalog |
/// | `after=17` | only what was committed behind the event of that sequence number |
/// | `limit=100` | at most that many lines; 1000 when it is not said, never more than 10,000 |
///
/// A follower sleeps until a commit concerns it, and is read a batch only when it has taken the one before.
struct EventFeed: Sendable {
    static let path = ControlRoute.root + "events"
    /// How many read at a time; the next is told to come again.
    static let readerLimit = 100

    private static let usualLimit = 1000
    private static let highestLimit = 10_000
    /// Events in memory for one reader.
    private static let batch = 100
    /// How often a stream shows that it lives.
    private static let signInterval = Duration.seconds(15)

    let provider: SellingProvider
    private let seats: Seats
    private let untilHangUp: Attendance

    /// Runs a body as long as the one who asked is there.
    typealias Attendance = @Sendable (Request, () async throws -> Void) async throws -> Void

    init(
        provider: SellingProvider,
        readerLimit: Int = Self.readerLimit,
        untilHangUp: @escaping Attendance = { request, body in
            try await request.body.consumeWithCancellationOnInboundClose { _ in try await body() }
        }
    ) {
        self.provider = provider
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
                .init(name: "after", words: "only what was committed behind the event of that sequence number"),
                .init(name: "limit", words: "at most that many lines; 1000 when it is not said"),
            ],
            response: respond
        )
    }

    @Sendable func respond(to request: ControlRequest) throws -> Response {
        let question = try EventQuestion(request)
        guard let seat = seats.take() else { return Self.full }
        return question.wantsStream ? stream(question, request.request, seat) : try lines(question, seat)
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

    private func lines(_ question: EventQuestion, _ seat: Seats.Seat) throws -> Response {
        let limit = min(question.limit ?? Self.usualLimit, Self.highestLimit)
        let sequences = try provider.eventSequences(question.filter, after: question.after, limit: limit)
        let body = ResponseBody { writer in
            defer { seat.leave() }
            for start in stride(from: 0, to: sequences.count, by: Self.batch) {
                var lines = ByteBuffer()
                for event in try provider.events(sequences[start...].prefix(Self.batch)) {
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
        let body = ResponseBody { writer in
            defer { seat.leave() }
            try await untilHangUp(request) { try await follow(question, &writer) }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: body
        )
    }

    private func follow(_ question: EventQuestion, _ writer: inout any ResponseBodyWriter) async throws {
        let news = provider.news(of: question.filter)
        var position = question.after
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
                position = try await pass(question.filter, behind: position, &writer)
                for await _ in news.rings {
                    let before = position
                    position = try await pass(question.filter, behind: position, &writer)
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
    private func pass(
        _ filter: EventFilter,
        behind start: Int,
        _ writer: inout any ResponseBodyWriter
    ) async throws -> Int {
        var position = start
        while case let events = try provider.events(filter, after: position, limit: Self.batch), let last = events.last,
            !Task.isShuttingDownGracefully
        {
            try Task.checkCancellation()
            var messages = ByteBuffer()
            for event in events { Self.write(event, to: &messages) }
            try await writer.write(messages)
            position = last.sequence
        }
        return position
    }

    private static func write(_ event: StoredEvent, to buffer: inout ByteBuffer) {
        buffer.writeString("id: \(event.sequence)\nevent: \(event.detailType)\ndata: ")
        buffer.writeBytes(event.envelope)
        buffer.writeString("\n\n")
    }
}
