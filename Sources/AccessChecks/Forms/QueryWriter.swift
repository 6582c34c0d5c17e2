import CosellWire

/// Writes answers of the AWS Query protocol: XML with one element a member, and `member` for each element of a list.
struct QueryWriter {
    private(set) var text = ""

    mutating func write(_ value: Document, as name: String) {
        guard value != .null else { return }
        text += "<\(name)>"
        writeContent(value)
        text += "</\(name)>"
    }

    mutating func open(_ name: String, namespace: String) { text += "<\(name) xmlns=\"\(namespace)\">" }

    mutating func close(_ name: String) { text += "</\(name)>" }

    private mutating func writeContent(_ value: Document) {
        switch value {
        case .null: break
        case .boolean(let flag): text += String(flag)
        case .integer(let number): text += String(number)
        case .double(let number): text += String(number)
        case .string(let string): text += Self.escaped(string)
        case .list(let elements): for element in elements { write(element, as: "member") }
        case .object(let members): for member in members { write(member.value, as: member.name) }
        }
    }

    /// What XML cannot hold at all, most control characters, becomes the sign for what is not shown.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        escaped.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\r": escaped += "&#xD;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
