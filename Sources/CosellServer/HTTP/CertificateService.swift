import CosellDomain
import CosellWire
import Logging
import ServiceLifecycle

/// Looks after the certificate until the server stops.
struct CertificateService: Service {
    let security: LiveSecurity
    let logger: Logger
    let clock: @Sendable () -> Instant

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: .seconds(1))
                do { try security.look(at: clock()) } catch {
                    logger.error("certificate not renewed", metadata: ["cause": "\(error.words)"])
                }
            }
        }
    }
}
