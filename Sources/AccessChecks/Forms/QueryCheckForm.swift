import CosellSigning
import CosellWire

/// STS and IAM: a form comes in, XML goes out.
///
/// - Source: access 7, access 10.
struct QueryCheckForm: CheckForm {
    let service: CheckedService

    private static let contentType = "text/xml"

    func read(_ request: CheckRequest) throws(CheckRefusal) -> (action: String, input: Document) {
        let input = try QueryReader.document(from: request.body)
        guard case .string(let action)? = input["Action"], !action.isEmpty else {
            throw .exception("MissingAction", "The request names no Action.")
        }
        let version: String = if case .string(let version)? = input["Version"] { version } else { "" }
        guard version == service.version else {
            throw .exception(
                "InvalidAction",
                "Could not find operation \(action.excerpt(64)) for version \(version.excerpt(64))"
            )
        }
        return (action, input)
    }

    func answer(_ output: Document, to action: String, requestID: String) -> CheckAnswer {
        var writer = QueryWriter()
        writer.open("\(action)Response", namespace: namespace)
        writer.write(output, as: "\(action)Result")
        writer.write(.object([.init("RequestId", .string(requestID))]), as: "ResponseMetadata")
        writer.close("\(action)Response")
        return CheckAnswer(contentType: Self.contentType, body: Array(writer.text.utf8))
    }

    func refusal(_ refusal: CheckRefusal, requestID: String) -> CheckAnswer {
        let (code, message, status) = words(refusal)
        var writer = QueryWriter()
        writer.open("ErrorResponse", namespace: namespace)
        writer.write(
            .object([
                .init("Type", .string(status < 500 ? "Sender" : "Receiver")), .init("Code", .string(code)),
                .init("Message", .string(message)),
            ]),
            as: "Error"
        )
        writer.write(.string(requestID), as: "RequestId")
        writer.close("ErrorResponse")
        return CheckAnswer(status: status, contentType: Self.contentType, body: Array(writer.text.utf8), error: code)
    }

    private var namespace: String { "https://\(service.rawValue).amazonaws.com/doc/\(service.version)/" }

    private func words(_ refusal: CheckRefusal) -> (code: String, message: String, status: Int) {
        switch refusal {
        case .breached(let breaches): ("ValidationError", breaches.words, 400)
        case .unreadable(let message): ("MalformedQueryString", message, 404)
        case .unknownAction(let action):
            ("InvalidAction", "Could not find operation \(action.excerpt(64)) for version \(service.version)", 400)
        case .denied(let message, _): ("AccessDenied", message, 403)
        case .signature(let refusal):
            (Self.code(refusal.name), refusal.message, refusal.name == .incompleteSignature ? 400 : 403)
        case .tooLarge(let limit): ("RequestEntityTooLarge", "The body is larger than \(limit) bytes.", 413)
        case .exception(let code, let message, let status): (code, message, status)
        case .failed: ("InternalFailure", "The server's log names the cause under the request id.", 500)
        }
    }

    private static func code(_ name: SignatureRefusal.Name) -> String {
        switch name {
        case .missingAuthenticationToken: "MissingAuthenticationToken"
        case .incompleteSignature: "IncompleteSignature"
        case .unrecognizedClient: "InvalidClientTokenId"
        case .invalidSignature: "SignatureDoesNotMatch"
        case .expiredToken: "ExpiredToken"
        }
    }
}
