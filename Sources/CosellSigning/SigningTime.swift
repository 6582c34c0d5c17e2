import CosellWire

/// The second a request was signed in.
struct SigningTime: Hashable, Sendable {
    let epochSeconds: Int64

    init(epochSeconds: Int64) {
        self.epochSeconds = epochSeconds
    }

    /// Reads the basic form of ISO 8601, `20260112T200000Z`.
    init?(basic text: ArraySlice<UInt8>) {
        let start = text.startIndex
        guard text.count == 16, text[start + 8] == UInt8(ascii: "T"), text[start + 15] == UInt8(ascii: "Z"),
            let year = Self.number(text[start..<start + 4]), let month = Self.number(text[start + 4..<start + 6]),
            let day = Self.number(text[start + 6..<start + 8]), let hour = Self.number(text[start + 9..<start + 11]),
            let minute = Self.number(text[start + 11..<start + 13]),
            let second = Self.number(text[start + 13..<start + 15])
        else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    }

    /// Reads the form of the `Date` header, `Mon, 12 Jan 2026 20:00:00 GMT`.
    init?(http text: ArraySlice<UInt8>) {
        guard let moment = Instant.read(httpDate: String(decoding: text, as: UTF8.self)) else { return nil }
        self.init(epochSeconds: moment.seconds)
    }

    private init?(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        guard let day = CalendarDay(year: year, month: month, day: day), hour < 24, minute < 60, second < 60 else {
            return nil
        }
        epochSeconds = day.daysSinceEpoch * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    }

    /// The basic form, as in `X-Amz-Date`.
    var basic: String {
        var text: [UInt8] = []
        append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    func append(to text: inout [UInt8]) {
        let second = Instant.floorDivide(epochSeconds, 86_400).remainder
        text.appendDecimal(day, digits: 8)
        text.append(UInt8(ascii: "T"))
        text.appendDecimal(Int(second / 3600 * 10_000 + second / 60 % 60 * 100 + second % 60), digits: 6)
        text.append(UInt8(ascii: "Z"))
    }

    /// The day as a number, 20260112.
    var day: Int {
        let day = CalendarDay(daysSinceEpoch: Instant.floorDivide(epochSeconds, 86_400).quotient)
        return day.year * 10_000 + day.month * 100 + day.day
    }

    /// The day that digits spell; nil for anything but digits.
    static func day(_ digits: ArraySlice<UInt8>) -> Int? { number(digits) }

    func adding(seconds: Int64) -> SigningTime { SigningTime(epochSeconds: epochSeconds + seconds) }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
