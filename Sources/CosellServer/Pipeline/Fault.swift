import CosellWire
import HTTPTypes

/// Why a call is not answered: an exception of its service, or one that every AWS service may send (access 10). It stays
/// a value until the call's form writes it.
struct Fault: Error {
    enum Content: Sendable {
        /// One that the service's model declares.
        case exception(any ServiceException, ServiceDescriptor)
        /// What people read of one that no model declares.
        case words(String)
    }

    let name: String
    let content: Content
    /// Where it has a status of its own, whatever its name.
    var forcedStatus: HTTPResponse.Status?
    /// Said once, where the fault stops; for us only.
    let cause: (any Error)?

    /// An exception of a service.
    init(_ exception: any ServiceException, of service: ServiceDescriptor, cause: (any Error)? = nil) {
        name = type(of: exception).name
        content = .exception(exception, service)
        self.cause = cause
    }

    /// An exception that no model declares.
    init(_ name: String, _ message: String, cause: (any Error)? = nil) {
        self.name = name
        content = .words(message)
        self.cause = cause
    }

    /// A failure of the service as a whole, that no exception tells of.
    init(status: Int) {
        self.init(
            status == 503 ? "ServiceUnavailable" : "InternalFailure",
            "This fault was asked for by the server's configuration."
        )
        forcedStatus = HTTPResponse.Status(code: status)
    }

    /// The name with the namespace of its service, where it has one.
    var qualifiedName: String {
        guard case .exception(_, let service) = content else { return name }
        return "\(service.shapeNamespace)#\(name)"
    }

    /// R1.18 and access 10, in one table so that it can be changed.
    func status(_ form: WireForm) -> HTTPResponse.Status {
        if let forcedStatus { return forcedStatus }
        return switch (name, form) {
        case ("InternalServerException", _), ("InternalFailure", _): .internalServerError
        case ("ServiceUnavailableException", _), ("ServiceUnavailable", _): .serviceUnavailable
        case ("UnknownOperationException", _): .notFound
        case ("RequestEntityTooLargeException", _): .contentTooLarge
        case ("UnsupportedMediaTypeException", _): .unsupportedMediaType
        case (_, .header): .badRequest
        case ("AccessDeniedException", _), ("MissingAuthenticationTokenException", _),
            ("UnrecognizedClientException", _), ("InvalidSignatureException", _),
            ("ExpiredTokenException", _), ("IncompleteSignatureException", _):
            .forbidden
        case ("ResourceNotFoundException", _): .notFound
        case ("ConflictException", _): .conflict
        case ("ServiceQuotaExceededException", _): .init(code: 402)
        case ("ThrottlingException", _): .tooManyRequests
        default: .badRequest
        }
    }
}
