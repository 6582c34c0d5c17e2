package import CosellWire
package import Logging

/// Writes log lines to a file descriptor, gathered: at once from `notice` up, else several together.
package final class LineLog: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        case json
        case text
    }

    /// How long the last lines may take, in seconds.
    private static let patience = 1.0

    let format: Format
    let clock: @Sendable () -> Instant
    private let queue: LineQueue

    package init(descriptor: Int32, format: Format, clock: @escaping @Sendable () -> Instant) {
        self.format = format
        self.clock = clock
        queue = LineQueue(descriptor: descriptor) { dropped in
            let line = LogLine(time: clock(), level: .warning, label: "cosell.log", message: "log lines dropped")
            return line.bytes(format, LogLine.Facts(["lines": .stringConvertible(dropped)]))
        }
    }

    deinit {
        queue.close()
    }

    package func logger(_ label: String, level: Logger.Level) -> Logger {
        Logger(label: label) { LineLogHandler(log: self, label: $0, logLevel: level) }
    }

    func append(_ line: [UInt8], isUrgent: Bool) { queue.append(line, isUrgent: isUrgent) }

    package func flush() { queue.flush(patience: Self.patience) }
}

private struct LineLogHandler: LogHandler {
    let log: LineLog
    let label: String
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.isEmpty ? event.metadata ?? [:] : metadata.merging(event.metadata ?? [:]) { $1 }
        write(event.level, event.message.description, LogLine.Facts(all))
    }

    func write(_ level: Logger.Level, _ message: String, _ facts: LogLine.Facts) {
        let line = LogLine(time: log.clock(), level: level, label: label, message: message)
        log.append(line.bytes(log.format, facts), isUrgent: level >= .notice)
    }
}

extension Logger {
    /// A line whose facts stand in order, which the house's own log takes as they are.
    func line(_ level: Level, _ message: String, _ facts: LogLine.Facts) {
        guard level >= logLevel else { return }
        if let own = handler as? LineLogHandler, own.metadata.isEmpty { return own.write(level, message, facts) }
        log(level: level, "\(message)", metadata: Metadata(facts.all) { $1 })
    }
}
