/// Queries as texts, in which nothing that others wrote is more than a value.
///
/// Sources: SOQL and SOSL Reference, "Quoted String Escape Sequences", "Date Formats and Date Literals in WHERE".
enum SOQL {
    /// A text as a literal.
    static func quoted(_ text: String) -> String {
        var literal = "'"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'": literal += "\\'"
            case "\\": literal += "\\\\"
            case "\"": literal += "\\\""
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case "\u{08}": literal += "\\b"
            case "\u{0C}": literal += "\\f"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "'"
    }

    /// `Field IN ('a','b')`
    static func condition(_ field: String, among texts: some Sequence<String>) -> String {
        "\(field) IN (\(texts.map(quoted).joined(separator: ",")))"
    }

    /// - Throws: for a name that is none: names come out of a mapping, and stand in queries as they are.
    static func checked(_ field: String) throws(CRMFailure) -> String {
        let parts = field.split(separator: ".", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            part.first.map { $0.isASCII && $0.isLetter } == true
                && part.utf8.allSatisfy { byte in
                    switch byte {
                    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
                    default: false
                    }
                }
        }
        guard isName else {
            throw .refused(
                code: "INVALID_FIELD",
                message: "'\(field)' is no name of a field. Correct it in the mapping."
            )
        }
        return field
    }
}
