import CosellWire
import Synchronization

/// The adaptive mode's brake: after a service has said that calls come too fast, it lets them go at a pace that falls
/// at each such word and climbs back along a cubic curve.
///
/// The figures are those of AWS's own tools, so that their clients and this one share a service fairly.
final class SendingRate: Sendable {
    /// A call that waits for its turn looks at least this often whether the pace has risen meanwhile.
    static let longestBlindWait = Duration.milliseconds(100)

    private static let smoothing = 0.8
    private static let cut = 0.7
    private static let steepness = 0.4
    private static let slowestPerSecond = 0.5
    /// The pace may be so many times what was measured last.
    private static let measuredFactor = 2.0
    /// Calls are counted over half seconds.
    private static let countingWindow = 0.5

    private struct State {
        var isBraking = false
        /// Calls that may go at once.
        var turns = 0.0
        var mostTurns = 1.0
        var perSecond = 1.0
        var filledAt: Double
        var measuredPerSecond = 0.0
        var count = 0.0
        var countedFrom: Double
        var highestPerSecond = 0.0
        var throttledAt: Double
        var recoverySeconds = 0.0
    }

    private let state: Mutex<State>

    init(at now: Instant) {
        let now = now.inSeconds
        state = Mutex(State(filledAt: now, countedFrom: now.rounded(.down), throttledAt: now))
    }

    /// Takes a turn when there is one.
    ///
    /// - Returns: zero when it was taken; else in how long there would be one, at the pace of now.
    func wait(at now: Instant) -> Duration {
        let now = now.inSeconds
        return state.withLock { state in
            guard state.isBraking else { return .zero }
            Self.fill(&state, now)
            guard state.turns < 1 else {
                state.turns -= 1
                return .zero
            }
            let seconds = (1 - state.turns) / state.perSecond
            return .microseconds(Int64((seconds * 1_000_000).rounded(.up)))
        }
    }

    /// Learns how one call ended.
    func record(wasThrottled: Bool, at now: Instant) {
        let now = now.inSeconds
        state.withLock { state in
            Self.measure(&state, now)
            let wished: Double
            if wasThrottled {
                let measured = state.measuredPerSecond
                let rate = state.isBraking ? min(measured, state.perSecond) : measured
                state.highestPerSecond = rate
                state.recoverySeconds = Self.cubeRoot(rate * (1 - Self.cut) / Self.steepness)
                state.throttledAt = now
                state.isBraking = true
                wished = rate * Self.cut
            } else {
                let phase = now - state.throttledAt - state.recoverySeconds
                wished = Self.steepness * phase * phase * phase + state.highestPerSecond
            }
            Self.setPace(&state, min(wished, Self.measuredFactor * state.measuredPerSecond), now)
        }
    }

    /// Calls that may go in a second.
    var perSecond: Double { state.withLock(\.perSecond) }

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
        guard window > state.countedFrom else { return }
        let rate = state.count / (window - state.countedFrom)
        state.measuredPerSecond = rate * smoothing + state.measuredPerSecond * (1 - smoothing)
        state.count = 0
        state.countedFrom = window
    }

    private static func fill(_ state: inout State, _ now: Double) {
        let since = max(0, now - state.filledAt)
        state.filledAt = now
        state.turns = min(state.mostTurns, state.turns + since * state.perSecond)
    }

    private static func setPace(_ state: inout State, _ pace: Double, _ now: Double) {
        fill(&state, now)
        state.perSecond = max(pace, slowestPerSecond)
        state.mostTurns = max(pace, 1)
        state.turns = min(state.turns, state.mostTurns)
    }
}

extension Instant {
    fileprivate var inSeconds: Double { Double(seconds) + Double(nanoseconds) / 1_000_000_000 }
}
