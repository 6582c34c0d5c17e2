/// How a moment stands in a column of 64 bits.
extension Instant {
    /// The moment behind ``nanosecondsSinceEpoch``.
    public init(nanosecondsSinceEpoch number: Int64) {
        let microseconds = number.magnitude > Self.finest.magnitude ? number.magnitude - Self.finest.magnitude : 0
        guard microseconds > 0 else {
            let (seconds, rest) = Self.floorDivide(number, Self.second)
            self.init(seconds: seconds, nanoseconds: Int32(rest))
            return
        }
        // What 64 bits leave of the magnitude fits a signed number.
        let (seconds, rest) = Self.floorDivide(Int64(microseconds) * number.signum(), Self.microsecondsInSecond)
        self.init(seconds: seconds + Self.finest / Self.second * number.signum(), nanoseconds: Int32(rest) * 1000)
    }

    /// Nanoseconds since 1970-01-01T00:00:00Z from 1690 to 2249; further out each step is a microsecond, so that every
    /// year to 9999 has its place, and an earlier moment never has a greater number (decision 0025).
    public var nanosecondsSinceEpoch: Int64 {
        let edge = Self.finest / Self.second
        let steps = Int64(nanoseconds)
        if seconds >= edge {
            return Self.finest + (seconds - edge) * Self.microsecondsInSecond + steps / 1000
        }
        if seconds < -edge {
            return -Self.finest + (seconds + edge) * Self.microsecondsInSecond + steps / 1000
        }
        return seconds * Self.second + steps
    }

    private static let second: Int64 = 1_000_000_000
    private static let microsecondsInSecond: Int64 = 1_000_000
    /// How far from 1970 a nanosecond is one step: 279 years of 365.25 days.
    private static let finest: Int64 = 8_804_570_400 * second
}
