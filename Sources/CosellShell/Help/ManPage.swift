/// A page of help in the language of the manual's pages.
package struct ManPage: Sendable {
    /// `cosell-selling-list-opportunities`
    package let name: String
    package let text: String

    /// - Parameter help: as `--help` prints it; lines that end with a colon at the margin head its sections.
    package init(_ name: String, _ help: String) {
        self.name = name
        let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let head = lines.first { !$0.isEmpty && !$0.hasPrefix("Usage:") && !$0.hasSuffix(":") } ?? name
        let summary = Self.escaped(head.hasPrefix("OVERVIEW: ") ? String(head.dropFirst(10)) : head)
        var roff = [
            ".TH \"\(name.uppercased())\" 1 \"\" \"cosell\" \"Cosell\"", ".SH NAME",
            "\(Self.escaped(name)) \\- \(summary)", ".SH DESCRIPTION", ".nf",
        ]
        for line in lines {
            if let (section, rest) = Self.section(line) {
                roff += [".fi", ".SH \(section)", ".nf"] + (rest.isEmpty ? [] : [Self.escaped(rest)])
            } else {
                roff.append(Self.escaped(line))
            }
        }
        text = (roff + [".fi"]).joined(separator: "\n") + "\n"
    }

    /// What a line heads: `Options:`, or `Usage: cosell …` with the rest.
    private static func section(_ line: String) -> (name: String, rest: String)? {
        guard let first = line.first, first != " ", let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon].uppercased()
        let rest = line[line.index(after: colon)...].drop { $0 == " " }
        if ["USAGE", "OVERVIEW"].contains(name) { return (name == "USAGE" ? "SYNOPSIS" : name, String(rest)) }
        return rest.isEmpty ? (name, "") : nil
    }

    /// A line that starts with a dot would be a command; the signs that shells know are not to be set as print has them,
    /// so that an example can be copied, and not every reader takes letters beyond ASCII.
    private static func escaped(_ line: String) -> String {
        let text = line.unicodeScalars.map { scalar in
            signs[scalar] ?? (scalar.isASCII ? String(scalar) : "\\[u\(hexadecimal(scalar))]")
        }.joined()
        return text.hasPrefix(".") ? "\\&" + text : text
    }

    private static let signs: [Unicode.Scalar: String] = [
        "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti",
    ]

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
