package import CosellWire
import Synchronization

/// A clock that stands still until its test moves it.
package final class TestClock: Sendable {
    /// A Tuesday morning; the sample records close months later.
    package static let start = Instant(seconds: 1_894_701_600, nanoseconds: 149_000_000)

    private let moment: Mutex<Instant>

    package init(_ start: Instant = TestClock.start) { moment = Mutex(start) }

    package var now: Instant { moment.withLock { $0 } }

    package func advance(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }

    package func advance(milliseconds: Int64) { moment.withLock { $0 = $0.adding(milliseconds: milliseconds) } }

    package func advance(days: Int64) { advance(seconds: days * 86_400) }
}
