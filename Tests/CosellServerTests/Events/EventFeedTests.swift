import SellingDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import SellingAPI
import Synchronization
import Testing

@testable import CosellServer

/// `GET /_cosell/events`: as JSON lines, and as a stream.
struct EventFeedTests {
    private let desk: Desk
    private let feed: EventFeed

    init() async throws {
        desk = try await Desk.open()
        feed = EventFeed(EventSource(desk.provider), readerLimit: 3, untilHangUp: { _, body in try await body() })
    }

    private func answer(_ query: String, _ headers: HTTPFields = [:]) async throws -> (response: Response, text: String)
    {
        let response = try await respond(request(query, headers))
        let sink = Sink()
        try await response.body.write(SinkWriter(sink: sink, limit: .max))
        return (response, sink.text)
    }

    private func respond(_ request: Request) async throws -> Response {
        let door = ControlDoor(
            table: { [feed] _ in ControlTable([feed.route]) },
            origins: OriginRule(hosts: [], origins: []),
            token: nil,
            isOpen: true
        )
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let context = CallContext(source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger))
        return try await door.respond(to: request, context)
    }

    private func request(_ query: String, _ headers: HTTPFields = [:]) -> Request {
        let head = HTTPRequest(
            method: .get,
            scheme: "http",
            authority: "127.0.0.1:8080",
            path: EventFeed.path + query,
            headerFields: headers
        )
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }

    @Test("one envelope a line, in the order of the commits, and the place to go on from")
    func lines() async throws {
        let first = try await desk.create().id
        try await desk.associate(first)
        let second = try await desk.of(Sample.otherAccount).create().id
        let (response, text) = try await answer("")
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "application/x-ndjson")
        let events = try text.split(separator: "\n").map { try JSONReader.document(from: Array($0.utf8)) }
        #expect(
            events.map { $0["detail-type"] } == [
                .string("Opportunity Created"), .string("Opportunity Updated"), .string("Opportunity Created"),
            ]
        )
        #expect(
            events.map { $0["account"] } == [Sample.account, Sample.account, Sample.otherAccount].map(Document.string)
        )
        #expect(events.last?["detail"]?["opportunity"]?["identifier"] == .string(second))
        #expect(response.headers[try #require(HTTPField.Name("X-Cosell-Last-Sequence"))] == "3")
    }

    @Test(
        "filters, and goes on from where a reader was",
        arguments: zip(
            [
                "?account=111122223333", "?account=444455556666", "?catalog=AWS", "?after=1", "?limit=2", "?after=3",
                "?account=",
            ],
            [2, 1, 1, 2, 2, 0, 0]
        )
    )
    func filters(_ query: String, _ count: Int) async throws {
        _ = try await desk.create()
        _ = try await desk.of(in: Catalog.aws).create()
        _ = try await desk.of(Sample.otherAccount).create()
        #expect(try await answer(query).text.split(separator: "\n").count == count)
    }

    @Test(
        "says what is wrong with a question",
        arguments: zip(
            ["?after=x", "?after=-1", "?limit=0", "?acount=1"],
            ["after is 'x'", "a number from 0 on", "limit is '0'", "no parameter acount"]
        )
    )
    func faults(_ query: String, _ words: String) async throws {
        let (response, text) = try await answer(query)
        #expect(response.status == .badRequest)
        #expect(text.contains(words))
    }

    @Test("a stream names type and place of each event, and goes on behind the last one that a reader saw")
    func stream() async throws {
        let id = try await desk.create().id
        try await desk.associate(id)
        let lastSeen = try #require(HTTPField.Name("Last-Event-ID"))
        let response = try await respond(
            request("?account=111122223333", [.accept: "text/event-stream", lastSeen: "1"])
        )
        #expect(response.headers[.contentType] == "text/event-stream")
        let sink = Sink()
        await #expect(throws: Sink.Full.self) { try await response.body.write(SinkWriter(sink: sink, limit: 2)) }
        #expect(sink.text.hasPrefix(": open\n\nid: 2\nevent: Opportunity Updated\ndata: {\"version\":\"0\","))
        #expect(sink.text.hasSuffix("}\n\n"))
        #expect(!sink.text.contains("Opportunity Created"))
    }

    @Test("a follower sleeps until a commit concerns it")
    func sleeps() async throws {
        let sink = Sink()
        let response = try await respond(request("?account=444455556666", [.accept: "text/event-stream"]))
        let follower = Task { try await response.body.write(SinkWriter(sink: sink, limit: .max)) }
        try await until { desk.store.announcements.count == 1 && sink.writes >= 1 }
        for _ in 1...5 { _ = try await desk.create() }
        _ = try await desk.of(Sample.otherAccount).create()
        try await until { sink.text.contains("event: ") }
        #expect(sink.text.components(separatedBy: "event: ").count == 2)
        #expect(sink.text.contains("id: 6\n"))
        follower.cancel()
        try await until { desk.store.announcements.count == 0 && feed.readerCount == 0 }
    }

    @Test("a follower gets the next batch only when it has taken the one before")
    func batches() async throws {
        for _ in 1...250 { _ = try await desk.create() }
        let sink = Sink()
        let response = try await respond(request("", [.accept: "text/event-stream"]))
        await #expect(throws: Sink.Full.self) { try await response.body.write(SinkWriter(sink: sink, limit: 2)) }
        #expect(sink.text.components(separatedBy: "event: ").count == 101)
    }

    @Test("more readers than there are places are told to come again, and a place is free once it is left")
    func places() async throws {
        var open: [Response] = []
        for _ in 1...3 { open.append(try await respond(request("", [.accept: "text/event-stream"]))) }
        for headers in [[:], [.accept: "text/event-stream"]] as [HTTPFields] {
            let refused = try await respond(request("", headers))
            #expect(refused.status == .serviceUnavailable)
            #expect(refused.headers[.retryAfter] == "5")
        }
        open.removeLast()
        #expect(try await answer("").response.status == .ok)
        #expect(feed.readerCount == 2)
        withExtendedLifetime(open) {}
    }
}

/// Takes what a body writes; throws once it has enough, as a connection does that is closed.
private final class Sink: Sendable {
    private let written = Mutex((text: "", writes: 0))

    var text: String { written.withLock { $0.text } }
    var writes: Int { written.withLock { $0.writes } }

    struct Full: Error {}

    func take(_ piece: String) -> Int {
        written.withLock { written in
            written.text += piece
            written.writes += 1
            return written.writes
        }
    }
}

private struct SinkWriter: ResponseBodyWriter {
    let sink: Sink
    let limit: Int

    mutating func write(_ buffer: ByteBuffer) async throws {
        if sink.take(String(buffer: buffer)) >= limit { throw Sink.Full() }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
