import CosellWire
import Synchronization

/// A token bucket for each account, catalog and operation, by its quota; burst is a second's worth (Q1, Q2). The calls of
/// any 24 hours are counted, too (CP42).
final class Throttle: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Instant
        var day = DayWindow()
    }

    private struct Key: Hashable {
        let account: String
        let catalog: String
        let operation: String
    }

    /// Buckets kept at most: callers of relaxed mode name any account they like.
    static let limit = 16_384

    private let buckets = Mutex<[Key: Bucket]>([:])
    private let quotas: Mutex<QuotaPlan>

    init(_ plan: QuotaPlan = .aws) { quotas = Mutex(plan) }

    /// Which quotas count; other ones begin with full buckets.
    var plan: QuotaPlan {
        get { quotas.withLock { $0 } }
        set {
            quotas.withLock { $0 = newValue }
            buckets.withLock { $0 = [:] }
        }
    }

    /// How many buckets there are.
    var count: Int { buckets.withLock { $0.count } }

    /// Whether the call fits the rate and the day; it then counts.
    ///
    /// - Parameters:
    ///   - now: by the wall clock, which fills the bucket.
    ///   - today: by the house clock, which ends the day; the same where nobody moved it.
    func admits(
        _ operation: OperationDescriptor,
        account: String,
        catalog: String,
        at now: Instant,
        today: Instant? = nil
    ) -> Bool {
        guard let quota = quotas.withLock({ $0.quota(of: operation) }) else { return true }
        let rate = quota.perSecond
        let key = Key(account: account, catalog: catalog, operation: operation.key)
        return buckets.withLock { buckets in
            if buckets.count >= Self.limit { Self.clear(&buckets, at: now) }
            var bucket = buckets[key] ?? Bucket(tokens: max(rate, 1), filledAt: now)
            let elapsed = Double(max(0, now.milliseconds - bucket.filledAt.milliseconds)) / 1000
            bucket.tokens = min(max(rate, 1), bucket.tokens + elapsed * rate)
            bucket.filledAt = now
            defer { buckets[key] = bucket }
            guard bucket.tokens >= 1 else { return false }
            if let limit = quota.perDay, !bucket.day.admits(limit, at: today ?? now) { return false }
            bucket.tokens -= 1
            return true
        }
    }

    /// Throws away what is full again, which takes a second and says nothing; if that is not half of them, also the
    /// longest untouched.
    private static func clear(_ buckets: inout [Key: Bucket], at now: Instant) {
        buckets = buckets.filter {
            0..<1000 ~= now.milliseconds - $0.value.filledAt.milliseconds || $0.value.day.count > 1
        }
        let excess = buckets.count - limit / 2
        guard excess > 0 else { return }
        for (key, _) in buckets.sorted(by: { $0.value.filledAt < $1.value.filledAt }).prefix(excess) {
            buckets[key] = nil
        }
    }
}

/// Calls of the last 24 hours, by the minute.
struct DayWindow {
    private var minutes: [Int64: Int] = [:]
    private(set) var count = 0

    private static let length: Int64 = 24 * 60

    /// Whether one more fits; it then counts.
    mutating func admits(_ limit: Int, at now: Instant) -> Bool {
        let minute = now.seconds / 60
        if count >= limit || minutes.count > Int(Self.length) {
            minutes = minutes.filter { $0.key > minute - Self.length }
            count = minutes.values.reduce(0, +)
        }
        guard count < limit else { return false }
        minutes[minute, default: 0] += 1
        count += 1
        return true
    }
}
