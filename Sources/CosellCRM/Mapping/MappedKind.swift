package import CosellWire
import Foundation

/// What a field holds, so that two systems' ways to print it compare as one text: empty is nil, numbers have no needless
/// zeros, days no time, lists are sorted and joined by `;`.
package enum MappedKind: String, CaseIterable, Sendable {
    case text, number, day, flag, list

    /// - Returns: nil for nothing, and for a text of blanks only.
    package func text(of value: Document?) -> String? {
        guard let value else { return nil }
        switch (self, value) {
        case (_, .null): return nil
        case (.list, .list(let elements)): return Self.joined(elements.compactMap { MappedKind.text.text(of: $0) })
        case (_, .list(let elements)): return Self.joined(elements.compactMap { text(of: $0) })
        case (_, .boolean(let truth)): return truth ? "true" : "false"
        case (.day, .integer(let number)): return Self.day(of: "\(number)")
        case (_, .integer(let number)): return "\(number)"
        case (.day, .double(let number)): return Self.day(of: DecimalText.of(number))
        case (_, .double(let number)): return DecimalText.of(number)
        case (_, .object): return String(decoding: JSONWriter.bytes(value), as: UTF8.self)
        case (_, .string(let text)): return self.text(of: text)
        }
    }

    /// The same of what a sheet or an expression says.
    package func text(of text: String) -> String? {
        let plain = text.replacing("\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        guard !plain.isEmpty else { return nil }
        switch self {
        case .text: return plain
        case .number: return DecimalText.normal(plain) ?? plain
        case .day: return Self.day(of: plain)
        case .flag: return Self.flag(plain)
        case .list: return Self.joined(plain.split(separator: ";").map(String.init))
        }
    }

    /// As a CRM takes it.
    package func document(of text: String?) -> Document {
        guard let text else { return .null }
        switch self {
        case .number:
            if let whole = Int(text) { return .integer(whole) }
            // A double holds fifteen digits for sure; what is longer stays as it was written.
            guard text.count <= 16, let number = Double(text) else { return .string(text) }
            return .double(number)
        case .flag: return text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : .string(text)
        case .list: return .list(text.split(separator: ";").map { .string(String($0)) })
        case .text, .day: return .string(text)
        }
    }

    private static func joined(_ elements: [String]) -> String? {
        let words = Set(elements.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty })
        return words.isEmpty ? nil : words.sorted().joined(separator: ";")
    }

    /// The day of a moment, of a day, and of milliseconds since 1970, as some systems print days.
    private static func day(of text: String) -> String {
        if CalendarDay(String(text.prefix(10))) != nil { return String(text.prefix(10)) }
        if text.count >= 11, let milliseconds = Int64(text) { return "\(Instant(milliseconds: milliseconds).day)" }
        return text
    }

    private static func flag(_ text: String) -> String {
        switch text.lowercased() {
        case "true", "yes", "1": "true"
        case "false", "no", "0": "false"
        default: text
        }
    }
}

/// Decimal numbers as texts, exact to 38 digits.
enum DecimalText {
    static func of(_ number: Double) -> String { normal("\(number)") ?? "\(number)" }

    /// Without an exponent and without zeros that say nothing; nil for what is no number.
    static func normal(_ text: String) -> String? { decimal(text).map { "\($0)" } }

    static func decimal(_ text: String) -> Decimal? {
        // Decimal reads past whatever follows a number.
        guard text.utf8.count <= 60, text.wholeMatch(of: /[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?/) != nil else {
            return nil
        }
        guard let decimal = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), decimal.isFinite else {
            return nil
        }
        return decimal
    }
}
