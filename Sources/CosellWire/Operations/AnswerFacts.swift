/// What came over the wire beside an exception: of which call it is the end, and how AWS finds that call again.
public struct AnswerFacts: Hashable, Sendable {
    /// The operation that was asked for.
    public let operation: String
    /// The HTTP status.
    public let status: Int
    /// By which AWS finds this call in its own logs.
    public let requestID: String?
    /// The body of the answer.
    public let body: Document
    /// Tries in all until this answer.
    public var attempts: Int
    /// The time on the service's clock.
    public let date: Instant?
    /// How long the service asks to wait.
    public let retryAfter: Duration?

    public init(
        operation: String,
        status: Int,
        requestID: String? = nil,
        body: Document = .null,
        attempts: Int = 1,
        date: Instant? = nil,
        retryAfter: Duration? = nil
    ) {
        self.operation = operation
        self.status = status
        self.requestID = requestID
        self.body = body
        self.attempts = attempts
        self.date = date
        self.retryAfter = retryAfter
    }
}
