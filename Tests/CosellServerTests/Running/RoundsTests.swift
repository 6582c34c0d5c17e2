import CosellTestSupport
import CosellWire
import Logging
import Synchronization
import Testing

@testable import CosellServer

/// A round that fails says so when it begins, once a minute, and when it is over.
struct RoundsTests {
    private struct Fire: Error {}

    @Test("four failures a second are one line a minute, and one line when it works again")
    func lines() async {
        let book = LineBook()
        let isBurning = Mutex(true)
        let rounds = Rounds(
            name: "work",
            interval: .milliseconds(250),
            logger: Logger(label: "test") { _ in book },
            clock: { TestClock.start }
        ) { _ in if isBurning.withLock({ $0 }) { throw Fire() } }
        var complaint = Rounds.Complaint()
        for quarter in 0..<480 {
            await rounds.round(at: TestClock.start.adding(milliseconds: Int64(quarter) * 250), &complaint)
        }
        #expect(book.lines == ["round failed", "round failed"])
        isBurning.withLock { $0 = false }
        for _ in 1...3 { await rounds.round(at: TestClock.start.adding(seconds: 200), &complaint) }
        #expect(book.lines == ["round failed", "round failed", "round works again"])
    }
}

private final class LineBook: LogHandler, Sendable {
    private let written = Mutex<[String]>([])

    var lines: [String] { written.withLock { $0 } }

    func log(event: LogEvent) { written.withLock { $0.append("\(event.message)") } }

    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }

    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }
}
