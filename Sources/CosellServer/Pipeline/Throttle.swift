import CosellWire
import Synchronization

/// A token bucket for each account, catalog and operation, by its quota; burst is a second's worth (Q1, Q2).
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

    /// Buckets kept at most: callers of relaxed mode name any account they like.
    static let limit = 16_384

    private let buckets = Mutex<[Key: Bucket]>([:])

    /// How many buckets there are.
    var count: Int { buckets.withLock { $0.count } }

    /// Whether the call fits the rate; it then counts.
    func admits(_ operation: OperationDescriptor, account: String, catalog: String, at now: Instant) -> Bool {
        guard let rate = operation.quota?.perSecond else { return true }
        let key = Key(account: account, catalog: catalog, operation: operation.key)
        return buckets.withLock { buckets in
            if buckets.count >= Self.limit { Self.clear(&buckets, at: now) }
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

    /// Throws away what is full again, which takes a second and says nothing; if that is not half of them, also the
    /// longest untouched.
    private static func clear(_ buckets: inout [Key: Bucket], at now: Instant) {
        buckets = buckets.filter { 0..<1000 ~= now.milliseconds - $0.value.filledAt.milliseconds }
        let excess = buckets.count - limit / 2
        guard excess > 0 else { return }
        for (key, _) in buckets.sorted(by: { $0.value.filledAt < $1.value.filledAt }).prefix(excess) {
            buckets[key] = nil
        }
    }
}
