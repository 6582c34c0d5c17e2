import CosellDomain
import CosellWire
import Logging
import ServiceLifecycle

/// Carries out the agenda until the server stops.
struct AgendaLife: Service {
    let loop: AgendaLoop
    let logger: Logger
    /// The wall clock.
    let clock: @Sendable () -> Instant

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var complaint = Rounds.Complaint()
            await loop.run { result in
                switch result {
                case .success: complaint.withdraw(of: "agenda", to: logger)
                case .failure(let error): complaint.make(of: "agenda", because: error, at: clock(), to: logger)
                }
            }
        }
    }
}
