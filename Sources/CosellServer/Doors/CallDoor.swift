import CosellDomain
import HTTPTypes
import Hummingbird

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

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        let start = ContinuousClock.now
        var world = worlds.world(of: request.head)
        var trace = Pipeline.Trace(requestID: world.pipeline.chance.uuid())
        var answer: Answer
        if let body = try await request.wholeBody(context) {
            let received = ReceivedRequest(head: request.head, body: body)
            answer = await world.pipeline.answer(received, &trace)
            while World.isLeft(trace.cause), let next = await worlds.successor(of: world, for: request.head) {
                (world, trace) = (next, Pipeline.Trace(requestID: trace.requestID))
                answer = await world.pipeline.answer(received, &trace)
            }
        } else {
            answer = Destination(request.head).form.answer(Self.tooLarge)
        }
        let elapsed = ContinuousClock.now - start
        world.log.record(trace, answer, milliseconds: elapsed.milliseconds)
        if trace.isLost { context.channel.close(mode: .all, promise: nil) }
        return Response(answer, trace.requestID, to: request.headers)
    }

    private static let tooLarge = Fault(
        "RequestEntityTooLargeException",
        "The body is larger than \(Pipeline.bodyLimitBytes) bytes."
    )
}

extension Duration {
    var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}
