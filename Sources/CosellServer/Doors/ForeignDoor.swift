import CosellDomain
import Hummingbird

/// Calls of services that are not answered here, whatever their method and path.
struct ForeignDoor: Door {
    let pipeline: Pipeline
    let log: CallLog

    func takes(_ request: Request) -> Bool { ForeignCall(request.head, pipeline) != nil }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        guard let foreign = ForeignCall(request.head, pipeline) else { return NoDoor.noSuchPath }
        let trace = Pipeline.Trace(requestID: pipeline.chance.uuid())
        let answer = foreign.answer(trace.requestID)
        log.record(trace, answer, milliseconds: 0)
        return Response(answer, trace.requestID, to: request.headers)
    }
}
