/// How a condition compares, taken apart: `ForAnyValue:` `StringNotLike` `IfExists`.
///
/// - Source: IAM user guide, "Condition operators" and "Set operators"; access 4.1.
package struct ConditionOperator: Hashable, Sendable {
    /// Which of the request's values must compare.
    enum Quantifier: String, Sendable, CaseIterable {
        case all = "ForAllValues:"
        case any = "ForAnyValue:"
        /// No prefix, meant for keys with one value. With several, one match decides.
        case single = ""
    }

    enum Order: Sendable { case less, lessOrEqual, equal, greaterOrEqual, greater }

    enum Comparison: Hashable, Sendable {
        case text, textIgnoringCase, pattern, arn, flag, address, absence
        case number(Order)
        case date(Order)
    }

    /// The name as written.
    package let name: String
    let quantifier: Quantifier
    let comparison: Comparison
    let isNegated: Bool
    let endsInIfExists: Bool

    /// - Returns: nil for a name that IAM does not know, `Null` with a prefix or suffix among them.
    package init?(_ name: String) {
        let prefix = Quantifier.allCases.first { name.hasPrefix($0.rawValue) } ?? .single
        let suffixLength = name.hasSuffix("IfExists") ? "IfExists".count : 0
        let base = name.dropFirst(prefix.rawValue.count).dropLast(suffixLength)
        guard let row = Self.table.first(where: { $0.name == base }),
            row.comparison != .absence || base.count == name.count
        else { return nil }
        self.name = name
        quantifier = prefix
        comparison = row.comparison
        isNegated = row.isNegated
        endsInIfExists = suffixLength > 0
    }

    /// The answer when the request lacks the key.
    var holdsWhenAbsent: Bool { endsInIfExists || quantifier == .all || (quantifier == .single && isNegated) }

    static let table: [(name: String, comparison: Comparison, isNegated: Bool)] = [
        ("StringEquals", .text, false),
        ("StringNotEquals", .text, true),
        ("StringEqualsIgnoreCase", .textIgnoringCase, false),
        ("StringNotEqualsIgnoreCase", .textIgnoringCase, true),
        ("StringLike", .pattern, false),
        ("StringNotLike", .pattern, true),
        ("NumericEquals", .number(.equal), false),
        ("NumericNotEquals", .number(.equal), true),
        ("NumericLessThan", .number(.less), false),
        ("NumericLessThanEquals", .number(.lessOrEqual), false),
        ("NumericGreaterThan", .number(.greater), false),
        ("NumericGreaterThanEquals", .number(.greaterOrEqual), false),
        ("DateEquals", .date(.equal), false),
        ("DateNotEquals", .date(.equal), true),
        ("DateLessThan", .date(.less), false),
        ("DateLessThanEquals", .date(.lessOrEqual), false),
        ("DateGreaterThan", .date(.greater), false),
        ("DateGreaterThanEquals", .date(.greaterOrEqual), false),
        ("Bool", .flag, false),
        ("BinaryEquals", .text, false),
        ("IpAddress", .address, false),
        ("NotIpAddress", .address, true),
        ("ArnEquals", .arn, false),
        ("ArnNotEquals", .arn, true),
        ("ArnLike", .arn, false),
        ("ArnNotLike", .arn, true),
        ("Null", .absence, false),
    ]
}

extension ConditionOperator.Order {
    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .equal: left == right
        case .greaterOrEqual: left >= right
        case .greater: left > right
        }
    }
}

extension ConditionOperator.Comparison {
    /// What a value in the policy must be, in words.
    var expectation: String {
        switch self {
        case .text, .textIgnoringCase, .pattern: "a text"
        case .number: "a number"
        case .date: "an ISO 8601 time, a day or seconds since 1970"
        case .flag, .absence: "true or false"
        case .address: "an IP address or a range such as 203.0.113.0/24"
        case .arn: "an ARN of six parts"
        }
    }
}
