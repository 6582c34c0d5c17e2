import CosellDomain
import CosellWire
import Logging

/// Carries out the agenda of a world until its task is cancelled.
struct AgendaService: Sendable {
    let agenda: Agenda
    let house: House

    @Sendable func run() async {
        var complaint = Complaint()
        await AgendaLoop(agenda).run { result in
            switch result {
            case .success: complaint.withdraw(to: house.logger)
            case .failure(let error): complaint.make(because: error, at: house.clock.wall, to: house.logger)
            }
        }
    }

    /// Says that the agenda as a whole cannot be carried out: when that begins, once a minute while it lasts, and when
    /// it is over.
    struct Complaint {
        private var cause: String?
        private var saidAt = Instant(seconds: 0)

        /// How long a failure that stays the same is not said again.
        private static let silenceMilliseconds: Int64 = 60_000

        mutating func withdraw(to logger: Logger) {
            if cause != nil { logger.notice("agenda works again") }
            self = Complaint()
        }

        mutating func make(because error: any Error, at now: Instant, to logger: Logger) {
            if error is CancellationError { return }
            let cause = "\(error)"
            let silence = now.milliseconds - saidAt.milliseconds
            if self.cause == cause, 0..<Self.silenceMilliseconds ~= silence { return }
            (self.cause, saidAt) = (cause, now)
            logger.error("agenda failed", metadata: ["cause": "\(error.words)"])
        }
    }
}
