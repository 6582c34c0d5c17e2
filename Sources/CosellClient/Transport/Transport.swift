public import HTTPTypes

/// Carries one HTTP request to its host and brings the whole answer back.
///
/// It follows no redirects and retries nothing. It throws ``TransportFailure``, or `CancellationError` when the task
/// was cancelled.
public protocol Transport: Sendable {
    /// - Parameter request: with scheme, authority and path; the fields already hold the signature.
    func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer
}

/// An answer as it came in.
public struct HTTPAnswer: Sendable, Hashable {
    public var head: HTTPResponse
    public var body: [UInt8]

    public init(head: HTTPResponse, body: [UInt8]) {
        self.head = head
        self.body = body
    }
}

/// How long one exchange may take, and how much may come back.
public struct ExchangeLimits: Hashable, Sendable {
    /// From the first byte sent to the last one received.
    public var time: Duration
    public var answerBytes: Int

    /// A minute, as AWS's own clients wait; more bytes than the largest page of any list holds.
    public init(time: Duration = .seconds(60), answerBytes: Int = 32 << 20) {
        self.time = time
        self.answerBytes = answerBytes
    }
}
