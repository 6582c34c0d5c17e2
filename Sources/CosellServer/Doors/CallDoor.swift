import CosellDomain
import HTTPTypes
import Hummingbird
import NIOCore

/// `POST /`, `POST /<Operation>`, `POST /service/<Service>/operation/<Operation>`: the API itself.
struct CallDoor: Door {
    let worlds: Worlds
    /// Those of every world.
    let routes: Routes
    /// Whether it takes only what names an operation that is answered: the door that most calls go through stands first,
    /// and asks for no more than that. Whatever else could be meant for the API comes to its twin behind all other doors.
    let isForKnownOperations: Bool

    func takes(_ request: Request) -> Bool {
        guard request.method == .post else { return false }
        let path = request.head.pathWithoutQuery
        if isForKnownOperations { return path == "/" && routes.serve(Destination(request.head)) }
        return !path.dropFirst().contains("/") || Destination(request.head).form == .cbor
    }

    /// Whether it takes a `POST /` that is sure to be small enough to be read before anyone looks at it, from a client
    /// that waits for no word in between.
    func takesWhole(_ head: HTTPRequest) -> Bool {
        guard head.headerFields[.expect] == nil, let length = head.headerFields[.contentLength].flatMap(Int.init),
            length <= Pipeline.bodyLimitBytes
        else { return false }
        return routes.serve(Destination(head))
    }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        let answered = await answer(request.head, try await request.wholeBody(context))
        if answered.isLost { context.channel.close(mode: .all, promise: nil) }
        return Response(answered)
    }

    /// - Parameter body: nil for one that is too large.
    func answer(_ head: HTTPRequest, _ body: ByteBuffer?) async -> AnsweredCall {
        let start = ContinuousClock.now
        var world = worlds.world(of: head)
        var trace = Pipeline.Trace(requestID: world.pipeline.chance.uuid())
        var answer: Answer
        if let body {
            let received = ReceivedRequest(head: head, body: body)
            answer = await world.pipeline.answer(received, &trace)
            while World.isLeft(trace.cause), let next = await worlds.successor(of: world, for: head) {
                (world, trace) = (next, Pipeline.Trace(requestID: trace.requestID))
                answer = await world.pipeline.answer(received, &trace)
            }
        } else {
            answer = Destination(head).form.answer(Self.tooLarge)
        }
        let elapsed = ContinuousClock.now - start
        world.log.record(trace, answer, milliseconds: elapsed.milliseconds)
        return AnsweredCall(answer, trace.requestID, isLost: trace.isLost, to: head.headerFields)
    }

    private static let tooLarge = Fault(
        "RequestEntityTooLargeException",
        "The body is larger than \(Pipeline.bodyLimitBytes) bytes."
    )
}

/// What a call is answered with, as it leaves.
struct AnsweredCall: Sendable {
    let status: HTTPResponse.Status
    let fields: [HTTPField]
    let body: ByteBuffer
    /// Whether a fault that is wanted keeps it from its caller.
    let isLost: Bool

    /// - Parameter asked: the header fields of the request.
    init(_ answer: Answer, _ requestID: String, isLost: Bool = false, to asked: HTTPFields) {
        status = answer.status
        fields = answer.fields(requestID, to: asked)
        body = ByteBuffer(bytes: answer.body)
        self.isLost = isLost
    }
}

extension Duration {
    var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}
