extension JSONReader {
    /// A string as it stands in the text, without its quotes.
    struct StringToken {
        let range: Range<Int>
        /// Neither escapes nor characters beyond ASCII: the bytes are the string.
        let isPlain: Bool
        let hasEscapes: Bool
    }

    /// Moves behind the string that begins at the position, eight bytes a step while they are plain.
    func scanString() throws(SerializationError) -> StringToken {
        let start = position + 1
        var end = start
        var isAscii = true
        var hasEscapes = false
        while true {
            while end + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self).littleEndian
                let marks = EightBytes.marksToEscape(word) | EightBytes.marksBeyondASCII(word)
                end += EightBytes.unmarkedCount(marks)
                guard marks == 0 else { break }
            }
            guard end < bytes.count else {
                position = bytes.count
                throw error("the string does not end")
            }
            switch bytes[end] {
            case UInt8(ascii: "\""):
                position = end + 1
                return StringToken(range: start..<end, isPlain: isAscii && !hasEscapes, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                end += 2
            case 0..<0x20:
                position = end
                throw error("a control character in a string must be escaped")
            case let byte:
                if byte >= 0x80 { isAscii = false }
                end += 1
            }
        }
    }

    func decode(_ token: StringToken) throws(SerializationError) -> String {
        let utf8 = UnsafeRawBufferPointer(rebasing: bytes[token.range])
        if token.isPlain { return String(decoding: utf8, as: UTF8.self) }
        if !token.hasEscapes {
            guard let text = String(validating: utf8, as: UTF8.self) else { throw error("the string is not UTF-8") }
            return text
        }
        guard let text = String(validating: try unescape(utf8), as: UTF8.self) else {
            throw error("the string is not UTF-8")
        }
        return text
    }

    private func unescape(_ text: UnsafeRawBufferPointer) throws(SerializationError) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "\\") else {
                plain.append(text[index])
                index += 1
                continue
            }
            guard index + 1 < text.count else { throw error("an escape does not end") }
            switch text[index + 1] {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain.append(text[index + 1])
            case UInt8(ascii: "b"): plain.append(0x08)
            case UInt8(ascii: "f"): plain.append(0x0C)
            case UInt8(ascii: "n"): plain.append(0x0A)
            case UInt8(ascii: "r"): plain.append(0x0D)
            case UInt8(ascii: "t"): plain.append(0x09)
            case UInt8(ascii: "u"):
                let scalar = try escapedScalar(text, &index)
                plain.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                continue
            default: throw error("unknown escape in a string")
            }
            index += 2
        }
        return plain
    }

    /// Reads `\uXXXX`, or two of them that make a surrogate pair, and moves behind.
    private func escapedScalar(
        _ text: UnsafeRawBufferPointer,
        _ index: inout Int
    ) throws(SerializationError) -> Unicode.Scalar {
        let unit = try escapedUnit(text, &index)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let hasPair =
            index + 1 < text.count && text[index] == UInt8(ascii: "\\") && text[index + 1] == UInt8(ascii: "u")
        guard UTF16.isLeadSurrogate(unit), hasPair else { throw error("a lone surrogate in a string") }
        let trail = try escapedUnit(text, &index)
        guard UTF16.isTrailSurrogate(trail) else { throw error("a lone surrogate in a string") }
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }

    private func escapedUnit(_ text: UnsafeRawBufferPointer, _ index: inout Int) throws(SerializationError) -> UInt16 {
        guard index + 6 <= text.count else { throw error("an escape does not end") }
        var unit: UInt16 = 0
        for offset in 2..<6 {
            guard let digit = Character(Unicode.Scalar(text[index + offset])).hexDigitValue else {
                throw error("expected four hexadecimal digits after \\u")
            }
            unit = unit << 4 | UInt16(digit)
        }
        index += 6
        return unit
    }
}
