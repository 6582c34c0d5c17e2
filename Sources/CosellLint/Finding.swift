import CosellRules
import CosellWire
import SellingAPI

/// One thing to mend: where, by which rule, what is wrong, what to do.
package struct Finding: Hashable, Sendable {
    /// Dotted path, as AWS's own errors name fields: `customer.account.duns`.
    package let path: String
    /// The rule's number in the specification; `model` for what the API's model itself says.
    package let rule: String
    /// As AWS would answer: `REQUIRED_FIELD_MISSING`.
    package let code: String
    package let message: String
    package let fix: String

    /// Many of the rules' messages say the way out behind a semicolon.
    init(_ violation: Violation) {
        let halves = violation.message.split(separator: "; ", maxSplits: 1).map(String.init)
        path = violation.field
        rule = violation.rule
        code = violation.code.spelling
        message = halves.first ?? violation.message
        fix = Fixes.text(violation.code, violation.field, wayOut: halves.count > 1 ? halves[1].sentence : nil)
    }

    /// - Parameter nearest: the value that was meant by one that the API does not list.
    init(_ breach: Breach, nearest: (_ path: String, _ value: String) -> String? = { _, _ in nil }) {
        path = breach.path.map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: ".")
        rule = Self.model
        let words = breach.kind.words(path)
        (code, message) = (words.code, words.message)
        guard case .unknownValue(let value) = breach.kind, let meant = nearest(path, value) else {
            fix = words.fix
            return
        }
        fix = "Did you mean \(meant)?"
    }

    /// - Parameters:
    ///   - stranger: the path of a member that the model does not have.
    ///   - nearest: the name that was meant.
    init(stranger: String, nearest: String? = nil) {
        path = stranger
        rule = Self.model
        code = "UNKNOWN_MEMBER"
        message = "\(stranger) is not in the model, so nobody would read it"
        fix = nearest.map { "Did you mean \($0)?" } ?? "Check the spelling, or leave it out."
    }

    init(_ misfit: LintSubject.Misfit) {
        path = misfit.path
        rule = Self.model
        code = "INVALID_VALUE"
        guard let text = misfit.text else {
            message = "\(misfit.path) has another kind of value than the model: \(misfit.what)"
            fix = "Give it the kind of value that the API asks for."
            return
        }
        message = "\(misfit.path) is \(text) without quotes, where the model has a text"
        fix = "Put quotes around it: \"\(text)\"."
    }

    /// Whether the other one says it already, of the same field.
    func isSaid(by other: Finding) -> Bool {
        path == other.path && (code == other.code || rule != Self.model && other.rule == Self.model)
    }

    private static let model = "model"
}

extension Violation.Code {
    /// As the Selling API spells it.
    fileprivate var spelling: String {
        let code: Selling.ValidationExceptionErrorCode =
            switch self {
            case .requiredFieldMissing: .requiredFieldMissing
            case .invalidEnumValue: .invalidEnumValue
            case .invalidStringFormat: .invalidStringFormat
            case .invalidValue: .invalidValue
            case .notEnoughValues: .notEnoughValues
            case .tooManyValues: .tooManyValues
            case .invalidResourceState: .invalidResourceState
            case .duplicateKeyValue: .duplicateKeyValue
            case .valueOutOfRange: .valueOutOfRange
            case .actionNotPermitted: .actionNotPermitted
            }
        return code.rawValue
    }
}

extension Breach.Kind {
    fileprivate func words(_ path: String) -> (code: String, message: String, fix: String) {
        let known = Fixes.byPath[path]
        return switch self {
        case .missing: ("REQUIRED_FIELD_MISSING", "\(path) is required", known ?? "Give \(path) a value.")
        case .unknownValue(let value):
            (
                "INVALID_ENUM_VALUE", "\(path) has '\(value.excerpt())', which the API does not list",
                known ?? "Give a listed value."
            )
        case .pattern(let pattern):
            ("INVALID_STRING_FORMAT", "\(path) does not match \(pattern)", known ?? "Write it in that form.")
        case .length(let length, let min, let max):
            ("INVALID_STRING_FORMAT", "\(path) has \(length) characters", known ?? "Give \(Self.bounds(min, max)).")
        case .range(let value, let min, let max):
            ("VALUE_OUT_OF_RANGE", "\(path) is \(value)", "Give \(Self.bounds(min, max)).")
        case .tooFewElements(let count, let min):
            ("NOT_ENOUGH_VALUES", "\(path) has \(count) values", "Give \(min) or more.")
        case .tooManyElements(let count, let max):
            ("TOO_MANY_VALUES", "\(path) has \(count) values", "Give at most \(max).")
        case .union(let count): ("INVALID_VALUE", "\(path) has \(count) members set", "Set exactly one.")
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

extension String {
    fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".") }
}
