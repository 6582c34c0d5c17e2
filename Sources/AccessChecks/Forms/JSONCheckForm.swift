import CosellSigning
import CosellWire

/// Organizations: AWS JSON 1.1, with the action in `X-Amz-Target`.
struct JSONCheckForm: CheckForm {
    let service: CheckedService

    private static let contentType = "application/x-amz-json-1.1"

    /// What stands before the action in a target.
    private var prefix: String { "AWSOrganizationsV\(service.version.filter { $0 != "-" })." }

    func read(_ request: CheckRequest) throws(CheckRefusal) -> (action: String, input: Document) {
        guard let target = request.target else { throw .unknownAction("a request without X-Amz-Target") }
        guard target.hasPrefix(prefix) else { throw .unknownAction(target) }
        do throws(SerializationError) {
            let input = request.body.isEmpty ? .object([]) : try JSONReader.document(from: request.body)
            guard case .object = input else { throw SerializationError("the body must be an object", at: 0) }
            return (String(target.dropFirst(prefix.count)), input)
        } catch {
            throw .unreadable(error.description)
        }
    }

    func answer(_ output: Document, to action: String, requestID: String) -> CheckAnswer {
        CheckAnswer(contentType: Self.contentType, body: Self.bytes(output))
    }

    func refusal(_ refusal: CheckRefusal, requestID: String) -> CheckAnswer {
        let (code, message, status) = words(refusal)
        var members = [Document.Member("__type", .string(code)), Document.Member("Message", .string(message))]
        if case .breached(let breaches) = refusal, let first = breaches.first {
            members.append(Document.Member("Reason", .string(Self.reason(first.constraint))))
        }
        return CheckAnswer(
            status: status,
            contentType: Self.contentType,
            body: Self.bytes(.object(members)),
            error: code
        )
    }

    private func words(_ refusal: CheckRefusal) -> (code: String, message: String, status: Int) {
        switch refusal {
        case .breached(let breaches): ("InvalidInputException", Self.words(breaches), 400)
        case .unreadable(let message): ("SerializationException", message, 400)
        case .unknownAction(let action):
            ("UnknownOperationException", "\(action.excerpt()) is not an operation of Organizations here.", 400)
        case .denied(let message, _): ("AccessDeniedException", message, 400)
        case .signature(let refusal): (refusal.name.rawValue, refusal.message, 400)
        case .tooLarge(let limit):
            ("RequestEntityTooLargeException", "The body is larger than \(limit) bytes.", 413)
        case .exception(let code, let message, let status): (code, message, status)
        case .failed: ("InternalFailure", "The server's log names the cause under the request id.", 500)
        }
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

    private static func bytes(_ document: Document) -> [UInt8] {
        let writer = JSONWriter()
        writer.write(document)
        return writer.bytes
    }
}
