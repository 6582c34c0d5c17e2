import CosellWire
import Logging
import ServiceLifecycle

/// Does the same work again and again until the server stops: the reviewer's rounds, the sweeping.
struct Rounds: Service {
    /// How long a failure that stays the same is not said again.
    private static let silenceMilliseconds: Int64 = 60_000

    let name: String
    let interval: Duration
    let logger: Logger
    let clock: @Sendable () -> Instant
    let work: @Sendable (Instant) async throws -> Void

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var complaint = Complaint()
            while true {
                try await Task.sleep(for: interval)
                await round(at: clock(), &complaint)
            }
        }
    }

    /// One round; a failure is said when it begins, once a minute while it lasts, and when it is over.
    func round(at now: Instant, _ complaint: inout Complaint) async {
        do {
            try await work(now)
            if complaint.cause != nil { logger.notice("round works again", metadata: ["round": "\(name)"]) }
            complaint = Complaint()
        } catch is CancellationError {
            return
        } catch {
            let cause = "\(error)"
            let silence = now.milliseconds - complaint.saidAt.milliseconds
            if complaint.cause == cause, 0..<Self.silenceMilliseconds ~= silence { return }
            complaint = Complaint(cause: cause, saidAt: now)
            logger.error("round failed", metadata: ["round": "\(name)", "cause": "\(error.words)"])
        }
    }

    /// What was said last.
    struct Complaint {
        var cause: String?
        var saidAt = Instant(seconds: 0)
    }
}
