/// How a text stands in PostgreSQL, whose texts cannot hold U+0000.
///
/// | In a text | There |
/// | --- | --- |
/// | U+0000 | U+0001 U+0001 |
/// | U+0001 | U+0001 U+0002 |
/// | every other | as it is |
///
/// So different texts stay different, and stand in the order of their code points.
enum PostgreSQLText {
    private static let mark: UInt8 = 1

    static func write(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            guard utf8.contains(where: { $0 <= mark }) else { return bytes.append(contentsOf: utf8) }
            for byte in utf8 {
                bytes.append(byte == 0 ? mark : byte)
                if byte <= mark { bytes.append(byte + 1) }
            }
        }
    }

    /// - Returns: nil for a text that stands there as it is.
    static func read(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        guard bytes.contains(mark) else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var isMarked = false
        for byte in bytes {
            if isMarked {
                text.append(byte - 1)
                isMarked = false
            } else if byte == mark {
                isMarked = true
            } else {
                text.append(byte)
            }
        }
        return text
    }
}
