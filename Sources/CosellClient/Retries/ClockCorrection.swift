import CosellWire
import Synchronization

/// How far this machine's clock is off, as the service's answers show, so that signatures carry a time it takes.
final class ClockCorrection: Sendable {
    /// A smaller difference is no reason to refuse a signature.
    private static let tolerance: Int64 = 240

    private static let codes: Set<String> = [
        "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture", "InvalidSignatureException",
        "SignatureDoesNotMatch", "AuthFailure",
    ]

    private let offsetSeconds = Mutex<Int64>(0)

    func corrected(_ now: Instant) -> Instant { now.adding(seconds: offsetSeconds.withLock(\.self)) }

    /// Learns from a refusal.
    ///
    /// - Returns: whether the clock was off and is corrected now, so that another try makes sense.
    func learn(from failure: ServiceFailure, now: Instant) -> Bool {
        guard Self.codes.contains(failure.code), let date = failure.date else { return false }
        return offsetSeconds.withLock { offset in
            let difference = date.seconds - now.seconds - offset
            guard abs(difference) > Self.tolerance else { return false }
            offset += difference
            return true
        }
    }
}
