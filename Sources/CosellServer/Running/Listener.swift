import CosellDomain
import HTTPTypes
import Hummingbird
import NIOCore

/// Where HTTP ends and calls begin: paths, methods, bodies, headers.
struct Listener: HTTPResponder {
    typealias Context = CallContext

    let pipeline: Pipeline
    let log: CallLog
    let waitingWrites: @Sendable () -> Int
    /// Bytes of the database and its log.
    let dataSize: @Sendable () -> Int
    /// Throws what keeps writes from the disk.
    let requireWritable: @Sendable () async throws -> Void
    /// Nil when the configuration closes it.
    let events: EventFeed?
    /// What opens `/_cosell/…` and `/metrics`; nil leaves them open.
    let token: ControlToken?

    func respond(to request: Request, context: Context) async throws -> Response {
        if let foreign = ForeignCall(request.head, pipeline) { return refuse(foreign, request) }
        if let token, isGuarded(request.uri.path), request.method != .options, !token.admits(request.headers) {
            return ControlToken.refusal
        }
        switch (request.method == .head ? .get : request.method, request.uri.path) {
        case (.get, "/health"): return .plain(.ok, "alive\n")
        case (.get, "/ready"): return await readiness()
        case (.get, "/metrics"):
            return .plain(.ok, log.metrics.text(waitingWrites: waitingWrites(), dataBytes: dataSize()))
        case (.get, EventFeed.path):
            guard let events else { return Self.noSuchPath }
            return try events.respond(to: request)
        case (.options, _): return CrossOrigin.preflight(request.headers)
        case (.post, let path) where !path.dropFirst().contains("/"): return try await call(request, context)
        case (.post, _): return Self.noSuchPath
        case (_, "/"), (_, "/health"), (_, "/ready"), (_, "/metrics"):
            return .plain(.methodNotAllowed, "Calls go to POST / or POST /<Operation>.\n")
        default: return Self.noSuchPath
        }
    }

    /// A control plane that is closed is not there, whoever asks.
    private func isGuarded(_ path: String) -> Bool {
        path == "/metrics" || (events != nil && path.hasPrefix("/_cosell/"))
    }

    /// Whether writes are taken: told from the last one, and tried anew while that has failed.
    private func readiness() async -> Response {
        do {
            try await requireWritable()
            return .plain(.ok, "ready\n")
        } catch {
            return .plain(.serviceUnavailable, "\(error)\n")
        }
    }

    private func refuse(_ foreign: ForeignCall, _ request: Request) -> Response {
        let trace = Pipeline.Trace(requestID: pipeline.chance.uuid())
        let answer = foreign.answer(trace.requestID)
        log.record(trace, answer, milliseconds: 0)
        return Self.response(answer, trace.requestID, request.headers)
    }

    private func call(_ request: Request, _ context: Context) async throws -> Response {
        let start = ContinuousClock.now
        var trace = Pipeline.Trace(requestID: pipeline.chance.uuid())
        let answer: Answer
        if let body = try await Self.body(of: request, context) {
            answer = await pipeline.answer(ReceivedRequest(head: request.head, body: body), &trace)
        } else {
            answer = Self.tooLarge
        }
        let elapsed = ContinuousClock.now - start
        log.record(trace, answer, milliseconds: elapsed.milliseconds)
        return Self.response(answer, trace.requestID, request.headers)
    }

    private static let tooLarge = Fault(
        "RequestEntityTooLargeException",
        "The body is larger than \(Pipeline.bodyLimitBytes) bytes."
    )
    .answer(.header)

    /// - Returns: nil for a body that is too large, told from its length where that is announced.
    /// - Throws: when the client leaves, or what it sends is no HTTP.
    private static func body(of request: Request, _ context: Context) async throws -> ByteBuffer? {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > Pipeline.bodyLimitBytes {
            return nil
        }
        if request.headers[.expect] != nil { context.channel.triggerUserOutboundEvent(BodyWanted(), promise: nil) }
        do {
            return try await request.body.collect(upTo: Pipeline.bodyLimitBytes)
        } catch is NIOTooManyBytesError {
            return nil
        }
    }

    private static func response(_ answer: Answer, _ requestID: String, _ asked: HTTPFields) -> Response {
        var headers = HTTPFields()
        headers.reserveCapacity(6)
        headers[.contentType] = answer.contentType
        headers[.requestID] = requestID
        // What is left of a body that is too large is not read.
        headers[.connection] = answer.status == .contentTooLarge ? "close" : "keep-alive"
        if let exception = answer.exception { headers[.errorType] = "\(exception):\(Self.errorNamespace)" }
        for field in answer.fields { headers.append(field) }
        CrossOrigin.allow(asked, &headers)
        return Response(
            status: answer.status,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
        )
    }

    /// R1.21: as recorded; clients cut it off.
    private static let errorNamespace = "http://internal.amazon.com/coral/com.amazon.partnerintegrationapi.common/"

    private static var noSuchPath: Response {
        .plain(.notFound, "No such path. Calls go to POST / or POST /<Operation>.\n")
    }
}

extension Duration {
    var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}

extension HTTPField.Name {
    static let requestID = HTTPField.Name("x-amzn-RequestId") ?? .accept
    static let errorType = HTTPField.Name("x-amzn-ErrorType") ?? .accept
}
