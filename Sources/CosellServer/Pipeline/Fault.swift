import CosellWire
import HTTPTypes

/// Why a call is not answered: an exception of the service, or one that every AWS service may send (access 10).
struct Fault: Error {
    let name: String
    let body: [UInt8]
    /// Said once, where the fault stops; for us only.
    let cause: (any Error)?

    /// An exception that the model declares.
    init(_ exception: some ServiceException, cause: (any Error)? = nil) {
        let name = type(of: exception).name
        self.name = name
        self.cause = cause
        let members = JSONWriter.bytes(exception).dropFirst()
        let separator = members.first == UInt8(ascii: "}") ? "" : ","
        body = Array("{\"__type\":\"\(name)\"\(separator)".utf8) + members
    }

    /// An exception that no model declares.
    init(_ name: String, _ message: String) {
        self.name = name
        cause = nil
        let writer = JSONWriter()
        writer.write(.object([Document.Member("__type", .string(name)), Document.Member("message", .string(message))]))
        body = writer.bytes
    }

    /// R1.18 and access 10, in one table so that it can be changed.
    func status(_ style: CallStyle) -> HTTPResponse.Status {
        switch (name, style) {
        case ("InternalServerException", _), ("InternalFailure", _): .internalServerError
        case ("ServiceUnavailableException", _): .serviceUnavailable
        case ("UnknownOperationException", _): .notFound
        case ("RequestEntityTooLargeException", _): .contentTooLarge
        case (_, .header): .badRequest
        case ("AccessDeniedException", .path), ("MissingAuthenticationTokenException", .path),
            ("UnrecognizedClientException", .path), ("InvalidSignatureException", .path),
            ("ExpiredTokenException", .path), ("IncompleteSignatureException", .path):
            .forbidden
        case ("ResourceNotFoundException", .path): .notFound
        case ("ConflictException", .path): .conflict
        case ("ServiceQuotaExceededException", .path): .init(code: 402)
        case ("ThrottlingException", .path): .tooManyRequests
        case (_, .path): .badRequest
        }
    }

    func answer(_ style: CallStyle) -> Answer {
        Answer(status: status(style), contentType: style.contentType, body: body, exception: name)
    }
}

extension CallStyle {
    var contentType: String {
        switch self {
        case .header: "application/x-amz-json-1.0"
        case .path: "application/json"
        }
    }
}
