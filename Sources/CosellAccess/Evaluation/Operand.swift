import CosellWire

/// One value of a condition, read in the way its operator compares.
enum Operand: Sendable {
    case text(PolicyPattern)
    case foldedText(PolicyPattern)
    /// The six parts of an ARN, each compared alone: a wildcard does not cross a colon before the sixth.
    case arn([PolicyPattern])
    case number(Double, ConditionOperator.Order)
    case date(Instant, ConditionOperator.Order)
    case flag(Bool)
    case addresses(AddressRange)

    /// - Returns: nil when the text is not what the operator compares with.
    init?(_ text: String, _ comparison: ConditionOperator.Comparison, _ version: Policy.Version) {
        switch comparison {
        case .text: self = .text(PolicyPattern(PolicyText(text, wildcards: false, version)))
        case .pattern: self = .text(PolicyPattern(PolicyText(text, wildcards: true, version)))
        case .textIgnoringCase:
            self = .foldedText(PolicyPattern(PolicyText(text, wildcards: false, version), foldsCase: true))
        case .arn:
            let parts = PolicyText(text, wildcards: true, version).split(limit: 6)
            guard parts.count == 6 || text == "*" else { return nil }
            self = text == "*" ? .text(PolicyPattern(parts[0])) : .arn(parts.map { PolicyPattern($0) })
        case .number(let order):
            guard let number = Double(text) else { return nil }
            self = .number(number, order)
        case .date(let order):
            guard let date = Self.date(text) else { return nil }
            self = .date(date, order)
        case .flag, .absence:
            guard let flag = Bool(text.lowercased()) else { return nil }
            self = .flag(flag)
        case .address:
            guard let range = AddressRange(text) else { return nil }
            self = .addresses(range)
        }
    }

    var keys: [ConditionKey] {
        switch self {
        case .text(let pattern), .foldedText(let pattern): pattern.keys
        case .arn(let parts): parts.flatMap(\.keys)
        case .number, .date, .flag, .addresses: []
        }
    }

    func matches(_ value: String, in request: AccessRequest) -> Bool {
        switch self {
        case .text(let pattern): return pattern.matches(value, in: request)
        case .foldedText(let pattern): return pattern.matches(value.lowercased(), in: request)
        case .arn(let patterns):
            let parts = value.unicodeScalars.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            return parts.count == 6 && zip(patterns, parts).allSatisfy { $0.matches(String($1), in: request) }
        case .number(let limit, let order): return Double(value).map { order.holds($0, limit) } ?? false
        case .date(let limit, let order): return Self.date(value).map { order.holds($0, limit) } ?? false
        case .flag(let flag): return Bool(value.lowercased()) == flag
        case .addresses(let range): return range.contains(value)
        }
    }

    private static func date(_ text: String) -> Instant? {
        Instant(text) ?? CalendarDay(text).map { Instant(seconds: $0.daysSinceEpoch * 86_400) }
            ?? Double(text).flatMap { Instant(epochSeconds: $0) }
    }
}
