public import CosellWire

/// One thing that is wrong with a request: which field, which rule it breaks, what to do.
public struct Explanation: Hashable, Sendable, CustomStringConvertible {
    /// Dotted path from the root of the request, `customer.account.duns`; nil for what concerns the whole call.
    public let field: String?
    /// The service's code for the kind of fault, `REQUIRED_FIELD_MISSING`.
    public let code: String
    /// The rule in the service's words.
    public let rule: String
    public let fix: String

    public init(field: String?, code: String, rule: String, fix: String) {
        self.field = field
        self.code = code
        self.rule = rule
        self.fix = fix
    }

    public var description: String {
        let field = field.map { "\($0): " } ?? ""
        return "\(field)\(rule) [\(code)] \(fix)"
    }
}

extension ServiceFailure {
    /// What is wrong and what to do, each fault for itself: the six services report them in lists of different names.
    ///
    /// - Returns: at least one; the exception as a whole when the service names no fields.
    public func explain() -> [Explanation] {
        let entries = Self.lists.compactMap { body[$0] }.flatMap { list -> [Document] in
            guard case .list(let entries) = list else { return [] }
            return entries
        }
        let explained = entries.compactMap(Self.explanation)
        guard explained.isEmpty else { return explained }
        let rule = message.isEmpty ? "\(operation) answered \(code)" : message
        return [Explanation(field: nil, code: code, rule: rule, fix: Remedies.ofException(code, message))]
    }

    /// Members that hold faults: Selling, Account, Benefits and Revenue Measurement, Channel.
    private static let lists = ["ErrorList", "ErrorDetails", "FieldList", "fieldList"]

    private static func explanation(_ entry: Document) -> Explanation? {
        let fault = entry["FieldValidationError"] ?? entry["BusinessValidationError"] ?? entry
        guard let message = fault.text("Message") ?? fault.text("message") else { return nil }
        let field = fault.text("FieldName") ?? fault.text("Name") ?? fault.text("name")
        let code = fault.text("Code") ?? fault.text("code") ?? ""
        return Explanation(field: field, code: code, rule: message, fix: Remedies.ofFault(code, field: field))
    }
}

extension ServiceException {
    /// What is wrong and what to do, each fault for itself, of an exception that a client has thrown.
    public func explain() -> [Explanation] { ServiceFailure(self)?.explain() ?? [] }
}

/// Ways out, by the services' codes.
private enum Remedies {
    static func ofFault(_ code: String, field: String?) -> String {
        let field = field ?? "the request"
        return switch code {
        case "REQUIRED_FIELD_MISSING": "Give \(field) a value."
        case "INVALID_ENUM_VALUE": "Give \(field) one of the values that the API lists, spelled the same."
        case "INVALID_STRING_FORMAT", "INVALID_STRING_LENGTH", "INVALID_NUMBER_FORMAT":
            "Write \(field) in the form that its documentation gives."
        case "INVALID_VALUE", "VALUE_OUT_OF_RANGE": "Give \(field) a value that the rule allows."
        case "NOT_ENOUGH_VALUES": "Add values to \(field)."
        case "TOO_MANY_VALUES": "Take values out of \(field)."
        case "DUPLICATE_KEY_VALUE", "DUPLICATE_VALUE": "Give \(field) a value that is not in use yet."
        case "INVALID_RESOURCE_STATE": "Wait until the record is in another state, or move it there first."
        case "ACTION_NOT_PERMITTED": "Leave \(field) out, or send it as it is stored."
        default: "Correct \(field) and send it again."
        }
    }

    static func ofException(_ code: String, _ message: String) -> String {
        switch code {
        case "AccessDeniedException":
            "Allow the action in the caller's policy, and check that the account is a partner."
        case "ResourceNotFoundException": "Check the identifier, the catalog and the account."
        case "ConflictException": "Read the record again, and repeat the change on what you find."
        case "ThrottlingException", "TooManyRequestsException": "Call less often, or try again in a moment."
        case "ServiceQuotaExceededException": "Remove something, or ask AWS for a higher quota."
        case "UnrecognizedClientException", "InvalidClientTokenId":
            "Check the access key: the service does not know it."
        case "InvalidSignatureException", "SignatureDoesNotMatch": ofSignature(message)
        case "ExpiredTokenException", "ExpiredToken": "Log in again: the temporary credentials are over."
        case "MissingAuthenticationTokenException": "Sign the request: it carries no credentials."
        case "UnknownOperationException": "Check the endpoint: this service is not answered there."
        default: "Try again later; if it stays, tell AWS the request id."
        }
    }

    /// One exception stands for every fault of a signature; the words say which.
    private static func ofSignature(_ message: String) -> String {
        let ways = [
            ("region", "Check the region: set AWS_REGION, or region in the profile, to the one that is named."),
            ("correct service", "Check the endpoint: the request was signed for another service."),
            ("Signature expired", "Check the clock of this machine."),
            ("not yet current", "Check the clock of this machine."),
        ]
        // The canonical request that a mismatch shows may hold any word.
        let words = message.prefix { $0 != "\n" }.lowercased()
        return ways.first { words.contains($0.0.lowercased()) }?.1 ?? "Check the secret access key, and the clock."
    }
}
