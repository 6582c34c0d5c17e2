/// How texts of partners are compared: only ASCII letters change their case, so every machine draws the same.
extension String {
    var asciiLowercased: String {
        String(decoding: utf8.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    var asciiUppercased: String {
        String(decoding: utf8.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 ? $0 & ~0x20 : $0 }, as: UTF8.self)
    }

    /// Without white space at either end.
    var trimmed: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    /// Trimmed, and with one space for every run of white space inside.
    var collapsed: String {
        unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }.joined(separator: " ")
    }

    /// Whether these bytes occur in a row: letters that Unicode would join with their neighbours still count.
    func mentions(_ keyword: String) -> Bool { utf8.contains(keyword.utf8) }

    /// Whether both are the same bytes once ASCII letters are small.
    func isSpelled(_ other: String) -> Bool {
        asciiLowercased.utf8.elementsEqual(other.asciiLowercased.utf8)
    }
}
