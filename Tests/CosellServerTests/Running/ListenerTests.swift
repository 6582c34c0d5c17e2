import AccessChecks
import CosellDomain
import CosellSigning
import CosellTestSupport
import CosellWire
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import SellingAPI
import SellingDomain
import Synchronization
import Testing

@testable import CosellServer

/// What stands around a call on HTTP: paths, methods, bodies, headers.
struct ListenerTests {
    private let gateway: Gateway
    private let listener: Listener

    init() async throws {
        gateway = try await Gateway.open()
        listener = Self.listener(gateway, nil)
    }

    private static func listener(_ gateway: Gateway, _ token: ControlToken?, hasEvents: Bool = true) -> Listener {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let log = CallLog(logger: logger, metrics: Metrics())
        let others = ForeignDoor(pipeline: gateway.pipeline, log: log, forwarder: nil)
        let directory = IdentityDirectory([])
        let keys = TemporaryKeys(store: gateway.desk.store, directory: directory, chance: .system)
        let providers = Providers(at: gateway.desk)
        let events = EventSource(gateway.desk.provider)
        let world = World(
            providers: providers,
            agenda: Agenda(gateway.desk.house, [], chance: gateway.desk.chance),
            pipeline: gateway.pipeline,
            checks: Checks(
                directory: directory,
                keys: keys,
                pageTokens: gateway.desk.provider.house.pageTokens,
                bus: EventBus(
                    store: gateway.desk.store,
                    chance: .system,
                    clock: gateway.desk.provider.house.clock
                )
            ),
            checkVerifier: SignatureVerifier(policy: SignaturePolicy(services: ["sts"])) { _ in nil },
            control: ControlTable([
                EventFeed(events).route, MailPath(store: gateway.desk.store).route,
                VerificationPath(account: providers.account, chance: gateway.desk.chance).route,
            ]),
            events: events,
            log: log
        )
        let worlds = Worlds(main: world) { Instant(seconds: 0) }
        return Listener(
            worlds: worlds,
            waitingWrites: { 7 },
            dataSize: { 4711 },
            requireWritable: {},
            control: ControlDoor(
                table: { worlds.world(named: $0)?.control },
                origins: OriginRule(hosts: [], origins: []),
                token: token,
                isOpen: hasEvents
            ),
            token: token,
            checks: AccessCheckDoor(
                worlds: worlds,
                relaxed: RelaxedPrincipals(defaultAccount: ""),
                clock: { Instant(seconds: 0) },
                chance: .system,
                others: others
            ),
            others: others
        )
    }

    private func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ headers: HTTPFields = [:],
        body: [UInt8] = [],
        to listener: Listener? = nil
    ) async throws -> (response: Response, body: String) {
        let head = HTTPRequest(
            method: method,
            scheme: "http",
            authority: "127.0.0.1:8080",
            path: path,
            headerFields: headers
        )
        return try await send(ReceivedRequest(head: head, body: ByteBuffer(bytes: body)), to: listener)
    }

    private func send(
        _ request: ReceivedRequest,
        to other: Listener? = nil
    ) async throws -> (response: Response, body: String) {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let context = CallContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger)
        )
        let response = try await (other ?? listener).respond(
            to: Request(head: request.head, body: RequestBody(buffer: request.body)),
            context: context
        )
        let collector = Collector()
        try await response.body.write(CollectingWriter(collector: collector))
        return (response, collector.text)
    }

    @Test("health is 200 once it answers at all")
    func health() async throws {
        let (response, body) = try await send(.get, "/health")
        #expect(response.status == .ok)
        #expect(body == "alive\n")
        #expect(response.headers[.contentType] == "text/plain; charset=utf-8")
    }

    @Test("metrics count the calls, and say how many writes wait")
    func metrics() async throws {
        _ = try await send(SentCall("ListOpportunities", #"{"Catalog":"AWS"}"#).received(at: gateway.desk.clock.now))
        _ = try await send(.get, "/health")
        let (response, body) = try await send(.get, "/metrics")
        #expect(response.status == .ok)
        #expect(body.contains(#"cosell_calls_total{service="selling",operation="ListOpportunities",outcome="ok"} 1"#))
        #expect(body.contains("cosell_writes_waiting 7"))
        #expect(body.contains("cosell_data_bytes 4711"))
        #expect(body.split(separator: "\n").count { $0.hasPrefix("cosell_calls_total") } == 1)
    }

    static let tokens: [(header: String?, isLetIn: Bool)] = [
        ("Bearer a-token-of-the-house", true), ("bearer a-token-of-the-house", true),
        (nil, false), ("Bearer", false), ("Bearer a-token-of-the-hous", false), ("Bearer a-token-of-the-houses", false),
        ("Basic a-token-of-the-house", false), ("a-token-of-the-house", false),
    ]

    @Test("where a token is set, it alone opens metrics and control plane", arguments: tokens)
    func token(_ row: (header: String?, isLetIn: Bool)) async throws {
        let guarded = Self.listener(gateway, try ControlToken("a-token-of-the-house"))
        var headers = HTTPFields()
        if let header = row.header { headers[.authorization] = header }
        for (path, open) in [("/metrics", 200), ("/_cosell/events", 200), ("/_cosell/none", 404)] {
            let response = try await send(.get, path, headers, to: guarded).response
            #expect(response.status.code == (row.isLetIn ? open : 401))
            #expect(response.headers[.wwwAuthenticate] == (row.isLetIn ? nil : "Bearer"))
        }
        #expect(try await send(.get, "/health", headers, to: guarded).response.status == .ok)
    }

    @Test("a closed control plane is not there, token or not")
    func closed() async throws {
        let closed = Self.listener(gateway, try ControlToken("a-token-of-the-house"), hasEvents: false)
        #expect(try await send(.get, "/_cosell/events", to: closed).response.status == .notFound)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { "\(method) \(path)" }
        let method: HTTPRequest.Method
        let path: String
        let status: Int

        init(_ method: HTTPRequest.Method, _ path: String, _ status: Int) {
            (self.method, self.path, self.status) = (method, path, status)
        }
    }

    static let paths = [
        Row(.get, "/", 405), Row(.put, "/", 405), Row(.delete, "/", 405), Row(.head, "/", 405),
        Row(.put, "/health", 405), Row(.delete, "/metrics", 405),
        Row(.get, "/GetOpportunity", 404), Row(.get, "/favicon.ico", 404), Row(.get, "/health/deep", 404),
        Row(.post, "/a/b", 404), Row(.options, "/", 204), Row(.options, "/GetOpportunity", 204),
    ]

    @Test("other methods and paths have no call in them", arguments: paths)
    func others(_ row: Row) async throws {
        #expect(try await send(row.method, row.path).response.status.code == row.status)
    }

    @Test("a POST to any one word is a call, which ends without a signature")
    func anyWord() async throws {
        let (response, body) = try await send(.post, "/health")
        #expect(response.status == .forbidden)
        #expect(body.contains("MissingAuthenticationTokenException"))
    }

    @Test("an answer has the headers of R1.10 and R1.21")
    func headers() async throws {
        let id = try await gateway.desk.create().id
        let body = #"{"Catalog":"Sandbox","Identifier":"\#(id)"}"#
        let call = try SentCall("GetOpportunity", body).received(at: gateway.desk.clock.now)
        let first = try await send(call).response
        let second = try await send(call).response
        #expect(first.status == .ok)
        #expect(first.headers[.contentType] == "application/x-amz-json-1.0")
        #expect(first.headers[.connection] == "keep-alive")
        #expect(first.headers[.requestID]?.utf8.count == 36)
        #expect(first.headers[.requestID] != second.headers[.requestID])
        #expect(first.headers[.errorType] == nil)
        #expect(first.headers[.accessControlAllowOrigin] == nil)
    }

    @Test("an error says its name in a header too", arguments: [WireForm.header, .path])
    func errorHeader(_ style: WireForm) async throws {
        let call = SentCall("GetOpportunity", #"{"Catalog":"Sandbox","Identifier":"O1"}"#, style)
        let (response, body) = try await send(try call.received(at: gateway.desk.clock.now))
        #expect(
            response.headers[.errorType] == """
                ResourceNotFoundException:http://internal.amazon.com/coral/com.amazon.partnerintegrationapi.common/
                """
        )
        #expect(body.hasPrefix(#"{"__type":"ResourceNotFoundException""#))
    }

    @Test("a body of 1 MiB is read, a byte more is refused", arguments: zip([0, 1], [400, 413]))
    func bodyLimit(_ more: Int, _ status: Int) async throws {
        var call = SentCall("GetOpportunity", "")
        call.body = Array(repeating: UInt8(ascii: " "), count: Pipeline.bodyLimitBytes + more)
        let (response, body) = try await send(try call.received(at: gateway.desk.clock.now))
        #expect(response.status.code == status)
        #expect(body.contains(more == 0 ? "SerializationException" : "RequestEntityTooLargeException"))
    }

    @Test("a length that is announced is believed before a byte is read")
    func announcedLength() async throws {
        let (response, body) = try await send(.post, "/", [.contentLength: "1048577"])
        #expect(response.status == .contentTooLarge)
        #expect(
            body
                == #"{"__type":"RequestEntityTooLargeException","message":"The body is larger than 1048576 bytes."}"#
        )
    }

    @Test("a browser may ask first, and may read what comes")
    func crossOrigin() async throws {
        var wanted: HTTPFields = [.origin: "http://localhost:3000", .accessControlRequestMethod: "POST"]
        let usual = try await send(.options, "/", wanted).response
        #expect(usual.headers[.accessControlAllowOrigin] == "*")
        #expect(usual.headers[.accessControlAllowMethods] == "POST, OPTIONS")
        #expect(usual.headers[.accessControlAllowHeaders]?.contains("x-amz-target") == true)
        #expect(usual.headers[.accessControlMaxAge] == "86400")
        wanted[.accessControlRequestHeaders] = "authorization,x-amz-user-agent"
        let asked = try await send(.options, "/", wanted).response
        #expect(asked.headers[.accessControlAllowHeaders] == "authorization,x-amz-user-agent")
        #expect(asked.headers[.vary] == "Access-Control-Request-Headers")

        var call = SentCall("ListSolutions", #"{"Catalog":"Sandbox"}"#)
        call.headers = [("Origin", "http://localhost:3000")]
        let answer = try await send(try call.received(at: gateway.desk.clock.now)).response
        #expect(answer.status == .ok)
        #expect(answer.headers[.accessControlAllowOrigin] == "*")
        #expect(answer.headers[.accessControlExposeHeaders] == "x-amzn-RequestId, x-amzn-ErrorType, Date")
    }
}

/// Keeps what a response writes.
private final class Collector: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

    func append(_ buffer: ByteBuffer) { bytes.withLock { $0 += buffer.readableBytesView } }
}

private struct CollectingWriter: ResponseBodyWriter {
    let collector: Collector

    mutating func write(_ buffer: ByteBuffer) async throws { collector.append(buffer) }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
