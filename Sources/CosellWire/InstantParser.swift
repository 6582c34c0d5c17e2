/// Reads the forms of a timestamp that clients send (R1.14).
extension Instant {
    /// Reads ISO 8601 with `Z` or any offset, 0 to 9 fraction digits, and a blank or `T` between day and time.
    ///
    /// - Returns: nil for anything else, and outside the years 1...9999 of UTC.
    public init?(_ text: String) {
        var scanner = Scanner(bytes: Array(text.utf8))
        guard let year = scanner.digits(4), scanner.take("-"), let month = scanner.digits(2), scanner.take("-"),
            let dayOfMonth = scanner.digits(2), let day = CalendarDay(year: year, month: month, day: dayOfMonth),
            scanner.take("T") || scanner.take("t") || scanner.take(" "),
            let hour = scanner.digits(2), hour < 24, scanner.take(":"), let minute = scanner.digits(2), minute < 60,
            scanner.take(":"), let second = scanner.digits(2), second < 60,
            let nanoseconds = scanner.fraction(), let offset = scanner.offsetSeconds(), scanner.isAtEnd
        else { return nil }
        let seconds = day.daysSinceEpoch * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
        guard Self.writable.contains(seconds) else { return nil }
        self.init(seconds: seconds, nanoseconds: Int32(nanoseconds))
    }

    /// Seconds since 1970 as a number, to the microsecond, which is as fine as a double tells today's moments apart.
    ///
    /// - Returns: nil outside the years 1...9999.
    public init?(epochSeconds: Double) {
        let bounds = Self.writable
        guard epochSeconds >= Double(bounds.lowerBound), epochSeconds < Double(bounds.upperBound) else { return nil }
        let whole = epochSeconds.rounded(.down)
        let nanoseconds = Int32(((epochSeconds - whole) * 1_000_000).rounded()) * 1000
        if nanoseconds == 1_000_000_000 {
            self.init(seconds: Int64(whole) + 1)
        } else {
            self.init(seconds: Int64(whole), nanoseconds: nanoseconds)
        }
    }

    private struct Scanner {
        let bytes: [UInt8]
        var position = 0

        var isAtEnd: Bool { position == bytes.count }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
            position += 1
            return true
        }

        mutating func digit() -> Int? {
            guard position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] else { return nil }
            position += 1
            return Int(bytes[position - 1] - UInt8(ascii: "0"))
        }

        mutating func digits(_ count: Int) -> Int? {
            var value = 0
            for _ in 0..<count {
                guard let digit = digit() else { return nil }
                value = value * 10 + digit
            }
            return value
        }

        /// Nanoseconds; 0 without a fraction.
        mutating func fraction() -> Int? {
            guard take(".") else { return 0 }
            var (value, count) = (0, 0)
            while let digit = digit() {
                guard count < 9 else { return nil }
                value = value * 10 + digit
                count += 1
            }
            guard count > 0 else { return nil }
            for _ in count..<9 { value *= 10 }
            return value
        }

        mutating func offsetSeconds() -> Int? {
            if take("Z") || take("z") { return 0 }
            let sign = take("-") ? -1 : 1
            guard sign < 0 || take("+"), let hours = digits(2), hours < 24 else { return nil }
            _ = take(":")
            guard let minutes = digits(2), minutes < 60 else { return nil }
            return sign * (hours * 3600 + minutes * 60)
        }
    }
}
