import CosellWire

/// Days as numbers, read from the beginning of an ISO day or moment without making a text of it.
enum DayNumber {
    /// Days since 1970-01-01; nil for what begins with no day.
    static func of(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count >= 10, bytes[4] == dash, bytes[7] == dash,
            let year = number(bytes, 0..<4), let month = number(bytes, 5..<7), let day = number(bytes, 8..<10),
            1...12 ~= month, 1...31 ~= day
        else { return nil }
        return CalendarDay(year: year, month: month, day: day).map { Int($0.daysSinceEpoch) }
    }

    static func of(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
    }

    /// `year × 12 + month - 1` of a text that begins with `YYYY-MM`.
    static func month(of bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count >= 7, bytes[4] == dash, let year = number(bytes, 0..<4), let month = number(bytes, 5..<7),
            1...12 ~= month
        else { return nil }
        return year * 12 + month - 1
    }

    /// `2026-11`
    static func text(ofMonth number: Int) -> String {
        let (year, month) = number.quotientAndRemainder(dividingBy: 12)
        var text: [UInt8] = []
        text.appendDecimal(year, digits: 4)
        text.append(dash)
        text.appendDecimal(month + 1, digits: 2)
        return String(decoding: text, as: UTF8.self)
    }

    private static let dash = UInt8(ascii: "-")

    private static func number(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
        var value = 0
        for index in range {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }
}

extension CalendarDay {
    var number: Int { Int(daysSinceEpoch) }
}
