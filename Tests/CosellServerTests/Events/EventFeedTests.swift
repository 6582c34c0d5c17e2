import CosellDomain
import CosellTestSupport
import CosellWire
import HTTPTypes
import Hummingbird
import NIOCore
import SellingAPI
import Testing

@testable import CosellServer

/// `GET /_cosell/events`: as JSON lines, and as a stream.
struct EventFeedTests {
    private let desk: Desk
    private let feed: EventFeed

    init() async throws {
        desk = try await Desk.open()
        feed = EventFeed(provider: desk.provider)
    }

    private func answer(_ query: String, _ headers: HTTPFields = [:]) async throws -> (response: Response, text: String)
    {
        let response = try feed.respond(to: request(query, headers))
        let sink = Sink()
        try await response.body.write(SinkWriter(sink: sink, limit: .max))
        return (response, sink.text)
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
            ["after is 'x'; give a number from 0 on", "after is '-1'", "limit is '0'", "acount is not known"]
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
        let response = try feed.respond(
            to: request("?account=111122223333", [.accept: "text/event-stream", lastSeen: "1"])
        )
        #expect(response.headers[.contentType] == "text/event-stream")
        let sink = Sink()
        await #expect(throws: Sink.Full.self) { try await response.body.write(SinkWriter(sink: sink, limit: 2)) }
        #expect(sink.text.hasPrefix(": open\n\nid: 2\nevent: Opportunity Updated\ndata: {\"version\":\"0\","))
        #expect(sink.text.hasSuffix("}\n\n"))
        #expect(!sink.text.contains("Opportunity Created"))
    }
}

/// Takes what a body writes; throws once it has enough, as a connection does that is closed.
private final class Sink: @unchecked Sendable {
    // Written by one task at a time: the body's.
    var text = ""
    var writes = 0

    struct Full: Error {}
}

private struct SinkWriter: ResponseBodyWriter {
    let sink: Sink
    let limit: Int

    mutating func write(_ buffer: ByteBuffer) async throws {
        sink.text += String(buffer: buffer)
        sink.writes += 1
        if sink.writes >= limit { throw Sink.Full() }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
