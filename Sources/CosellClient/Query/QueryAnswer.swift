/// The XML that AWS's older services answer with.
public struct QueryAnswer: Hashable, Sendable {
    public let text: String

    public init(_ text: String) { self.text = text }

    /// The text of an element; of the first one, where there are more.
    public func content(of element: String) -> String? { contents(of: element).first }

    /// The texts of all elements of that name, in their order; what holds elements itself is not meant.
    public func contents(of element: String) -> [String] {
        var contents: [String] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "<\(element)>"),
            let end = rest[start.upperBound...].firstRange(of: "</\(element)>")
        {
            let content = Entities.decode(String(rest[start.upperBound..<end.lowerBound].trimmed))
            if !content.isEmpty { contents.append(content) }
            rest = rest[end.upperBound...]
        }
        return contents
    }
}

/// Text as forms send it.
enum FormText {
    static func body(_ parameters: [(name: String, value: String)]) -> [UInt8] {
        Array(parameters.map { "\($0.name)=\(encoded($0.value))" }.joined(separator: "&").utf8)
    }

    /// All but letters, digits and `-._~` escaped.
    static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                encoded += hex.count == 1 ? "%0\(hex)" : "%\(hex)"
            }
        }
        return encoded
    }
}
