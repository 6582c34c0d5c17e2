package import CosellWire
package import HTTPTypes

/// How long to wait before the next try: a random part of a limit that doubles, or longer when the service says so.
package struct Backoff: Sendable {
    static let longestSeconds = 20.0
    /// How much longer than its own pause a client waits on the word of a service.
    static let longestAskedSeconds = 60.0

    let chance: @Sendable () -> Double

    /// - Parameters:
    ///   - retry: 1 for the pause before the second try.
    ///   - asked: what the service asked for.
    func pause(beforeRetry retry: Int, asked: Duration?) -> Duration {
        let limit = min(Double(1 << min(retry - 1, 10)), Self.longestSeconds)
        let own = Duration.milliseconds(Int64(chance() * limit * 1000))
        return max(own, min(asked ?? .zero, .seconds(Self.longestAskedSeconds)))
    }

    /// Reads `x-amz-retry-after` (milliseconds) or `Retry-After` (seconds, or a date).
    package static func asked(in fields: HTTPFields, now: Instant) -> Duration? {
        if let name = HTTPField.Name("x-amz-retry-after"), let text = fields[name], let wait = Int64(text.trimmed) {
            return wait > 0 ? .milliseconds(wait) : nil
        }
        guard let text = fields[.retryAfter].map({ String($0.trimmed) }) else { return nil }
        if let seconds = Int64(text) { return seconds > 0 ? .seconds(seconds) : nil }
        guard let date = Instant.read(httpDate: text), date > now else { return nil }
        return .milliseconds(date.milliseconds - now.milliseconds)
    }
}
