import CosellWire
import Synchronization

/// A token bucket for each account, catalog and operation; burst is a second's worth (section 10, Q1 and Q2).
final class Throttle: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Instant
    }

    private struct Key: Hashable {
        let account: String
        let catalog: String
        let operation: String
    }

    private let buckets = Mutex<[Key: Bucket]>([:])

    /// Whether the call fits the rate; it then counts.
    func admits(_ operation: OperationDescriptor, account: String, catalog: String, at now: Instant) -> Bool {
        let rate = Self.callsPerSecond(operation)
        let key = Key(account: account, catalog: catalog, operation: operation.name)
        return buckets.withLock { buckets in
            var bucket = buckets[key] ?? Bucket(tokens: rate, filledAt: now)
            let elapsed = Double(max(0, now.milliseconds - bucket.filledAt.milliseconds)) / 1000
            bucket.tokens = min(rate, bucket.tokens + elapsed * rate)
            bucket.filledAt = now
            defer { buckets[key] = bucket }
            guard bucket.tokens >= 1 else { return false }
            bucket.tokens -= 1
            return true
        }
    }

    /// Calls per second that AWS grants.
    ///
    /// - Source: Selling quotas (section 10); prospecting and engagements from additions §2.
    static func callsPerSecond(_ operation: OperationDescriptor) -> Double {
        switch operation.name {
        case "CreateEngagement": 15
        case "StartProspectingFromEngagementTask": 2
        case "GetProspectingFromEngagementTask": 100
        case "ListProspectingFromEngagementTasks": 50
        default: operation.isReadOnly ? 10 : 1
        }
    }
}
