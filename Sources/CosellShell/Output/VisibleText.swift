/// Texts of other people on a person's screen: what would steer the terminal, or turn the order of letters round, is
/// written as `\u001b`, in the spelling of JSON.
extension String {
    /// The text with marks in place of what steers; lines and tabs stay.
    package var visible: String { escaping { $0.steers && $0 != "\n" && $0 != "\t" } }

    /// The text on one line.
    package var visibleLine: String {
        String(visible.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    /// A text in which all that steers stands in strings with escapes, as in JSON.
    var withoutSteering: String { escaping { $0.steers && $0.value >= 0x20 } }

    private func escaping(_ isEscaped: (Unicode.Scalar) -> Bool) -> String {
        guard unicodeScalars.contains(where: isEscaped) else { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if isEscaped(scalar) { text.append(contentsOf: scalar.escape.unicodeScalars) } else { text.append(scalar) }
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// Control characters, and those that order a line from right to left. Marks that only help real right-to-left text
    /// (U+200E, U+200F, U+061C) stay.
    var steers: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    fileprivate var escape: String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
