import CosellWire
import Logging

/// One line of the log, as JSON or as text.
struct LogLine {
    let time: Instant
    let level: Logger.Level
    let label: String
    let message: String

    /// What a line says besides, in the order of the names.
    struct Facts {
        fileprivate(set) var all: [Logger.Metadata.Element] = []

        init() { all.reserveCapacity(10) }

        init(_ facts: Logger.Metadata) { all = facts.sorted { $0.key < $1.key } }

        /// For who knows the order: a call's line is spared the dictionary.
        mutating func add(_ key: String, _ value: Logger.MetadataValue) {
            assert(all.last.map { $0.key < key } ?? true)
            all.append((key, value))
        }
    }

    func bytes(_ format: LineLog.Format, _ facts: Facts) -> [UInt8] {
        switch format {
        case .json: json(facts.all)
        case .text: text(facts.all)
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
        return writer.bytes
    }

    /// A call has a line: its pieces are put behind each other without strings between them.
    private func text(_ facts: [Logger.Metadata.Element]) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(Self.usualLength)
        line += "\(time.wholeMilliseconds) ".utf8
        line += level.rawValue.utf8
        line.append(UInt8(ascii: " "))
        line += message.utf8
        for (key, value) in facts {
            line.append(UInt8(ascii: " "))
            line += key.utf8
            line.append(UInt8(ascii: "="))
            line += Self.quoted(value.text).utf8
        }
        return line
    }

    private static let usualLength = 320

    /// In quotes when a reader could not tell where the value ends; line ends never leave the line.
    private static func quoted(_ value: String) -> String {
        if value.isEmpty { return value.debugDescription }
        // Bytes of ASCII are looked at one by one, which is a tenth of the work of looking at characters.
        if value.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != quote && $0 != equals }) { return value }
        let isPlain = value.allSatisfy { !$0.isWhitespace && $0 != "\"" && $0 != "=" }
        return isPlain ? value : value.debugDescription
    }

    private static let quote = UInt8(ascii: "\"")
    private static let equals = UInt8(ascii: "=")
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
