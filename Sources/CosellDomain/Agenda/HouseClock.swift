package import CosellRules
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
    /// How far it can be ahead: a thousand years, which every moment bears.
    private static let longestOffsetMilliseconds: Int64 = 31_536_000_000_000

    private let readWall: @Sendable () -> Instant
    private let sleep: @Sendable (Duration) async throws -> Void
    private let state = Mutex(State())

    /// - Parameter sleep: how it waits; tests wait in their own way.
    package init(
        wall: @escaping @Sendable () -> Instant,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        readWall = wall
        self.sleep = sleep
    }

    package var now: Instant {
        let offset = state.withLock { $0.offsetMilliseconds }
        return offset == 0 ? wall : wall.adding(milliseconds: offset)
    }

    package var wall: Instant { readWall() }

    /// Moves it ahead of where it stands.
    ///
    /// - Throws: ``Objection``, a conflict, for a way back (CP31): what was done stays done; and for one too far ahead.
    package func advance(milliseconds: Int64) throws(Objection) {
        guard milliseconds >= 0 else { throw .conflict("The clock goes forward only; give a positive duration.") }
        let listeners = state.withLock { state -> [@Sendable () -> Void]? in
            guard milliseconds <= Self.longestOffsetMilliseconds - state.offsetMilliseconds else { return nil }
            state.offsetMilliseconds += milliseconds
            return state.listeners
        }
        guard let listeners else { throw .conflict("The clock goes a thousand years ahead at most; give less.") }
        for listener in listeners { listener() }
    }

    /// Calls after every move.
    package func onMove(_ listener: @escaping @Sendable () -> Void) { state.withLock { $0.listeners.append(listener) } }

    /// Waits for a moment.
    ///
    /// - Returns: whether it came; false when the task was cancelled before.
    package func reach(_ moment: Instant) async -> Bool {
        while !Task.isCancelled {
            let now = now
            if now >= moment { return true }
            // A moment far away is a long sleep, whatever the difference is.
            let rest = min(max(moment.milliseconds - now.milliseconds, 1), Self.longestSleepMilliseconds)
            do { try await sleep(.milliseconds(rest)) } catch { return false }
        }
        return false
    }
}
