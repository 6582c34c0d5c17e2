package import CosellWire
import Foundation
package import Logging
import Synchronization

/// Writes log lines to a file descriptor, gathered: at once from `warning` up, else when a buffer is full or
/// ``flush()`` is called.
package final class LineLog: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        case json
        case text
    }

    /// Bytes gathered at most before they are written.
    private static let bufferBytes = 64 * 1024

    private let descriptor: Int32
    let format: Format
    let clock: @Sendable () -> Instant
    private let buffer = Mutex<[UInt8]>([])

    package init(descriptor: Int32, format: Format, clock: @escaping @Sendable () -> Instant) {
        self.descriptor = descriptor
        self.format = format
        self.clock = clock
    }

    package func logger(_ label: String, level: Logger.Level) -> Logger {
        Logger(label: label) { LineLogHandler(log: self, label: $0, logLevel: level) }
    }

    func append(_ line: [UInt8], isUrgent: Bool) {
        buffer.withLock { buffer in
            buffer += line
            guard isUrgent || buffer.count >= Self.bufferBytes else { return }
            write(&buffer)
        }
    }

    package func flush() { buffer.withLock { write(&$0) } }

    /// A log that cannot be written must not stop the server: what the descriptor refuses is dropped.
    private func write(_ buffer: inout [UInt8]) {
        var start = 0
        while start < buffer.count {
            let written = buffer[start...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { break }
            start += written
        }
        buffer.removeAll(keepingCapacity: true)
    }
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
        let facts = all.map { (key: $0.key, value: $0.value.text) }.sorted { $0.key < $1.key }
        let line =
            switch log.format {
            case .json: json(event, facts)
            case .text: text(event, facts)
            }
        log.append(line, isUrgent: event.level >= .notice)
    }

    private func json(_ event: LogEvent, _ facts: [(key: String, value: String)]) -> [UInt8] {
        let writer = JSONWriter()
        let head = [("level", event.level.rawValue), ("label", label), ("message", event.message.description)]
        writer.beginMap(count: 1 + head.count + facts.count)
        writer.beginEntry("time")
        writer.write(log.clock().wholeMilliseconds)
        for (key, value) in head {
            writer.beginEntry(key)
            writer.write(value)
        }
        for (key, value) in facts {
            writer.beginEntry(key)
            writer.write(value)
        }
        writer.endMap()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private func text(_ event: LogEvent, _ facts: [(key: String, value: String)]) -> [UInt8] {
        let rest = facts.map { " \($0.key)=\(Self.quoted($0.value))" }.joined()
        return Array("\(log.clock().wholeMilliseconds) \(event.level.rawValue) \(event.message)\(rest)\n".utf8)
    }

    /// In quotes when a reader could not tell where the value ends; line ends never leave the line.
    private static func quoted(_ value: String) -> String {
        let isPlain = !value.isEmpty && value.allSatisfy { !$0.isWhitespace && $0 != "\"" && $0 != "=" }
        return isPlain ? value : value.debugDescription
    }
}

extension Logger.MetadataValue {
    /// As it stands in a line, without a detour through interpolation where it is a string already.
    fileprivate var text: String {
        switch self {
        case .string(let text): text
        case .stringConvertible(let value): value.description
        case .dictionary, .array: description
        }
    }
}
