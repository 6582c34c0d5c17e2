import CosellWire
import Logging
import ServiceLifecycle

/// Does the same work again and again until the server stops: the reviewer's rounds, the sweeping, the log.
struct Rounds: Service {
    let name: String
    let interval: Duration
    let logger: Logger
    let clock: @Sendable () -> Instant
    let work: @Sendable (Instant) async throws -> Void

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: interval)
                do {
                    try await work(clock())
                } catch {
                    logger.error("round failed", metadata: ["round": "\(name)", "cause": "\(error)"])
                }
            }
        }
    }
}
