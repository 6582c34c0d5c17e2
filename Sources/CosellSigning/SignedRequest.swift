/// A request head laid out for signing: its parts end to end in one run of bytes, as they stood on the wire.
///
/// The body is not kept: whoever checks or signs lends its bytes for the length of that call.
public struct SignedRequest: Sendable {
    /// Where one header field stands in ``text``.
    struct Field: Sendable {
        /// Lower case.
        let name: Range<Int>
        /// Without white space around it.
        let value: Range<Int>
    }

    /// Room for the head of a usual call, so that filling it allocates once.
    private static let usualBytes = 1024
    private static let usualFields = 16

    private(set) var text: [UInt8] = []
    private(set) var fields: [Field] = []
    let method: Range<Int>
    let path: Range<Int>
    let query: Range<Int>

    /// - Parameter target: path and query as received, neither decoded nor normalised.
    public init(method: String, target: String) {
        text.reserveCapacity(Self.usualBytes)
        fields.reserveCapacity(Self.usualFields)
        text.append(contentsOf: method.utf8)
        self.method = 0..<text.count
        let start = text.count
        text.append(contentsOf: target.utf8)
        let mark = text[start...].firstIndex(of: UInt8(ascii: "?"))
        path = start..<(mark ?? text.count)
        query = (mark.map { $0 + 1 } ?? text.count)..<text.count
    }

    /// Adds a header field after those already there; a name may stand more than once, in any case of letters.
    public mutating func append(name: String, value: String) {
        var value = value
        value.withUTF8 { append(name: name, value: $0) }
    }

    /// Adds a header field whose value need not be UTF-8.
    public mutating func append(name: String, value: [UInt8]) {
        value.withUnsafeBufferPointer { append(name: name, value: $0) }
    }

    mutating func append(name: String, value: UnsafeBufferPointer<UInt8>) {
        let nameStart = text.count
        text.append(contentsOf: name.utf8)
        let valueStart = text.count
        for position in nameStart..<valueStart where UInt8(ascii: "A")...UInt8(ascii: "Z") ~= text[position] {
            text[position] |= 0x20
        }
        text.append(contentsOf: value)
        fields.append(Field(name: nameStart..<valueStart, value: trimmed(valueStart..<text.count)))
    }

    /// Adds bytes that belong to no header field, such as the list of names a signer chose.
    mutating func appendAside(_ bytes: some Collection<UInt8>) -> Range<Int> {
        let start = text.count
        text.append(contentsOf: bytes)
        return start..<text.count
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, SigningText.isWhitespace(text[start]) { start += 1 }
        while start < end, SigningText.isWhitespace(text[end - 1]) { end -= 1 }
        return start..<end
    }
}
