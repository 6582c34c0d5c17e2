package import CosellWire

/// A mail as it travels: who, to whom, and its lines (RFC 5322).
package struct MailText: Sendable {
    let from: String
    let to: String
    let lines: [String]

    /// - Parameter id: the same whenever the mail is sent again, and no other mail's.
    package init(from: String, to: String, subject: String, text: String, at moment: Instant, id: String) {
        (self.from, self.to) = (from, to)
        let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A } && Self.isNarrow(text)
        let head = [
            "Date: \(Self.date(moment))", "From: <\(from)>", "To: <\(to)>", "Subject: \(Self.header(subject))",
            "Message-ID: <\(id)@\(from.split(separator: "@").last ?? "localhost")>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: \(isPlain ? "7bit" : "base64")", "Auto-Submitted: auto-generated", "",
        ]
        lines = head + (isPlain ? Self.plain(text) : Self.encoded(text))
    }

    /// Whether both addresses can stand between `<` and `>`.
    var isSendable: Bool {
        [from, to].allSatisfy { address in
            address.contains("@") && address.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3C && $0 != 0x3E }
        }
    }

    /// With a second point where a line begins with one, so that none of them ends the mail.
    var wire: String { lines.map { ($0.hasPrefix(".") ? "." : "") + $0 + "\r\n" }.joined() + ".\r\n" }

    // MARK: Forms

    /// RFC 5322 allows 998 characters to a line.
    private static let widest = 998
    /// Bytes of a line of base64, and of a word of a header, whose 75 characters hold the name of its coding too.
    private static let lineBytes = 57
    private static let wordBytes = 45

    private static func isNarrow(_ text: String) -> Bool { plain(text).allSatisfy { $0.utf8.count <= widest } }

    private static func plain(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func encoded(_ text: String) -> [String] {
        let bytes = Array(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
        return stride(from: 0, to: bytes.count, by: lineBytes).map { start in
            Base64.encode(Array(bytes[start..<min(start + lineBytes, bytes.count)]))
        }
    }

    /// As it is, or in words of RFC 2047: none of them parts a character, and nothing begins a line of its own.
    private static func header(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) || text.utf8.count > 60 else { return text }
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > wordBytes { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Base64.encode($0))?=" }.joined(separator: "\r\n ")
    }

    /// `Mon, 12 Jan 2026 20:00:00 +0000`
    private static func date(_ moment: Instant) -> String { moment.httpDate.dropLast(3) + "+0000" }
}
