import Hummingbird

/// Stands before the metrics, and takes who has no token; the control plane asks for it by itself.
struct GuardDoor: Door {
    let token: ControlToken?

    func takes(_ request: Request) -> Bool {
        guard let token, request.uri.path == MetricsDoor.path, request.method != .options else { return false }
        return !token.admits(request.headers)
    }

    func respond(to request: Request, _ context: CallContext) async throws -> Response { ControlToken.refusal }
}
