/// The form of dates in HTTP, `Mon, 12 Jan 2026 20:00:00 GMT` (RFC 9110, IMF-fixdate); mail writes nearly the same.
extension Instant {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    /// From the day of the week that 1970-01-01 was.
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    /// - Returns: nil unless the text is such a date to the letter, the day of the week too.
    package static func read(httpDate text: String) -> Instant? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 6, let month = months.firstIndex(where: { $0 == parts[2] }),
            let moment = Instant("\(parts[3])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[1])T\(parts[4])Z"),
            moment.httpDate == text
        else { return nil }
        return moment
    }

    package var httpDate: String {
        let weekday = Self.weekdays[Int(Self.floorDivide(day.daysSinceEpoch, 7).remainder)]
        let iso = Array(wholeSeconds.description.utf8)
        func part(_ range: Range<Int>) -> String { String(decoding: iso[range], as: UTF8.self) }
        return "\(weekday), \(part(8..<10)) \(Self.months[day.month - 1]) \(part(0..<4)) \(part(11..<19)) GMT"
    }
}
