import CosellWire

/// Reads the parameters of the AWS Query protocol: `Tags.member.1.Key=Team&Tags.member.1.Value=east`.
///
/// Dots lead into structures, `member` and a number to an element of a list.
struct QueryReader {
    /// How deep names lead at most; those of AWS's models end at eight.
    private static let depthLimit = 16

    private var children: [String: QueryReader] = [:]
    private var text: String?

    /// - Parameter bytes: names and values, escaped as forms do it.
    static func document(from bytes: [UInt8]) throws(CheckRefusal) -> Document {
        var root = QueryReader()
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let name = unescaped(part[..<equals])
            let steps = name.split(separator: ".", maxSplits: depthLimit, omittingEmptySubsequences: false)
            guard steps.count <= depthLimit, steps.allSatisfy({ !$0.isEmpty }) else {
                throw .unreadable("The parameter name \(name.excerpt(64)) cannot be read.")
            }
            guard root.set(unescaped(part[equals...].dropFirst()), at: steps.map(String.init)[...]) else {
                throw .unreadable("The parameter \(name.excerpt(64)) is given twice.")
            }
        }
        return root.document
    }

    /// - Returns: whether nothing stood there yet.
    private mutating func set(_ value: String, at path: ArraySlice<String>) -> Bool {
        guard let step = path.first else {
            guard text == nil, children.isEmpty else { return false }
            text = value
            return true
        }
        guard text == nil else { return false }
        return children[step, default: QueryReader()].set(value, at: path.dropFirst())
    }

    private var document: Document {
        if let text { return .string(text) }
        if children.count == 1, let elements = children["member"]?.elements { return .list(elements) }
        return .object(
            children.sorted { $0.key < $1.key }.map { Document.Member($0.key, $0.value.document) }
        )
    }

    /// The elements by their numbers; nil where anything else stands between.
    private var elements: [Document]? {
        let numbered = children.compactMap { name, child in Int(name).map { (number: $0, child: child) } }
        guard numbered.count == children.count, !numbered.isEmpty else { return nil }
        return numbered.sorted { $0.number < $1.number }.map(\.child.document)
    }

    /// `+` means a blank; a per cent sign that begins no escape means itself.
    private static func unescaped(_ part: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(part.count)
        var position = part.startIndex
        while position < part.endIndex {
            if part[position] == UInt8(ascii: "%"), position + 2 < part.endIndex,
                let high = digit(part[position + 1]), let low = digit(part[position + 2])
            {
                bytes.append(high << 4 | low)
                position += 3
            } else {
                bytes.append(part[position] == UInt8(ascii: "+") ? UInt8(ascii: " ") : part[position])
                position += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}
