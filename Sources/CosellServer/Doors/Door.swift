import Hummingbird

/// A way in: it takes the requests that are for it, and answers them.
protocol Door: Sendable {
    /// Whether a request is for this door, by its method and path.
    func takes(_ request: Request) -> Bool
    func respond(to request: Request, _ context: CallContext) async throws -> Response
}

extension Request {
    /// Whether it only looks at that path.
    func looks(at path: String) -> Bool { (method == .get || method == .head) && uri.path == path }
}
