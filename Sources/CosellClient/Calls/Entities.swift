/// Character references as HTML and XML write them: `&amp;`, `&colon;`, `&#39;`, `&#x27;`.
public enum Entities {
    /// The names that AWS's escaping produces: what is neither letter nor digit in ASCII, and the blank that stays.
    private static let named: [Substring: Character] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
        "colon": ":", "semi": ";", "comma": ",", "period": ".", "excl": "!", "quest": "?", "num": "#", "dollar": "$",
        "percnt": "%", "lpar": "(", "rpar": ")", "ast": "*", "plus": "+", "sol": "/", "equals": "=", "commat": "@",
        "lsqb": "[", "lbrack": "[", "bsol": "\\", "rsqb": "]", "rbrack": "]", "Hat": "^", "lowbar": "_", "grave": "`",
        "lcub": "{", "lbrace": "{", "verbar": "|", "vert": "|", "rcub": "}", "rbrace": "}", "Tab": "\t",
        "NewLine": "\n", "hyphen": "\u{2010}", "dash": "\u{2010}", "ndash": "–", "mdash": "—", "lsquo": "‘",
        "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "copy": "©", "reg": "®", "trade": "™", "euro": "€",
    ]

    /// Replaces every reference by its character; what is no known reference stays as it is.
    ///
    /// AWS escapes what is escaped already (`:` comes back as `&amp;colon;`), so this goes on until nothing changes,
    /// at most ``depthLimit`` times.
    public static func decode(_ text: String) -> String {
        var text = text
        for _ in 0..<depthLimit {
            guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
            let decoded = decodeOnce(text)
            guard decoded != text else { return text }
            text = decoded
        }
        return text
    }

    static let depthLimit = 3

    static func decodeOnce(_ text: String) -> String {
        var decoded = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "&") {
            decoded += rest[..<mark]
            let reference = rest[rest.index(after: mark)...].prefix(longest)
            guard let end = reference.firstIndex(of: ";"), let character = character(reference[..<end]) else {
                decoded.append("&")
                rest = rest[rest.index(after: mark)...]
                continue
            }
            decoded.append(character)
            rest = rest[rest.index(after: end)...]
        }
        return decoded + rest
    }

    /// Letters of the longest reference, with its semicolon.
    private static let longest = 10

    private static func character(_ reference: Substring) -> Character? {
        guard reference.first == "#" else { return named[reference] }
        let digits = reference.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map(Character.init)
    }
}
