import CosellWire

/// A pattern of a schema: found anywhere in a text, unless it says where with `^` and `$`.
package struct TextPattern: Sendable {
    /// As it was written.
    package let text: String
    private let whole: Pattern

    /// - Returns: nil for a pattern that is not understood.
    package init?(_ text: String) {
        self.text = text
        var middle = Substring(text)
        let isAtStart = middle.hasPrefix("^")
        if isAtStart { middle = middle.dropFirst() }
        let isAtEnd = middle.hasSuffix("$") && !middle.hasSuffix(#"\$"#)
        if isAtEnd { middle = middle.dropLast() }
        // An anchor holds for its own branch of a choice, and a group shows no branches to the outside.
        guard !(isAtStart || isAtEnd) || !Self.choosesOutside(middle) else { return nil }
        let anything = #"[\s\S]*"#
        let spelled = (isAtStart ? "" : anything) + "(\(middle))" + (isAtEnd ? "" : anything)
        guard Pattern.isReadable(spelled) else { return nil }
        whole = Pattern(spelled)
    }

    package func matches(_ text: String) -> Bool { whole.matches(text) }

    private static func choosesOutside(_ text: Substring) -> Bool {
        var (depth, isInClass, isEscaped) = (0, false, false)
        for scalar in text.unicodeScalars {
            switch scalar {
            case _ where isEscaped: isEscaped = false
            case "\\": isEscaped = true
            case "[": isInClass = true
            case "]": isInClass = false
            case "(" where !isInClass: depth += 1
            case ")" where !isInClass: depth -= 1
            case "|" where !isInClass && depth == 0: return true
            default: break
            }
        }
        return false
    }
}
