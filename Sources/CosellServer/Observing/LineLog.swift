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
            return line.bytes(format, ["lines": .stringConvertible(dropped)])
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
        let message = event.message.description
        let line = LogLine(time: log.clock(), level: event.level, label: label, message: message)
        log.append(line.bytes(log.format, all), isUrgent: event.level >= .notice)
    }
}
