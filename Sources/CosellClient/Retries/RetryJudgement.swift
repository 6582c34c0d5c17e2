/// Whether a failed try is worth another one, and what kind of trouble it shows.
enum RetryJudgement: Hashable, Sendable {
    case final
    /// The service or the way to it has a short trouble.
    case transient
    /// No answer came in time; another try costs more.
    case timedOut
    /// Calls come faster than the service allows.
    case throttled

    private static let throttlingCodes: Set<String> = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException", "RequestThrottled",
        "TooManyRequestsException", "ProvisionedThroughputExceededException", "TransactionInProgressException",
        "RequestLimitExceeded", "BandwidthLimitExceeded", "LimitExceededException", "SlowDown",
        "PriorRequestNotComplete", "EC2ThrottledException",
    ]
    private static let transientCodes: Set<String> = [
        "RequestTimeout", "RequestTimeoutException", "InternalServerException", "InternalFailure", "ServiceUnavailable",
    ]
    private static let transientStatuses: Set<Int> = [500, 502, 503, 504]

    /// Judges what a try threw.
    init(_ error: any Error) {
        switch error {
        case let failure as ServiceFailure: self.init(code: failure.code, status: failure.status)
        case let failure as TransportFailure: self.init(failure.kind)
        case let answer as MalformedAnswer: self = Self.transientStatuses.contains(answer.status) ? .transient : .final
        default: self = .final
        }
    }

    init(code: String, status: Int) {
        if Self.throttlingCodes.contains(code) || status == 429 {
            self = .throttled
        } else if Self.transientCodes.contains(code) || Self.transientStatuses.contains(status) {
            self = .transient
        } else {
            self = .final
        }
    }

    private init(_ kind: TransportFailure.Kind) {
        switch kind {
        case .timedOut: self = .timedOut
        case .unreachable, .unknownHost, .interrupted: self = .transient
        case .untrusted, .answerTooLarge, .malformed, .malformedAddress: self = .final
        }
    }
}
