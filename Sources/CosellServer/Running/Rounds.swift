import CosellWire
import Logging
import ServiceLifecycle

/// Does the same work again and again until the server stops: the reviewer's rounds, the sweeping.
struct Rounds: Service {
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
            complaint.withdraw(of: name, to: logger)
        } catch {
            complaint.make(of: name, because: error, at: now, to: logger)
        }
    }

    /// What was said last.
    struct Complaint {
        var cause: String?
        var saidAt = Instant(seconds: 0)

        /// How long a failure that stays the same is not said again.
        private static let silenceMilliseconds: Int64 = 60_000

        mutating func withdraw(of name: String, to logger: Logger) {
            if cause != nil { logger.notice("round works again", metadata: ["round": "\(name)"]) }
            self = Complaint()
        }

        mutating func make(of name: String, because error: any Error, at now: Instant, to logger: Logger) {
            if error is CancellationError { return }
            let cause = "\(error)"
            let silence = now.milliseconds - saidAt.milliseconds
            if self.cause == cause, 0..<Self.silenceMilliseconds ~= silence { return }
            self = Complaint(cause: cause, saidAt: now)
            logger.error("round failed", metadata: ["round": "\(name)", "cause": "\(error.words)"])
        }
    }
}
