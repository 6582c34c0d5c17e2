/// A moment in UTC, to the nanosecond, within the years 1 to 9999: all that the wire can write.
///
/// Whatever leads beyond an end, a number or a sum, stands at that end, so that no moment is out of reach of any
/// calculation.
public struct Instant: Hashable, Comparable, Sendable {
    /// Whole seconds since 1970-01-01T00:00:00Z; negative before.
    public let seconds: Int64
    /// The rest, 0...999,999,999.
    public let nanoseconds: Int32

    /// - Parameter nanoseconds: 0...999,999,999.
    public init(seconds: Int64, nanoseconds: Int32 = 0) {
        if seconds < Self.writable.lowerBound {
            (self.seconds, self.nanoseconds) = (Self.writable.lowerBound, 0)
        } else if seconds >= Self.writable.upperBound {
            (self.seconds, self.nanoseconds) = (Self.writable.upperBound - 1, 999_999_999)
        } else {
            (self.seconds, self.nanoseconds) = (seconds, nanoseconds)
        }
    }

    /// The seconds of the years 1 to 9999.
    static let writable: Range<Int64> = -62_135_596_800..<253_402_300_800

    /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) {
        let (seconds, rest) = Self.floorDivide(milliseconds, 1000)
        self.init(seconds: seconds, nanoseconds: Int32(rest) * 1_000_000)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z; a finer fraction is dropped.
    public var milliseconds: Int64 { seconds * 1000 + Int64(nanoseconds / 1_000_000) }

    /// This moment without its fraction of a second.
    public var wholeSeconds: Instant { Instant(seconds: seconds) }

    /// This moment without what is finer than a millisecond.
    public var wholeMilliseconds: Instant { Instant(milliseconds: milliseconds) }

    /// The day in UTC.
    public var day: CalendarDay { CalendarDay(daysSinceEpoch: Self.floorDivide(seconds, 86_400).quotient) }

    public func adding(seconds: Int64) -> Instant {
        Instant(seconds: self.seconds.adding(clamped: seconds), nanoseconds: nanoseconds)
    }

    public func adding(milliseconds: Int64) -> Instant {
        let (carry, rest) = Self.floorDivide(Int64(nanoseconds) + milliseconds % 1000 * 1_000_000, 1_000_000_000)
        return Instant(seconds: seconds + milliseconds / 1000 + carry, nanoseconds: Int32(rest))
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    package static func floorDivide(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension Instant: CustomStringConvertible {
    /// ISO 8601 in UTC: no fraction when it is zero, three digits for whole milliseconds, else up to nine (R1.13).
    public var description: String {
        var text: [UInt8] = []
        append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of `2026-01-12T20:00:00.123456789Z`.
    private static let longestText = 30

    func append(to text: inout [UInt8]) {
        text.reserveCapacity(text.count + Self.longestText)
        let (days, secondOfDay) = Self.floorDivide(seconds, 86_400)
        CalendarDay(daysSinceEpoch: days).append(to: &text)
        text.append(UInt8(ascii: "T"))
        text.appendDecimal(Int(secondOfDay / 3600), digits: 2)
        text.append(UInt8(ascii: ":"))
        text.appendDecimal(Int(secondOfDay / 60 % 60), digits: 2)
        text.append(UInt8(ascii: ":"))
        text.appendDecimal(Int(secondOfDay % 60), digits: 2)
        appendFraction(to: &text)
        text.append(UInt8(ascii: "Z"))
    }

    private func appendFraction(to text: inout [UInt8]) {
        guard nanoseconds != 0 else { return }
        text.append(UInt8(ascii: "."))
        guard nanoseconds % 1_000_000 != 0 else {
            return text.appendDecimal(Int(nanoseconds / 1_000_000), digits: 3)
        }
        text.appendDecimal(Int(nanoseconds), digits: 9)
        while text.last == UInt8(ascii: "0") { text.removeLast() }
    }
}

extension [UInt8] {
    /// Appends a number that is not negative, filled with zeros to `digits`; higher digits are left out.
    package mutating func appendDecimal(_ value: Int, digits: Int) {
        append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
        var rest = value
        for index in indices.suffix(digits).reversed() {
            self[index] += UInt8(rest % 10)
            rest /= 10
        }
    }
}
