import CosellDomain
import Hummingbird

/// Calls of services that are not answered here, whatever their method and path: passed on, or refused.
struct ForeignDoor: Door {
    let pipeline: Pipeline
    let log: CallLog
    /// Where they go; nil: they are refused.
    let forwarder: Forwarder?

    func takes(_ request: Request) -> Bool { ForeignCall(request.head, pipeline) != nil }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        guard let foreign = ForeignCall(request.head, pipeline) else { return NoDoor.noSuchPath }
        var trace = Pipeline.Trace(requestID: pipeline.chance.uuid())
        guard let forwarder else {
            let answer = foreign.answer(trace.requestID)
            log.record(trace, answer, milliseconds: 0)
            return Response(answer, trace.requestID, to: request.headers)
        }
        let start = ContinuousClock.now
        request.askForBody(context)
        do {
            let response = try await forwarder.response(to: request)
            log.recordForwarded(trace, response.status, milliseconds: (ContinuousClock.now - start).milliseconds)
            return response
        } catch {
            trace.cause = error
            let answer = foreign.answer(trace.requestID, unreachable: forwarder.target)
            log.record(trace, answer, milliseconds: (ContinuousClock.now - start).milliseconds)
            return Response(answer, trace.requestID, to: request.headers)
        }
    }
}
