import CosellAccess
import CosellSigning

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
