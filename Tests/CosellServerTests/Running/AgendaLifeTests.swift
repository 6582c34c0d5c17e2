import CosellTestSupport
import CosellWire
import Logging
import Synchronization
import Testing

@testable import CosellServer

/// An agenda that cannot be carried out says so when that begins, once a minute, and when it is over.
struct AgendaServiceTests {
    private struct Fire: Error {}

    @Test("four failures a second are one line a minute, and one line when it works again")
    func lines() {
        let book = LineBook()
        let logger = Logger(label: "test") { _ in book }
        var complaint = AgendaService.Complaint()
        for quarter in 0..<480 {
            let now = TestClock.start.adding(milliseconds: Int64(quarter) * 250)
            complaint.make(because: Fire(), at: now, to: logger)
        }
        #expect(book.lines == ["agenda failed", "agenda failed"])
        for _ in 1...3 { complaint.withdraw(to: logger) }
        #expect(book.lines == ["agenda failed", "agenda failed", "agenda works again"])
    }

    @Test("an end that was asked for is no failure")
    func cancelled() {
        let book = LineBook()
        var complaint = AgendaService.Complaint()
        complaint.make(because: CancellationError(), at: TestClock.start, to: Logger(label: "test") { _ in book })
        #expect(book.lines == [])
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
