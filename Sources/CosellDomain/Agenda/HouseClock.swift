package import CosellRules
package import CosellWire
import Synchronization

/// The time that records bear and by which work is due. It is the wall clock's until somebody moves it; signatures and
/// log lines stay with the wall clock.
package final class HouseClock: Sendable {
    /// How it stands to the wall clock.
    package enum Course: Hashable, Sendable {
        /// It is the wall clock.
        case follow
        /// It goes with the wall clock, so many milliseconds ahead or behind.
        case shifted(milliseconds: Int64)
        /// It stands.
        case frozen(Instant)
    }

    private struct State {
        var course = Course.follow
        var listeners: [@Sendable () -> Void] = []
    }

    /// A wall clock that is set is noticed so late at most.
    private static let longestSleepMilliseconds: Int64 = 60_000
    /// How far it can be ahead: a thousand years, which every moment bears.
    private static let longestOffsetMilliseconds: Int64 = 31_536_000_000_000

    private let readWall: @Sendable () -> Instant
    private let sleep: @Sendable (Duration) async throws -> Void
    private let state: Mutex<State>

    /// - Parameters:
    ///   - course: how it stood when it was last kept.
    ///   - sleep: how it waits; tests wait in their own way.
    package init(
        wall: @escaping @Sendable () -> Instant,
        course: Course = .follow,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        readWall = wall
        self.sleep = sleep
        state = Mutex(State(course: course))
    }

    package var now: Instant { time(on: course) }

    package var wall: Instant { readWall() }

    package var course: Course { state.withLock { $0.course } }

    private func time(on course: Course) -> Instant {
        switch course {
        case .follow: wall
        case .shifted(let milliseconds): wall.adding(milliseconds: milliseconds)
        case .frozen(let moment): moment
        }
    }

    /// Moves it ahead of where it stands; it goes on as it went.
    ///
    /// - Throws: ``Objection``, a conflict, for a way back (CP31): what was done stays done; and for one too far ahead.
    package func advance(milliseconds: Int64) throws(Objection) {
        guard milliseconds >= 0 else { throw .conflict("The clock goes forward only; give a positive duration.") }
        let target = now.adding(milliseconds: milliseconds)
        switch course {
        case .frozen: try take(.frozen(target))
        case .follow: try take(.shifted(milliseconds: milliseconds))
        case .shifted(let before):
            let (sum, isTooFar) = before.addingReportingOverflow(milliseconds)
            try take(.shifted(milliseconds: isTooFar ? .max : sum))
        }
    }

    /// Goes on by another course.
    ///
    /// - Throws: ``Objection``, a conflict, where that would lead back by more than a clock's own uncertainty, or more
    ///   than a thousand years ahead.
    package func take(_ course: Course) throws(Objection) {
        try require(course)
        set(course)
    }

    /// Whether a course can be taken; throws as ``take(_:)`` does.
    package func require(_ course: Course) throws(Objection) {
        let (then, now) = (time(on: course), now)
        guard then.milliseconds + Self.slackMilliseconds >= now.milliseconds else {
            throw .conflict("The house clock stands at \(now) and goes forward only; \(then) is before that.")
        }
        guard then.milliseconds - wall.milliseconds <= Self.longestOffsetMilliseconds else {
            throw .conflict("The clock goes a thousand years ahead at most; give less.")
        }
    }

    /// As ``take(_:)``, whatever it leads to: what was checked, or kept, is taken again.
    package func set(_ course: Course) {
        let listeners = state.withLock { state in
            state.course = course
            return state.listeners
        }
        for listener in listeners { listener() }
    }

    /// What passes while a course is changed.
    private static let slackMilliseconds: Int64 = 1

    /// Calls after every move.
    package func onMove(_ listener: @escaping @Sendable () -> Void) { state.withLock { $0.listeners.append(listener) } }

    /// Waits for a moment. While the clock stands it does not come; whoever moves it is heard elsewhere.
    ///
    /// - Returns: whether it came; false when the task was cancelled before.
    package func reach(_ moment: Instant) async -> Bool {
        while !Task.isCancelled {
            let now = now
            if now >= moment { return true }
            var rest = Self.longestSleepMilliseconds
            // A moment far away is a long sleep, whatever the difference is.
            if case .frozen = course {} else { rest = min(max(moment.milliseconds - now.milliseconds, 1), rest) }
            do { try await sleep(.milliseconds(rest)) } catch { return false }
        }
        return false
    }
}
