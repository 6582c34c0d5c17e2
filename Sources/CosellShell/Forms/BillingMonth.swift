import CosellWire

/// A month such as `2030-04`, by which the developer guide names the time of an allocation.
struct BillingMonth {
    let firstDay: CalendarDay
    let lastDay: CalendarDay

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let year = Int(parts[0]),
            let month = Int(parts[1]), let first = CalendarDay(year: year, month: month, day: 1),
            let next = CalendarDay(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
        else { return nil }
        firstDay = first
        lastDay = CalendarDay(daysSinceEpoch: next.daysSinceEpoch - 1)
    }
}
