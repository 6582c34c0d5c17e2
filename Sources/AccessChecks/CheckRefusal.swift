import CosellAccess
import CosellSigning
import CosellWire

/// Why a check is not answered, in no form's words; the forms spell it.
enum CheckRefusal: Error {
    /// Constraints of the model, all that are broken.
    case breached([CheckBreach])
    /// The bytes are no request.
    case unreadable(String)
    case unknownAction(String)
    case denied(String, AccessExplanation? = nil)
    case signature(SignatureRefusal)
    case tooLarge(limitBytes: Int)
    /// An exception that the service's model names.
    case exception(_ code: String, _ message: String, status: Int = 400)
    /// Ours.
    case failed

    /// IAM has nothing of that name.
    static func noSuchEntity(_ message: String) -> CheckRefusal {
        .exception("NoSuchEntity", message, status: 404)
    }

    /// What a service of the Query protocol says of a value that its constraints let pass.
    static func invalid(_ message: String) -> CheckRefusal { .exception("ValidationError", message) }
}

extension [CheckBreach] {
    /// The words that most services of AWS use.
    var words: String {
        let each = map { breach in
            let value = breach.value.map { "'\($0.excerpt())'" } ?? "null"
            return "Value \(value) at '\(breach.path)' failed to satisfy constraint: \(breach.constraint.words)"
        }
        return "\(count) validation \(count == 1 ? "error" : "errors") detected: \(each.joined(separator: "; "))"
    }
}

extension CheckBreach.Constraint {
    fileprivate var words: String {
        switch self {
        case .required: "Member must not be null"
        case .minimumLength(let length): "Member must have length greater than or equal to \(length)"
        case .maximumLength(let length): "Member must have length less than or equal to \(length)"
        case .minimum(let value): "Member must have value greater than or equal to \(value)"
        case .maximum(let value): "Member must have value less than or equal to \(value)"
        case .pattern(let pattern): "Member must satisfy regular expression pattern: \(pattern)"
        case .oneOf(let words): "Member must satisfy enum value set: [\(words.joined(separator: ", "))]"
        case .type(let kind): "Member must be \(kind)"
        }
    }
}

/// A value that the model does not allow.
struct CheckBreach: Hashable, Sendable {
    enum Constraint: Hashable, Sendable {
        case required
        case minimumLength(Int)
        case maximumLength(Int)
        case minimum(Int)
        case maximum(Int)
        case pattern(String)
        case oneOf([String])
        /// `an integer`
        case type(String)
    }

    /// As AWS writes it: `tags.1.member.key`.
    let path: String
    /// What was sent; nil for nothing.
    let value: String?
    let constraint: Constraint
}
