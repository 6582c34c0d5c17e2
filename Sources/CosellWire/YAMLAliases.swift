/// Tells texts whose aliases could multiply before anything counts them.
///
/// Keys of a mapping are hashed, with all that their aliases repeat, while a YAML text is composed; values are not. So a
/// text may have as many aliases as it likes behind its keys, where what they repeat is counted later, and only a few
/// if any key may be more than a word. The look is a coarse one: quotes, comments and blocks count like the rest.
package enum YAMLAliases {
    /// Aliases that repeat a thousand values or two, however they are stacked.
    private static let harmless = 20

    /// - Returns: whether a key of the text may be an alias or a collection, while it has more than a few aliases.
    package static func mayMultiplyInKeys(_ text: String) -> Bool {
        var bytes = Array(text.utf8)
        bytes.append(newline)
        var aliases = 0
        var hasLargeKey = false
        for index in bytes.indices.dropLast() {
            switch bytes[index] {
            case UInt8(ascii: "*") where isName(bytes[index + 1]):
                aliases += 1
                hasLargeKey = hasLargeKey || endsInColon(bytes, after: index + 1, skipping: isName)
            case UInt8(ascii: "?"): hasLargeKey = hasLargeKey || opensToken(bytes, index)
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                hasLargeKey = hasLargeKey || endsInColon(bytes, after: index + 1, skipping: { _ in false })
            default: break
            }
            if aliases > harmless, hasLargeKey { return true }
        }
        return false
    }

    private static let newline = UInt8(ascii: "\n")

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func endsInColon(_ bytes: [UInt8], after start: Int, skipping isPart: (UInt8) -> Bool) -> Bool {
        var index = start
        while index < bytes.count, isPart(bytes[index]) { index += 1 }
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ":")
    }

    /// Whether a sign stands where a token can begin: behind nothing, a blank, a line's end or an indicator.
    private static func opensToken(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = bytes[index - 1]
        return before <= 0x20 || before >= 0x80 || "[]{},-?:\"'".utf8.contains(before)
    }
}
