package import CosellWire
import Synchronization

/// The time that records bear and by which work is due. It is the wall clock's until somebody moves it; signatures and
/// log lines stay with the wall clock.
package final class HouseClock: Sendable {
    private struct State {
        var offsetMilliseconds: Int64 = 0
        var listeners: [@Sendable () -> Void] = []
    }

    /// A wall clock that is set is noticed so late at most.
    private static let longestSleepMilliseconds: Int64 = 60_000

    private let wall: @Sendable () -> Instant
    private let state = Mutex(State())

    package init(wall: @escaping @Sendable () -> Instant) { self.wall = wall }

    package var now: Instant {
        let offset = state.withLock { $0.offsetMilliseconds }
        return offset == 0 ? wall() : wall().adding(milliseconds: offset)
    }

    /// Moves it ahead of where it stands.
    package func advance(milliseconds: Int64) {
        let listeners = state.withLock { state in
            state.offsetMilliseconds += milliseconds
            return state.listeners
        }
        for listener in listeners { listener() }
    }

    /// Calls after every move.
    package func onMove(_ listener: @escaping @Sendable () -> Void) { state.withLock { $0.listeners.append(listener) } }

    /// Returns at that moment, or when its task is cancelled.
    package func reach(_ moment: Instant) async {
        while true {
            let now = now
            if now >= moment { return }
            // A moment far away is a long sleep, whatever the difference is.
            let rest = min(max(moment.milliseconds - now.milliseconds, 1), Self.longestSleepMilliseconds)
            guard (try? await Task.sleep(for: .milliseconds(rest))) != nil else { return }
        }
    }
}
