import Foundation

/// Another engine's opinion on the models' patterns: Foundation's, which backtracks.
struct PatternOracle {
    private let expression: NSRegularExpression

    init(_ pattern: String) throws {
        expression = try NSRegularExpression(pattern: "\\A(?:\(Self.translated(pattern)))\\z")
    }

    func matches(_ text: String) -> Bool {
        expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }

    /// The models' patterns mean what they mean to Java. Foundation's `\w`, `\d` and `\s` take letters and digits of all
    /// scripts, its `.` stops at more characters or takes a return and a line feed as one, and its `$` stands before more
    /// kinds of last line ends.
    static func translated(_ pattern: String) -> String {
        let inside = [
            "w": "a-zA-Z0-9_", "d": "0-9", "s": "\\x09-\\x0D\\x20", "S": "\\x00-\\x08\\x0E-\\x1F\\x21-\\U0010FFFF",
        ]
        var (result, isInClass) = ("", false)
        var rest = Substring(pattern)
        while let character = rest.popFirst() {
            switch character {
            case "\\":
                let letter = String(rest.removeFirst())
                let ranges = inside[letter].map { isInClass ? $0 : "[\($0)]" }
                result += ranges ?? "\\\(letter)"
            case "[" where !isInClass:
                isInClass = true
                result += "["
            case "]" where isInClass:
                isInClass = false
                result += "]"
            case "." where !isInClass:
                result += pattern.hasPrefix("(?s)") ? "[\\x00-\\U0010FFFF]" : "[^\\n\\r\\x85\\u2028\\u2029]"
            case "$" where !isInClass:
                result += "(?:\\z|(?=\\r\\n\\z)|(?<!\\r)(?=\\n\\z)|(?=[\\r\\x85\\u2028\\u2029]\\z))"
            default: result.append(character)
            }
        }
        return result
    }
}
