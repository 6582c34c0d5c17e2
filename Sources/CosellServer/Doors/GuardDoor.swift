import Hummingbird

/// Stands before what the server shows of itself, and takes who has no token.
struct GuardDoor: Door {
    let token: ControlToken?
    /// A control plane that is closed is not there, whoever asks.
    let isControlPlaneOpen: Bool

    func takes(_ request: Request) -> Bool {
        guard let token, isGuarded(request.uri.path), request.method != .options else { return false }
        return !token.admits(request.headers)
    }

    private func isGuarded(_ path: String) -> Bool {
        path == MetricsDoor.path || (isControlPlaneOpen && path.hasPrefix("/_cosell/"))
    }

    func respond(to request: Request, _ context: CallContext) async throws -> Response { ControlToken.refusal }
}
