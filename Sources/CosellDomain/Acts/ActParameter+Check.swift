import CosellWire

extension ActParameter.Kind {
    /// The value as the act reads it.
    ///
    /// - Throws: ``ControlRefusal`` for a value that is not of this kind.
    func checked(_ value: Document, at field: String) throws(ControlRefusal) -> Document {
        switch (self, value) {
        case (.text, .string(let text)) where !text.isEmpty && text.utf8.count <= Self.longestText: return value
        case (.integer(let range), .integer(let number)) where range.contains(number): return value
        case (.boolean, .boolean): return value
        case (.choice(let words), .string(let word)) where words.contains(word): return value
        case (.account, .string(let text)) where Self.isAccount(text): return value
        case (.amount, .integer(let number)) where number >= 0: return .string(String(number))
        case (.amount, .double(let number)) where number >= 0 && number < 1e15: return .string(Self.amount(number))
        case (.amount, .string(let text)) where Self.isAmount(text): return value
        case (.day, .string(let text)) where CalendarDay(text) != nil: return value
        case (.moment, .string(let text)) where Instant(text) != nil: return value
        case (.duration, .string(let text)) where HouseDuration(text) != nil: return value
        case (.list(let kind), .list(let elements)):
            var checked: [Document] = []
            for (position, element) in elements.enumerated() {
                checked.append(try kind.checked(element, at: "\(field)[\(position)]"))
            }
            return .list(checked)
        case (.structure, .object): return value
        case (.choice(let words), _):
            throw .invalid(field, "\(field) is \(Self.told(value))", fix: "Give \(words.joined(separator: ", ")).")
        default:
            throw .invalid(field, "\(field) is \(Self.told(value))", fix: "Give \(self.words).")
        }
    }

    /// Bytes of a text; those that a service takes are shorter, and its own rules say so.
    private static let longestText = 10_000

    private static func told(_ value: Document) -> String {
        switch value {
        case .string(""): "empty"
        case .string(let text): "'\(text.excerpt(80))'"
        case .integer(let number): "\(number)"
        case .double(let number): "\(number)"
        case .boolean(let value): "\(value)"
        case .list: "a list"
        case .object: "an object"
        case .null: "null"
        }
    }

    static func isAccount(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }

    private static func isAmount(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let areDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        return areDigits && 1...2 ~= parts.count && parts[0].count <= 15 && (parts.count == 1 || parts[1].count <= 2)
    }

    private static func amount(_ number: Double) -> String {
        let cents = Int((number * 100).rounded())
        return cents % 100 == 0 ? "\(cents / 100)" : "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    }
}
