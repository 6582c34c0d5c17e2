public import CosellWire
public import Foundation

extension CalendarDay {
    /// The day that a moment falls on where that time zone counts.
    ///
    /// - Returns: nil outside the years 1000...9999.
    public init?(_ date: Date, in timeZone: TimeZone) {
        let offset = Int64(timeZone.secondsFromGMT(for: date))
        guard let day = Instant(date)?.adding(seconds: offset).day, 1000...9999 ~= day.year else { return nil }
        self = day
    }

    public var dateComponents: DateComponents { DateComponents(year: year, month: month, day: day) }
}

extension Date {
    /// When a day begins where that time zone counts: midnight, or what comes after it where a clock leaps over that.
    public init(_ day: CalendarDay, in timeZone: TimeZone) {
        let noon = Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400 + 43_200)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        self = calendar.startOfDay(for: noon - TimeInterval(timeZone.secondsFromGMT(for: noon)))
    }
}
