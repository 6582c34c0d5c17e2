import Synchronization

/// Keeps a client from trying again and again while a service is down: tries cost, successes pay back.
final class RetryQuota: Sendable {
    static let capacity = 500
    private static let retryCost = 5
    private static let timeoutCost = 10
    /// What a call gives back that needed no second try.
    private static let firstTrySuccess = 1

    private let left = Mutex(capacity)

    /// - Returns: what was taken; nil when too little is left, so that the call ends here.
    func take(for judgement: RetryJudgement) -> Int? {
        let cost = judgement == .timedOut ? Self.timeoutCost : Self.retryCost
        return left.withLock { left in
            guard left >= cost else { return nil }
            left -= cost
            return cost
        }
    }

    /// - Parameter taken: what the last try of a call that has now succeeded took; nil for a first try.
    func giveBack(_ taken: Int?) {
        left.withLock { $0 = min(Self.capacity, $0 + (taken ?? Self.firstTrySuccess)) }
    }

    var available: Int { left.withLock(\.self) }
}
