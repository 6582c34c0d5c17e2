import CosellTestSupport
import CosellWire
import Foundation

@testable import CosellServer

/// A log whose lines a test reads back; they are few enough for a pipe to hold.
struct LogPipe {
    let log: LineLog
    private let pipe = Foundation.Pipe()

    init(_ format: LineLog.Format) {
        log = LineLog(descriptor: pipe.fileHandleForWriting.fileDescriptor, format: format) { TestClock.start }
    }

    /// Everything that was written, once: the log is closed by it.
    func lines() throws -> [String] {
        log.flush()
        try pipe.fileHandleForWriting.close()
        let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        return text.split(separator: "\n").map(String.init)
    }
}
