import Foundation

/// Log lines on their way to a file descriptor, which a thread of its own writes: a reader that stops reading holds that
/// thread and nothing else. Beyond a bound lines are dropped, and counted until the reader is back to hear of it.
///
/// The descriptor is written as it was given: `O_NONBLOCK` would be set for every process that shares it.
final class LineQueue: @unchecked Sendable {
    /// Bytes that wake the writer, that wait at most, and how long gathered lines wait for others, in seconds.
    private static let wakingBytes = 64 * 1024
    private static let waitingBytes = 8 * 1024 * 1024
    private static let gatheringTime = 0.2
    private static let lineEnd = UInt8(ascii: "\n")

    private let descriptor: Int32
    private let report: @Sendable (Int) -> [UInt8]
    private let condition = NSCondition()
    // Safe: all below are used under the condition's lock alone.
    private var waiting: [UInt8] = []
    private var dropped = 0
    private var isUrgent = false
    private var isWriting = false
    private var isClosed = false

    /// - Parameter report: the line that says how many were dropped.
    init(descriptor: Int32, report: @escaping @Sendable (Int) -> [UInt8]) {
        self.descriptor = descriptor
        self.report = report
        let thread = Thread { self.run() }
        thread.name = "cosell.log"
        thread.start()
    }

    /// - Parameter isUrgent: whether to write at once instead of gathering.
    func append(_ line: [UInt8], isUrgent: Bool) {
        condition.withLock {
            guard dropped == 0, waiting.count + line.count < Self.waitingBytes else {
                dropped += 1
                return
            }
            waiting += line
            waiting.append(Self.lineEnd)
            guard isUrgent || waiting.count >= Self.wakingBytes else { return }
            wake()
        }
    }

    /// Waits until everything is written, no longer than `patience` seconds: a log must not hold a stop either.
    func flush(patience: TimeInterval) {
        let end = Date(timeIntervalSinceNow: patience)
        condition.withLock {
            wake()
            while isWriting || !waiting.isEmpty || dropped > 0 {
                guard condition.wait(until: end) else { return }
            }
        }
    }

    /// Ends the thread, once what waits is written.
    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }

    private func wake() {
        guard !isUrgent else { return }
        isUrgent = true
        condition.broadcast()
    }

    private func run() {
        while let bytes = next() { write(bytes) }
    }

    /// What is to be written next; nil when the log is closed and nothing is left.
    private func next() -> [UInt8]? {
        condition.withLock {
            isWriting = false
            condition.broadcast()
            if !isUrgent && !isClosed { _ = condition.wait(until: Date(timeIntervalSinceNow: Self.gatheringTime)) }
            isUrgent = false
            if isClosed && waiting.isEmpty && dropped == 0 { return nil }
            var bytes = waiting
            if dropped > 0 { bytes += report(dropped) + [Self.lineEnd] }
            waiting.removeAll(keepingCapacity: true)
            dropped = 0
            isWriting = !bytes.isEmpty
            return bytes
        }
    }

    /// A log that cannot be written must not stop the server: what the descriptor refuses is dropped.
    private func write(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return }
            start += written
        }
    }
}
