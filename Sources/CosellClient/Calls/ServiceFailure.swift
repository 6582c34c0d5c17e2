public import CosellWire

/// An error that the service answered with: its exception as the model types it, or, for one that the model does not
/// know, its code and members as they came.
public struct ServiceFailure: Error, Sendable, CustomStringConvertible {
    /// The operation that was asked for.
    public let operation: String
    /// The HTTP status.
    public let status: Int
    /// By which AWS finds this call in its own logs.
    public let requestID: String?
    /// The exception's name without a namespace, `ConflictException`.
    public let code: String
    /// What went wrong, for people.
    public let message: String
    /// One of the exceptions of the service's API; nil for one that it does not have.
    public let exception: (any ServiceException)?
    /// The body of the answer.
    public let body: Document
    /// Tries in all until this answer.
    public internal(set) var attempts: Int
    /// The time on the service's clock.
    public let date: Instant?
    /// How long the service asks to wait.
    public let retryAfter: Duration?

    public init(
        operation: String,
        status: Int,
        requestID: String? = nil,
        code: String,
        message: String,
        exception: (any ServiceException)? = nil,
        body: Document = .null,
        attempts: Int = 1,
        date: Instant? = nil,
        retryAfter: Duration? = nil
    ) {
        self.operation = operation
        self.status = status
        self.requestID = requestID
        self.code = code
        self.message = message
        self.exception = exception
        self.body = body
        self.attempts = attempts
        self.date = date
        self.retryAfter = retryAfter
    }

    /// The exception, when it is one of that type.
    public func exception<Exception: ServiceException>(_ type: Exception.Type) -> Exception? {
        exception as? Exception
    }

    public var description: String {
        let text = message.isEmpty ? "" : ": \(message)"
        let times = attempts > 1 ? ", \(attempts) attempts" : ""
        let request = requestID.map { ", request \($0)" } ?? ""
        return "\(operation) answered \(code)\(text) (status \(status)\(request)\(times))"
    }
}

/// An answer that is none of this service: another program listens there, or something on the way answers.
public struct MalformedAnswer: Error, Hashable, Sendable, CustomStringConvertible {
    public let operation: String
    public let endpoint: Endpoint
    public let status: Int
    public let requestID: String?
    /// What is wrong with it.
    public let detail: String

    public init(operation: String, endpoint: Endpoint, status: Int, requestID: String?, detail: String) {
        self.operation = operation
        self.endpoint = endpoint
        self.status = status
        self.requestID = requestID
        self.detail = detail
    }

    public var description: String {
        """
        \(endpoint) did not answer \(operation) as this service does (status \(status)): \(detail). Check the \
        endpoint, and what stands between.
        """
    }
}
