import CosellWire

/// Reads the parameters of an action, notes each breach of a constraint, and goes on: they are told at once.
struct CheckInput {
    private let members: Document
    private let path: String
    private(set) var breaches: [CheckBreach] = []

    init(_ members: Document, path: String = "") {
        self.members = members
        self.path = path
    }

    /// What a text may be.
    struct Text {
        let length: ClosedRange<Int>
        let words: String?
        private let pattern: Pattern?

        /// - Parameter words: a pattern as the service's model writes it.
        init(_ length: ClosedRange<Int>, _ words: String? = nil) {
            self.length = length
            self.words = words
            pattern = words.map(Pattern.init)
        }

        func constraints(brokenBy text: String) -> [CheckBreach.Constraint] {
            let count = text.unicodeScalars.count
            var broken: [CheckBreach.Constraint] = []
            if count < length.lowerBound { broken.append(.minimumLength(length.lowerBound)) }
            if count > length.upperBound { broken.append(.maximumLength(length.upperBound)) }
            if let words, let pattern, !pattern.matches(text) { broken.append(.pattern(words)) }
            return broken
        }
    }

    /// Everything that was sent.
    var whole: Document { members }

    /// - Returns: what was sent; an empty text for what is missing, which is noted.
    mutating func text(_ name: String, _ rule: Text) -> String {
        guard members[name] != nil, members[name] != .null else {
            note(name, nil, .required)
            return ""
        }
        return optionalText(name, rule) ?? ""
    }

    mutating func optionalText(_ name: String, _ rule: Text) -> String? {
        switch members[name] {
        case nil, .null?: return nil
        case .string(let text)?:
            for constraint in rule.constraints(brokenBy: text) { note(name, text, constraint) }
            return text
        default:
            note(name, nil, .type("a text"))
            return nil
        }
    }

    mutating func word(_ name: String, of words: [String]) -> String? {
        guard let text = optionalText(name, Text(0...1024)) else { return nil }
        if !words.contains(text) { note(name, text, .oneOf(words)) }
        return text
    }

    /// A number; forms send its digits.
    mutating func integer(_ name: String, _ range: ClosedRange<Int>) -> Int? {
        let number: Int
        switch members[name] {
        case nil, .null?: return nil
        case .integer(let value)?: number = value
        case .string(let digits)?:
            guard let value = Int(digits) else {
                note(name, digits, .type("an integer"))
                return nil
            }
            number = value
        default:
            note(name, nil, .type("an integer"))
            return nil
        }
        if number < range.lowerBound { note(name, String(number), .minimum(range.lowerBound)) }
        if number > range.upperBound { note(name, String(number), .maximum(range.upperBound)) }
        return number
    }

    mutating func texts(_ name: String, _ count: ClosedRange<Int>, _ rule: Text) -> [String] {
        elements(name, count).enumerated().compactMap { index, element in
            guard case .string(let text) = element else {
                note("\(name).\(index + 1).member", nil, .type("a text"))
                return nil
            }
            for constraint in rule.constraints(brokenBy: text) {
                note("\(name).\(index + 1).member", text, constraint)
            }
            return text
        }
    }

    mutating func objects<Value>(
        _ name: String,
        _ count: ClosedRange<Int>,
        _ read: (inout CheckInput) -> Value
    ) -> [Value] {
        elements(name, count).enumerated().map { index, element in
            var input = CheckInput(element, path: "\(path)\(name.loweringFirst).\(index + 1).member.")
            defer { breaches += input.breaches }
            return read(&input)
        }
    }

    mutating func mustHave(_ name: String) {
        if members[name] == nil || members[name] == .null { note(name, nil, .required) }
    }

    /// A form writes an empty list as a name without a value.
    private mutating func elements(_ name: String, _ count: ClosedRange<Int>) -> [Document] {
        switch members[name] {
        case nil, .null?, .string("")?: return []
        case .list(let elements)?:
            if elements.count < count.lowerBound { note(name, "[]", .minimumLength(count.lowerBound)) }
            if elements.count > count.upperBound { note(name, "[...]", .maximumLength(count.upperBound)) }
            return Array(elements.prefix(count.upperBound))
        default:
            note(name, nil, .type("a list"))
            return []
        }
    }

    private mutating func note(_ name: String, _ value: String?, _ constraint: CheckBreach.Constraint) {
        breaches.append(CheckBreach(path: path + name.loweringFirst, value: value, constraint: constraint))
    }
}

extension String {
    fileprivate var loweringFirst: String { prefix(1).lowercased() + dropFirst() }
}
