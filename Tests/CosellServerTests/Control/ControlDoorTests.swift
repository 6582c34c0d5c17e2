import CosellDomain
import CosellWire
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Synchronization
import Testing

@testable import CosellServer

/// CP1 to CP4: who comes in below `/_cosell/`, and what answers.
struct ControlDoorTests {
    private static let routes = [
        ControlRoute(
            .get,
            "/_cosell/things",
            "List the things",
            parameters: [.init(name: "of", words: "whose"), .init(name: "page", words: "which", isRequired: true)]
        ) { .string($0.parameters["page"] ?? "") },
        ControlRoute(.put, "/_cosell/things/{name}", "Keep a thing", body: .object([])) { .string($0.name("name")) },
        ControlRoute(.get, "/_cosell/things/all", "Count the things") { _ in .string("all of them") },
        ControlRoute(.get, "/_cosell/link/{key}", "Follow a link", entrance: .link) {
            .json(.string($0.name("key")))
        },
        ControlRoute(.post, "/_cosell/echo", "Say it again", body: .object([])) { request in
            .object(try await request.members(known: ["word"]).map { .init($0.key, $0.value) })
        },
    ]

    private static func door(token: String? = nil, isOpen: Bool = true) throws -> ControlDoor {
        ControlDoor(
            table: { ["main", "other"].contains($0) ? ControlTable(routes) : nil },
            origins: OriginRule(hosts: ["cosell.test"], origins: ["https://console.example.com"]),
            token: try token.map(ControlToken.init),
            isOpen: isOpen
        )
    }

    private static func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        host: String? = "127.0.0.1:8080",
        _ headers: HTTPFields = [:],
        body: String = "",
        to door: ControlDoor? = nil
    ) async throws -> (response: Response, document: Document?) {
        let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let context = CallContext(source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger))
        let response = try await (door ?? self.door()).respond(to: request, context)
        let sink = ByteSink()
        try await response.body.write(ByteSinkWriter(sink: sink))
        return (response, try? JSONReader.document(from: sink.bytes))
    }

    // MARK: The table

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { "\(method) \(path)" }
        let method: HTTPRequest.Method
        let path: String
        var status = 200
        var answer: Document?
        var field: String?
    }

    static let rows = [
        Row(method: .get, path: "/_cosell/things?page=2", answer: .string("2")),
        Row(method: .head, path: "/_cosell/things?page=2"),
        Row(method: .put, path: "/_cosell/things/a%20thing", answer: .string("a thing")),
        Row(method: .get, path: "/_cosell/things/all", answer: .string("all of them")),
        Row(method: .put, path: "/_cosell/things/all", answer: .string("all")),
        Row(method: .get, path: "/_cosell/things", status: 400, field: "page"),
        Row(method: .get, path: "/_cosell/things?page=2&color=red", status: 400, field: "color"),
        Row(method: .delete, path: "/_cosell/things?page=2", status: 405),
        Row(method: .get, path: "/_cosell/things/", status: 404),
        Row(method: .get, path: "/_cosell/nothing", status: 404),
        Row(method: .get, path: "/_cosell", status: 200),
    ]

    @Test("a path is answered by its row, and whatever else is refused with a way out", arguments: rows)
    func table(_ row: Row) async throws {
        let (response, document) = try await Self.send(row.method, row.path)
        #expect(response.status.code == row.status)
        if let answer = row.answer { #expect(document == answer) }
        guard row.status != 200 else { return }
        #expect(document?["error"]?["fix"] != nil && document?["error"]?["code"] != nil)
        #expect(document?["error"]?["field"] == row.field.map(Document.string))
    }

    @Test("a method that a path does not take is told those that it takes")
    func methods() async throws {
        let response = try await Self.send(.delete, "/_cosell/things/all").response
        #expect(response.headers[.allow] == "GET, PUT")
    }

    @Test("the table lists itself, and describes itself")
    func listing() async throws {
        guard case .list(let paths)? = try await Self.send(.get, "/_cosell/").document?["paths"] else {
            Issue.record("no paths")
            return
        }
        let listed = paths.compactMap { path -> String? in
            guard case .string(let text)? = path["path"], case .list(let methods)? = path["methods"] else { return nil }
            return "\(text) \(methods.count)"
        }
        #expect(
            listed == [
                "/_cosell/ 1", "/_cosell/echo 1", "/_cosell/link/{key} 1", "/_cosell/openapi.json 1",
                "/_cosell/things 1",
                "/_cosell/things/all 1", "/_cosell/things/{name} 1",
            ]
        )
        let page = try await Self.send(.get, "/_cosell/openapi.json").document
        #expect(page?["openapi"] == .string("3.1.0"))
        #expect(page?["paths"]?["/_cosell/things/{name}"]?["put"]?["summary"] == .string("Keep a thing"))
        guard case .list(let parameters)? = page?["paths"]?["/_cosell/things"]?["get"]?["parameters"] else {
            Issue.record("no parameters")
            return
        }
        #expect(parameters.map { $0["required"] } == [.boolean(false), .boolean(true)])
    }

    static let bodies: [(body: String, status: Int, field: String?)] = [
        (#"{"word": "x"}"#, 200, nil), ("", 200, nil), (#"{"word"#, 400, nil), ("[]", 400, nil),
        (#"{"wort": 1}"#, 400, "wort"),
    ]

    @Test("a body is read, or refused with its place", arguments: bodies)
    func body(_ row: (body: String, status: Int, field: String?)) async throws {
        let (response, document) = try await Self.send(.post, "/_cosell/echo", body: row.body)
        #expect(response.status.code == row.status)
        #expect(document?["error"]?["field"] == row.field.map(Document.string))
    }

    // MARK: Who comes in

    struct Browser: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var host: String? = "127.0.0.1:8080"
        var headers: [String: String] = [:]
        var isLetIn = true
    }

    static let browsers = [
        Browser(testDescription: "no browser"),
        Browser(testDescription: "a client of HTTP/1.0", host: nil),
        Browser(testDescription: "by name", host: "localhost:8080"),
        Browser(testDescription: "by IPv6", host: "[::1]:8080"),
        Browser(testDescription: "by a name it was told of", host: "Cosell.test"),
        Browser(testDescription: "by a name that somebody leads here", host: "evil.example.com:8080", isLetIn: false),
        Browser(testDescription: "by what is no address", host: "1.2.3.4.example.com", isLetIn: false),
        Browser(testDescription: "its own page", headers: ["Origin": "http://127.0.0.1:8080"]),
        Browser(testDescription: "a page next door", headers: ["Origin": "http://127.0.0.1:3000"], isLetIn: false),
        Browser(testDescription: "a page of nobody", headers: ["Origin": "null"], isLetIn: false),
        Browser(testDescription: "a page that was told of", headers: ["Origin": "https://console.example.com"]),
        Browser(testDescription: "an image of another site", headers: ["Sec-Fetch-Site": "cross-site"], isLetIn: false),
        Browser(testDescription: "a form of a sister", headers: ["Sec-Fetch-Site": "same-site"], isLetIn: false),
        Browser(testDescription: "a typed address", headers: ["Sec-Fetch-Site": "none"]),
    ]

    @Test("pages of other origins, and names that lead here by a trick, are refused (CP2)", arguments: browsers)
    func origins(_ browser: Browser) async throws {
        var headers = HTTPFields()
        for (name, value) in browser.headers { headers[try #require(HTTPField.Name(name))] = value }
        let (response, document) = try await Self.send(.get, "/_cosell/things?page=1", host: browser.host, headers)
        #expect(response.status.code == (browser.isLetIn ? 200 : 403))
        if !browser.isLetIn { #expect(document?["error"]?["fix"] != nil) }
        let isTold = browser.headers["Origin"] == "https://console.example.com"
        #expect((response.headers[.accessControlAllowOrigin] != nil) == isTold)
        #expect(try await Self.send(.get, "/_cosell/link/k", host: browser.host, headers).response.status == .ok)
    }

    @Test("a browser may ask first for pages that were told of, and for no others")
    func preflight() async throws {
        let told = try await Self.send(.options, "/_cosell/things", [.origin: "https://console.example.com"]).response
        #expect(told.status == .noContent)
        #expect(told.headers[.accessControlAllowMethods] == "GET, POST, PUT, DELETE, OPTIONS")
        let other = try await Self.send(.options, "/_cosell/things", [.origin: "https://evil.example.com"]).response
        #expect(other.status == .forbidden)
        #expect(other.headers[.accessControlAllowOrigin] == nil)
    }

    @Test("a token opens it, and links need none (CP1)")
    func token() async throws {
        let door = try Self.door(token: "a-token-of-the-house")
        let (closed, document) = try await Self.send(.get, "/_cosell/things?page=1", to: door)
        #expect(closed.status == .unauthorized && closed.headers[.wwwAuthenticate] == "Bearer")
        #expect(document?["error"]?["code"] == .string("Unauthorized"))
        let headers: HTTPFields = [.authorization: "Bearer a-token-of-the-house"]
        #expect(try await Self.send(.get, "/_cosell/things?page=1", headers, to: door).response.status == .ok)
        #expect(try await Self.send(.get, "/_cosell/link/k", to: door).response.status == .ok)
        #expect(try await Self.send(.get, "/_cosell/none", to: door).response.status == .unauthorized)
    }

    @Test("where it is closed nothing is there but links")
    func closed() async throws {
        let door = try Self.door(isOpen: false)
        #expect(try await Self.send(.get, "/_cosell/things?page=1", to: door).response.status == .notFound)
        #expect(try await Self.send(.get, "/_cosell/", to: door).response.status == .notFound)
        #expect(try await Self.send(.get, "/_cosell/link/k", to: door).response.status == .ok)
    }

    @Test(
        "the world is main, or one that there is (CP3)",
        arguments: zip(["main", "other", "third"], [200, 200, 404])
    )
    func worlds(_ name: String, _ status: Int) async throws {
        let (response, document) = try await Self.send(.get, "/_cosell/things?page=1", [.world: name])
        #expect(response.status.code == status)
        #expect(document?["error"]?["field"] == (status == 404 ? .string("X-Cosell-World") : nil))
    }
}

/// Keeps what a response writes.
private final class ByteSink: Sendable {
    private let kept = Mutex<[UInt8]>([])

    var bytes: [UInt8] { kept.withLock { $0 } }

    func append(_ buffer: ByteBuffer) { kept.withLock { $0 += buffer.readableBytesView } }
}

private struct ByteSinkWriter: ResponseBodyWriter {
    let sink: ByteSink

    mutating func write(_ buffer: ByteBuffer) async throws { sink.append(buffer) }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
