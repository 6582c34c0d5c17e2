import CosellRules
import CosellWire
import SellingAPI
import SellingRules

/// One thing to mend: where, by which rule, what is wrong, what to do.
package struct Finding: Hashable, Sendable {
    /// Dotted path, as AWS's own errors name fields: `customer.account.duns`.
    package let path: String
    /// The rule's number, explained in docs/sources.md; `model` for what the API's model itself says.
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
        code = Self.spelling(violation.code)
        message = halves.first ?? violation.message
        fix = Fixes.text(violation.code, violation.field, wayOut: halves.count > 1 ? halves[1].sentence : nil)
    }

    /// - Parameter nearest: the value that was meant by one that the API does not list.
    init(_ breach: Breach, nearest: (_ path: String, _ value: String) -> String? = { _, _ in nil }) {
        path = breach.field
        rule = Self.model
        code = Self.spelling(breach.kind.code)
        message = "\(breach.field) \(breach.kind.complaint)"
        guard case .unknownValue(let value) = breach.kind, let meant = nearest(path, value) else {
            fix = breach.kind.fix(path)
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

    private static func spelling(_ code: Violation.Code) -> String {
        Selling.ValidationExceptionErrorCode(code).rawValue
    }
}

extension Breach.Kind {
    fileprivate func fix(_ path: String) -> String {
        switch self {
        case .missing: Fixes.byPath[path] ?? "Give \(path) a value."
        case .unknownValue: Fixes.byPath[path] ?? "Give a listed value."
        case .pattern: Fixes.byPath[path] ?? "Write it in that form."
        case .length: Fixes.byPath[path] ?? wayOut
        case .range, .tooFewElements, .tooManyElements, .union: wayOut
        }
    }

    private var wayOut: String { remedy?.sentence ?? "" }
}

extension String {
    fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".") }
}
