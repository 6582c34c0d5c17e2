import Hummingbird

/// `GET /health`, whether it answers at all; `GET /ready`, whether it takes writes.
struct HealthDoor: Door {
    /// Throws what keeps writes from the disk, told from the last one, and tried anew while that has failed.
    let requireWritable: @Sendable () async throws -> Void

    func takes(_ request: Request) -> Bool { request.looks(at: "/health") || request.looks(at: "/ready") }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        guard request.uri.path == "/ready" else { return .plain(.ok, "alive\n") }
        do {
            try await requireWritable()
            return .plain(.ok, "ready\n")
        } catch {
            return .plain(.serviceUnavailable, "\(error)\n")
        }
    }
}
