import CosellWire

/// What a text is to be read as.
package enum TextFormat: String, Sendable {
    /// A day of RFC 3339: `2026-05-04`.
    case date
    /// A mailbox of RFC 5321: `dana@northwind.example`.
    case email

    package func allows(_ text: String) -> Bool {
        switch self {
        case .date: Self.isDay(text)
        case .email: Self.isMailbox(text)
        }
    }

    private static func isDay(_ text: String) -> Bool {
        // Years below 1000 are days, too, and the wire's are not.
        CalendarDay(text) != nil
            || text.hasPrefix("0") && CalendarDay("2" + text.dropFirst(1)).map { _ in true } ?? false
    }

    private static func isMailbox(_ text: String) -> Bool {
        guard let at = text.lastIndex(of: "@") else { return false }
        let domain = text[text.index(after: at)...]
        return isLocalPart(text[..<at]) && (isHost(domain) || isAddressLiteral(domain))
    }

    /// A dotted word, or anything printable in quotes.
    private static func isLocalPart(_ text: Substring) -> Bool {
        if text.count > 2, text.hasPrefix("\""), text.hasSuffix("\"") {
            return text.dropFirst().dropLast().unicodeScalars.allSatisfy { 0x20...0x7E ~= $0.value && $0 != "\"" }
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
        }
    }

    private static func isHost(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            1...63 ~= label.utf8.count && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
    }

    /// `[127.0.0.1]` or `[IPv6:::1]`.
    private static func isAddressLiteral(_ text: Substring) -> Bool {
        guard text.hasPrefix("["), text.hasSuffix("]") else { return false }
        let address = text.dropFirst().dropLast()
        if address.hasPrefix("IPv6:") {
            return address.dropFirst(5).utf8.contains(UInt8(ascii: ":"))
                && address.dropFirst(5).utf8.allSatisfy { isHexDigit($0) || [0x3A, 0x2E].contains($0) }
        }
        let octets = address.split(separator: ".", omittingEmptySubsequences: false)
        return octets.count == 4 && octets.allSatisfy { UInt8($0) != nil && $0.utf8.first.map(isDigit) ?? false }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
    private static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || 0x61...0x66 ~= byte | 0x20 }
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || 0x61...0x7A ~= byte | 0x20 }
}
