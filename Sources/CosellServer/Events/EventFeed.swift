import CosellDomain
import CosellEvents
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
struct EventFeed: Sendable {
    static let path = "/_cosell/events"

    private static let usualLimit = 1000
    private static let highestLimit = 10_000
    /// How often a stream looks for new events, and how often it shows that it lives.
    private static let pollInterval = Duration.milliseconds(200)
    private static let pollsBetweenSigns = 75

    let provider: SellingProvider

    func respond(to request: Request) throws -> Response {
        let question: EventQuestion
        do {
            question = try EventQuestion(request)
        } catch let fault as EventQuestion.Fault {
            return .plain(.badRequest, "\(fault.description)\n")
        }
        return question.wantsStream ? stream(question) : try lines(question)
    }

    // MARK: Lines

    private func lines(_ question: EventQuestion) throws -> Response {
        let limit = min(question.limit ?? Self.usualLimit, Self.highestLimit)
        let events = try provider.events(question.filter, after: question.after, limit: limit)
        var body = ByteBuffer()
        for event in events {
            body.writeBytes(event.envelope)
            body.writeString("\n")
        }
        var headers: HTTPFields = [.contentType: "application/x-ndjson", .cacheControl: "no-store"]
        headers[.lastSequence] = String(events.last?.sequence ?? question.after)
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
    }

    // MARK: Stream

    private func stream(_ question: EventQuestion) -> Response {
        let body = ResponseBody { writer in
            var position = question.after
            var polls = 0
            try await writer.write(ByteBuffer(string: ": open\n\n"))
            while !Task.isCancelled, !Task.isShuttingDownGracefully {
                let events = try provider.events(question.filter, after: position, limit: Self.usualLimit)
                for event in events { try await writer.write(Self.message(event)) }
                position = events.last?.sequence ?? position
                guard events.isEmpty else { continue }
                polls += 1
                if polls % Self.pollsBetweenSigns == 0 { try await writer.write(ByteBuffer(string: ": alive\n\n")) }
                try await Task.sleep(for: Self.pollInterval)
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: body
        )
    }

    private static func message(_ event: StoredEvent) -> ByteBuffer {
        var buffer = ByteBuffer(string: "id: \(event.sequence)\nevent: \(event.detailType)\ndata: ")
        buffer.writeBytes(event.envelope)
        buffer.writeString("\n\n")
        return buffer
    }
}

/// What a reader of events asks for.
struct EventQuestion {
    let filter: EventFilter
    let after: Int
    let limit: Int?
    let wantsStream: Bool

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private static let known: Set = ["account", "catalog", "after", "limit"]

    init(_ request: Request) throws {
        let query = request.uri.queryParameters
        for (name, _) in query where !Self.known.contains(String(name)) {
            throw Fault(description: "The parameter \(name) is not known; give account, catalog, after or limit.")
        }
        filter = EventFilter(account: query["account"].map(String.init), catalog: query["catalog"].map(String.init))
        wantsStream = request.headers[.accept]?.contains("text/event-stream") == true
        let resumed = request.headers[.lastEventID].flatMap(Int.init)
        after = try resumed ?? Self.number(query["after"], "after", atLeast: 0) ?? 0
        limit = try Self.number(query["limit"], "limit", atLeast: 1)
    }

    private static func number(_ text: Substring?, _ name: String, atLeast minimum: Int) throws -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), number >= minimum else {
            throw Fault(description: "The parameter \(name) is '\(text)'; give a number from \(minimum) on.")
        }
        return number
    }
}

extension HTTPField.Name {
    fileprivate static let lastSequence = HTTPField.Name("X-Cosell-Last-Sequence") ?? .accept
    fileprivate static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .accept
}
