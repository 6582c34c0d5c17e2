import CosellWire
import Synchronization

/// The adaptive mode's brake: after a service has said that calls come too fast, it lets them go at a rate that falls
/// at each such word and climbs back along a cubic curve.
final class SendingRate: Sendable {
    private static let smoothing = 0.8
    private static let cut = 0.7
    private static let steepness = 0.4
    private static let slowestPerSecond = 0.5
    /// Calls are counted over half seconds.
    private static let countingWindow = 0.5

    private struct State {
        var isBraking = false
        /// Calls that may go at once; below zero, those that wait.
        var tokens = 0.0
        var perSecond = 0.0
        var filledAt: Double?
        var measuredPerSecond = 0.0
        var count = 0.0
        var countedFrom: Double?
        var highestPerSecond = 0.0
        var throttledAt = 0.0
        var recoverySeconds = 0.0
    }

    private let state = Mutex(State())

    /// Takes the place of one call.
    ///
    /// - Returns: how long it is to wait first.
    func place(at now: Instant) -> Duration {
        let now = now.inSeconds
        return state.withLock { state in
            guard state.isBraking else { return .zero }
            Self.fill(&state, now)
            state.tokens -= 1
            guard state.tokens < 0 else { return .zero }
            return .milliseconds(Int64((-state.tokens / state.perSecond * 1000).rounded(.up)))
        }
    }

    /// Learns how one call ended.
    func record(wasThrottled: Bool, at now: Instant) {
        let now = now.inSeconds
        state.withLock { state in
            Self.measure(&state, now)
            let wished: Double
            if wasThrottled {
                let rate =
                    state.isBraking
                    ? min(state.measuredPerSecond, state.perSecond) : state.measuredPerSecond
                state.highestPerSecond = rate
                state.recoverySeconds = Self.recovery(from: rate)
                state.throttledAt = now
                state.isBraking = true
                wished = rate * Self.cut
            } else {
                state.recoverySeconds = Self.recovery(from: state.highestPerSecond)
                let phase = now - state.throttledAt - state.recoverySeconds
                wished = Self.steepness * phase * phase * phase + state.highestPerSecond
            }
            Self.setRate(&state, min(wished, 2 * state.measuredPerSecond), now)
        }
    }

    private static func recovery(from rate: Double) -> Double { cubeRoot(rate * (1 - cut) / steepness) }

    /// By Newton's way, since the standard library has no such function; exact enough within these steps.
    private static func cubeRoot(_ value: Double) -> Double {
        guard value > 0 else { return 0 }
        var root = max(value, 1)
        for _ in 0..<100 { root -= (root - value / (root * root)) / 3 }
        return root
    }

    private static func measure(_ state: inout State, _ now: Double) {
        let window = (now / countingWindow).rounded(.down) * countingWindow
        state.count += 1
        let from = state.countedFrom ?? window
        state.countedFrom = from
        guard window > from else { return }
        let rate = state.count / (window - from)
        state.measuredPerSecond = rate * smoothing + state.measuredPerSecond * (1 - smoothing)
        state.count = 0
        state.countedFrom = window
    }

    private static func fill(_ state: inout State, _ now: Double) {
        let since = max(0, now - (state.filledAt ?? now))
        state.filledAt = now
        state.tokens = min(max(state.perSecond, 1), state.tokens + since * state.perSecond)
    }

    private static func setRate(_ state: inout State, _ rate: Double, _ now: Double) {
        fill(&state, now)
        state.perSecond = max(rate, slowestPerSecond)
        state.tokens = min(state.tokens, max(rate, 1))
    }
}

extension Instant {
    fileprivate var inSeconds: Double { Double(seconds) + Double(nanoseconds) / 1_000_000_000 }
}
