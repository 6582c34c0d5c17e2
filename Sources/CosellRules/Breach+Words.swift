package import CosellWire

/// A breach of the model's constraints in the words that the server's refusals and the linter share.
extension Breach {
    /// R1.25: dotted path in lower camel case, `customer.account.duns`.
    package var field: String { path.map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: ".") }

    /// What is wrong with it and what would be right: the words that follow the field.
    package var words: String { [kind.complaint, kind.remedy].compactMap(\.self).joined(separator: "; ") }
}

extension Breach.Kind {
    /// The table "code by kind of fault" of selling 1.3.
    package var code: Violation.Code {
        switch self {
        case .missing: .requiredFieldMissing
        case .unknownValue: .invalidEnumValue
        case .pattern, .length: .invalidStringFormat
        case .range: .valueOutOfRange
        case .tooFewElements: .notEnoughValues
        case .tooManyElements: .tooManyValues
        case .union: .invalidValue
        }
    }

    /// What is wrong, to stand behind the member's name: `has 300 characters`.
    package var complaint: String {
        switch self {
        case .missing: "is required"
        case .unknownValue(let value): "has the value '\(value.excerpt())', which is not in its enum"
        case .pattern(let pattern): "does not match the pattern \(pattern)"
        case .length(let length, _, _): "has \(length) characters"
        case .range(let value, _, _): "is \(value)"
        case .tooFewElements(let count, _), .tooManyElements(let count, _): "has \(count) values"
        case .union(let count): "has \(count) members set"
        }
    }

    /// What would be right, where the complaint does not say it: `give 1 to 255`.
    package var remedy: String? {
        switch self {
        case .missing, .unknownValue, .pattern: nil
        case .length(_, let min, let max), .range(_, let min, let max): "give \(Self.bounds(min, max))"
        case .tooFewElements(_, let min): "give \(Self.bounds(min, nil))"
        case .tooManyElements(_, let max): "give \(Self.bounds(nil, max))"
        case .union: "set exactly one"
        }
    }

    private static func bounds(_ min: Int?, _ max: Int?) -> String {
        switch (min, max) {
        case (let min?, let max?): "\(min) to \(max)"
        case (let min?, nil): "\(min) or more"
        case (nil, let max?): "at most \(max)"
        case (nil, nil): "another value"
        }
    }
}
