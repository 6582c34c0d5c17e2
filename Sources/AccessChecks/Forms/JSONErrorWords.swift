import CosellWire

/// How Organizations says what is wrong.
struct OrganizationsWords: JSONErrorWords {
    let serviceName = "Organizations"
    let messageMember = "Message"

    func error(_ breaches: [CheckBreach]) -> JSONError {
        let reasons = breaches.prefix(1).map { Document.Member("Reason", .string(Self.reason($0.constraint))) }
        return JSONError("InvalidInputException", Self.words(breaches), more: reasons)
    }

    private static func words(_ breaches: [CheckBreach]) -> String {
        breaches.map { "\($0.path): \(sentence($0.constraint))" }.joined(separator: " ")
    }

    private static func sentence(_ constraint: CheckBreach.Constraint) -> String {
        switch constraint {
        case .required: "You must provide a value."
        case .minimumLength(let length): "You provided a value shorter than \(length)."
        case .maximumLength(let length): "You provided a value longer than \(length)."
        case .minimum(let value): "You provided a value below \(value)."
        case .maximum(let value): "You provided a value above \(value)."
        case .pattern: "You provided a value that does not match the required pattern."
        case .oneOf(let words): "You provided a value that is none of \(words.joined(separator: ", "))."
        case .type(let kind): "You provided a value that is not \(kind)."
        }
    }

    /// The reasons of `InvalidInputException`.
    private static func reason(_ constraint: CheckBreach.Constraint) -> String {
        switch constraint {
        case .required: "INPUT_REQUIRED"
        case .minimumLength: "MIN_LENGTH_EXCEEDED"
        case .maximumLength: "MAX_LENGTH_EXCEEDED"
        case .minimum: "MIN_VALUE_EXCEEDED"
        case .maximum: "MAX_VALUE_EXCEEDED"
        case .pattern, .type: "INVALID_PATTERN"
        case .oneOf: "INVALID_ENUM"
        }
    }
}

/// How EventBridge says what is wrong.
struct EventBridgeWords: JSONErrorWords {
    let serviceName = "EventBridge"
    let messageMember = "message"

    func error(_ breaches: [CheckBreach]) -> JSONError { JSONError("ValidationException", breaches.words) }
}
