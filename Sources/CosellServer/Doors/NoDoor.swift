import Hummingbird

/// What is left: it says where the doors are.
struct NoDoor: Door {
    private static let paths: Set = ["/", "/health", "/ready", MetricsDoor.path]

    func takes(_ request: Request) -> Bool { true }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        guard request.method != .post, Self.paths.contains(request.uri.path) else { return Self.noSuchPath }
        return .plain(.methodNotAllowed, "Calls go to POST / or POST /<Operation>.\n")
    }

    static var noSuchPath: Response { .plain(.notFound, "No such path. Calls go to POST / or POST /<Operation>.\n") }
}
