import CosellWire
import Logging

/// One line of the log, as JSON or as text.
struct LogLine {
    let time: Instant
    let level: Logger.Level
    let label: String
    let message: String

    func bytes(_ format: LineLog.Format, _ facts: Logger.Metadata) -> [UInt8] {
        let facts = facts.sorted { $0.key < $1.key }
        return switch format {
        case .json: json(facts)
        case .text: text(facts)
        }
    }

    private func json(_ facts: [Logger.Metadata.Element]) -> [UInt8] {
        let writer = JSONWriter()
        let head = [("level", level.rawValue), ("label", label), ("message", message)]
        writer.beginMap(count: 1 + head.count + facts.count)
        writer.beginEntry("time")
        writer.write(time.wholeMilliseconds)
        for (key, value) in head {
            writer.beginEntry(key)
            writer.write(value)
        }
        for (key, value) in facts {
            writer.beginEntry(key)
            switch value {
            case .stringConvertible(let number as Int): writer.write(number)
            case .stringConvertible(let number as Double): writer.write(number)
            default: writer.write(value.text)
            }
        }
        writer.endMap()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private func text(_ facts: [Logger.Metadata.Element]) -> [UInt8] {
        let rest = facts.map { " \($0.key)=\(Self.quoted($0.value.text))" }.joined()
        return Array("\(time.wholeMilliseconds) \(level.rawValue) \(message)\(rest)\n".utf8)
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
