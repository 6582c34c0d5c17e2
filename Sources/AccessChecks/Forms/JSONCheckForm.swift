import CosellSigning
import CosellWire

/// AWS JSON 1.1, with the action in `X-Amz-Target`.
struct JSONCheckForm: CheckForm {
    let service: CheckedService
    let words: any JSONErrorWords

    private static let contentType = "application/x-amz-json-1.1"

    func read(_ request: CheckRequest) throws(CheckRefusal) -> (action: String, input: Document) {
        guard let target = request.target else { throw .unknownAction("a request without X-Amz-Target") }
        guard let prefix = service.targetPrefix, target.hasPrefix(prefix) else { throw .unknownAction(target) }
        do throws(SerializationError) {
            let input = request.body.isEmpty ? .object([]) : try JSONReader.document(from: request.body)
            guard case .object = input else { throw SerializationError("the body must be an object", at: 0) }
            return (String(target.dropFirst(prefix.count)), input)
        } catch {
            throw .unreadable(error.description)
        }
    }

    func answer(_ output: Document, to action: String, requestID: String) -> CheckAnswer {
        CheckAnswer(contentType: Self.contentType, body: JSONWriter.bytes(output))
    }

    func refusal(_ refusal: CheckRefusal, requestID: String) -> CheckAnswer {
        let error = self.error(refusal)
        let members = [
            Document.Member("__type", .string(error.code)),
            Document.Member(words.messageMember, .string(error.message)),
        ]
        return CheckAnswer(
            status: error.status,
            contentType: Self.contentType,
            body: JSONWriter.bytes(.object(members + error.more)),
            error: error.code
        )
    }

    private func error(_ refusal: CheckRefusal) -> JSONError {
        switch refusal {
        case .breached(let breaches): words.error(breaches)
        case .unreadable(let message): JSONError("SerializationException", message)
        case .unknownAction(let action):
            JSONError(
                "UnknownOperationException",
                "\(action.excerpt()) is not an operation of \(words.serviceName) here."
            )
        case .denied(let message, _): JSONError("AccessDeniedException", message)
        case .signature(let refusal): JSONError(refusal.name.rawValue, refusal.message)
        case .tooLarge(let limit):
            JSONError("RequestEntityTooLargeException", "The body is larger than \(limit) bytes.", status: 413)
        case .exception(let code, let message, let status): JSONError(code, message, status: status)
        case .failed:
            JSONError("InternalFailure", "The server's log names the cause under the request id.", status: 500)
        }
    }
}

/// An error as it goes out.
struct JSONError {
    let code: String
    let message: String
    let status: Int
    /// What stands beside the message.
    let more: [Document.Member]

    init(_ code: String, _ message: String, status: Int = 400, more: [Document.Member] = []) {
        (self.code, self.message, self.status, self.more) = (code, message, status, more)
    }
}

/// What differs between the services of this form.
protocol JSONErrorWords {
    /// As people call it.
    var serviceName: String { get }
    var messageMember: String { get }

    func error(_ breaches: [CheckBreach]) -> JSONError
}
