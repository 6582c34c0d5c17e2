public import CosellWire

/// An error that the service answered with: its exception as the model types it, or, for one that the model does not
/// know, its code and members as they came.
///
/// A client throws the exception itself where its API has one, and this for all others; ``init(_:)`` makes one of both.
public struct ServiceFailure: Error, Sendable, CustomStringConvertible {
    /// The exception's name without a namespace, `ConflictException`.
    public let code: String
    /// What went wrong, for people.
    public let message: String
    /// One of the exceptions of the service's API; nil for one that it does not have.
    public let exception: (any ServiceException)?
    /// What came beside it.
    public internal(set) var answer: AnswerFacts

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
        self.code = code
        self.message = message
        self.exception = exception
        answer = AnswerFacts(
            operation: operation,
            status: status,
            requestID: requestID,
            body: body,
            attempts: attempts,
            date: date,
            retryAfter: retryAfter
        )
    }

    /// The refusal that an error is, whether it came as an exception of the API or as one that the API does not have.
    ///
    /// - Returns: nil for an error that no service answered with.
    public init?(_ error: any Error) {
        switch error {
        case let failure as ServiceFailure: self = failure
        case let exception as any ServiceException:
            guard let answer = exception.answer else { return nil }
            code = type(of: exception).name
            message = exception.text.isEmpty ? answer.body.saidMessage : exception.text
            self.exception = exception
            self.answer = answer
        default: return nil
        }
    }

    /// The operation that was asked for.
    public var operation: String { answer.operation }
    /// The HTTP status.
    public var status: Int { answer.status }
    /// By which AWS finds this call in its own logs.
    public var requestID: String? { answer.requestID }
    /// The body of the answer.
    public var body: Document { answer.body }
    /// Tries in all until this answer.
    public var attempts: Int { answer.attempts }
    /// The time on the service's clock.
    public var date: Instant? { answer.date }
    /// How long the service asks to wait.
    public var retryAfter: Duration? { answer.retryAfter }

    /// The exception, when it is one of that type.
    public func exception<Exception: ServiceException>(_ type: Exception.Type) -> Exception? {
        exception as? Exception
    }

    /// What a client throws: the exception with what came beside it, or this failure when the API has none.
    var typed: any Error {
        guard var exception else { return self }
        exception.answer = answer
        return exception
    }

    public var description: String {
        let text = message.isEmpty ? "" : ": \(message)"
        let times = attempts > 1 ? ", \(attempts) attempts" : ""
        let request = requestID.map { ", request \($0)" } ?? ""
        return "\(operation) answered \(code)\(text) (status \(status)\(request)\(times))"
    }
}

extension Document {
    /// The message of a refusal, whose name AWS writes in either way whatever the model says.
    var saidMessage: String { text("message") ?? text("Message") ?? "" }
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
