extension SigningText {
    /// Writes a query with its parameters decoded, encoded the one strict way and sorted by name, then by value.
    ///
    /// A parameter without `=` gets one, an empty one is dropped, and `+` means a blank, as form encoders write it:
    /// ours, since AWS's documents say nothing of it.
    mutating func appendQuery(_ query: Range<Int>, of text: [UInt8]) {
        guard !query.isEmpty else { return }
        var encoded = SigningText(reserving: query.count * 3)
        var parameters: [(name: Range<Int>, value: Range<Int>)] = []
        for part in text[query].split(separator: UInt8(ascii: "&")) {
            let equals = part.firstIndex(of: UInt8(ascii: "="))
            let name = encoded.appendRecoded(part[..<(equals ?? part.endIndex)])
            let value = encoded.appendRecoded(part[(equals.map { $0 + 1 } ?? part.endIndex)...])
            parameters.append((name, value))
        }
        parameters.sort { left, right in
            guard encoded.bytes[left.name] == encoded.bytes[right.name] else {
                return encoded.bytes[left.name].lexicographicallyPrecedes(encoded.bytes[right.name])
            }
            return encoded.bytes[left.value].lexicographicallyPrecedes(encoded.bytes[right.value])
        }
        for (index, parameter) in parameters.enumerated() {
            if index > 0 { append("&") }
            append(encoded.bytes[parameter.name])
            append("=")
            append(encoded.bytes[parameter.value])
        }
    }

    private mutating func appendRecoded(_ part: ArraySlice<UInt8>) -> Range<Int> {
        let start = bytes.count
        var position = part.startIndex
        while position < part.endIndex {
            if part[position] == UInt8(ascii: "%"), position + 2 < part.endIndex,
                let high = Self.digitValue(part[position + 1]), let low = Self.digitValue(part[position + 2])
            {
                appendEncoded(high << 4 | low)
                position += 3
            } else {
                appendEncoded(part[position] == UInt8(ascii: "+") ? 0x20 : part[position])
                position += 1
            }
        }
        return start..<bytes.count
    }
}
