import CosellWire

/// What has been called lately, by operation and catalog: the content of the file that processes share.
///
/// One line each: name, calls that may go at once, when that was counted, and the calls of each of the last hours.
struct BudgetBook: Equatable {
    private(set) var entries: [String: Entry] = [:]

    struct Entry: Equatable {
        /// Calls that may go at once; below zero, those that have been told to wait.
        var tokens: Double
        var milliseconds: Int64
        /// Calls by the hour since 1970, of the last day.
        var hours: [Int64: Int] = [:]
    }

    /// What a call is told.
    enum Answer: Equatable {
        case wait(Duration)
        /// The day's calls are used up; some come back then.
        case exhausted(until: Instant)
    }

    init() {}

    /// Reads the lines; one that cannot be read is as good as none, so that a broken file starts anew.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count >= 3, let tokens = Double(parts[1]), tokens.magnitude <= Self.largest,
                let at = Int64(parts[2]).map(Instant.init(milliseconds:))
            else { continue }
            var entry = Entry(tokens: tokens, milliseconds: at.milliseconds)
            for part in parts.dropFirst(3) {
                let pair = part.split(separator: ":")
                guard pair.count == 2, let hour = Int64(pair[0]), let count = Int(pair[1]),
                    1...Int(Self.largest) ~= count
                else {
                    continue
                }
                entry.hours[hour] = count
            }
            entries[String(parts[0])] = entry
        }
    }

    var text: String {
        entries.sorted { $0.key < $1.key }.map { name, entry in
            let hours = entry.hours.sorted { $0.key < $1.key }.map { " \($0.key):\($0.value)" }.joined()
            return "\(name) \(entry.tokens) \(entry.milliseconds)\(hours)\n"
        }.joined()
    }

    /// More than any client calls or waits for; a greater number is a broken file's.
    private static let largest = 1e9
    private static let hourMilliseconds: Int64 = 3_600_000

    /// The calls of the last 24 hours.
    func used(_ name: String, at now: Instant) -> Int {
        let hour = now.milliseconds / Self.hourMilliseconds
        return (entries[name]?.hours ?? [:]).filter { $0.key > hour - 24 && $0.key <= hour }.values.reduce(0, +)
    }

    /// Enters one call, which may be told to wait until its turn.
    mutating func reserve(_ name: String, _ limit: Quota, at now: Instant) -> Answer {
        let hour = now.milliseconds / Self.hourMilliseconds
        var entry = entries[name] ?? Entry(tokens: limit.perSecond, milliseconds: now.milliseconds)
        // A time ahead of us was written by a clock that was wrong then, or is now.
        let since = max(0, now.milliseconds - entry.milliseconds)
        entry.tokens = min(limit.perSecond, entry.tokens + Double(since) / 1000 * limit.perSecond)
        entry.milliseconds = now.milliseconds
        entry.hours = entry.hours.filter { $0.key > hour - 24 && $0.key <= hour }
        if let perDay = limit.perDay, entry.hours.values.reduce(0, +) >= perDay {
            let oldest = entry.hours.keys.min() ?? hour
            return .exhausted(until: Instant(milliseconds: (oldest + 24) * Self.hourMilliseconds))
        }
        entry.tokens -= 1
        entry.hours[hour, default: 0] += 1
        entries[name] = entry
        guard entry.tokens < 0 else { return .wait(.zero) }
        return .wait(.milliseconds(Int64((-entry.tokens / limit.perSecond * 1000).rounded(.up))))
    }
}
