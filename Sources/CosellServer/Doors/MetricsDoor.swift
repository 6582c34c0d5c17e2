import Hummingbird

/// `GET /metrics`: what Prometheus reads.
struct MetricsDoor: Door {
    static let path = "/metrics"

    let metrics: Metrics
    let waitingWrites: @Sendable () -> Int
    let dataSize: @Sendable () async -> Int

    func takes(_ request: Request) -> Bool { request.looks(at: Self.path) }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        .plain(.ok, metrics.text(waitingWrites: waitingWrites(), dataBytes: await dataSize()))
    }
}
