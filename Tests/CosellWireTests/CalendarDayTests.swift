import CosellWire
import Testing

struct CalendarDayTests {
    static let days = [
        "1000-01-01", "1582-10-10", "1900-02-28", "1970-01-01", "2000-02-29", "2024-02-29", "2026-12-31", "9999-12-31",
    ]

    @Test("reads and writes", arguments: days)
    func reads(_ text: String) { #expect(CalendarDay(text)?.description == text) }

    static let refused = [
        "", "2026-01-1", "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01T", "2026-01-01 ", "2026-00-01",
        "2026-13-01",
        "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29", "2100-02-29", "0999-12-31", "0000-01-01",
        "10000-01-01", "-026-01-01", "2026-01-+1", "٢٠٢٦-01-01", "2026-01-01\0",
    ]

    @Test("refuses (R1.15)", arguments: refused)
    func refuses(_ text: String) { #expect(CalendarDay(text) == nil) }

    @Test("agrees with counting day by day, for four hundred years")
    func dayByDay() {
        // A whole cycle of the leap year rule, with 1970 in it.
        let start = Int64(-25_567)
        for (number, text) in DayByDay(from: 1900, through: 2299).enumerated() {
            let day = CalendarDay(daysSinceEpoch: start + Int64(number))
            #expect(day.description == text)
            #expect(day.daysSinceEpoch == start + Int64(number))
        }
    }

    @Test("agrees at the ends of the years that the wire writes")
    func ends() {
        let first = CalendarDay(year: 1000, month: 1, day: 1)
        #expect(first?.daysSinceEpoch == -354_285)
        #expect(CalendarDay(daysSinceEpoch: -354_285) == first)
        let last = CalendarDay(year: 9999, month: 12, day: 31)
        #expect(last?.daysSinceEpoch == 2_932_896)
        #expect(CalendarDay(daysSinceEpoch: 2_932_896) == last)
    }

    static let years = [(2023, false), (2024, true), (1900, false), (2000, true), (2100, false), (2400, true)]

    @Test("has a 29 February every fourth year, but not in most centuries", arguments: years)
    func leapYears(_ year: Int, _ isLeap: Bool) throws {
        #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == isLeap)
        let next = try #require(CalendarDay(year: year, month: 2, day: 28)).adding(days: 1)
        #expect(next == CalendarDay(year: year, month: isLeap ? 2 : 3, day: isLeap ? 29 : 1))
    }

    @Test("is ordered by year, month, day")
    func order() throws {
        let days = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map { try #require(CalendarDay($0)) }
        #expect(days == days.shuffled().sorted())
        #expect(days[0].adding(days: 32) == days[3])
        #expect(days[3].adding(days: -32) == days[0])
    }

    @Test("stops at the first and last day", arguments: [Int64.min, -3_000_000, 3_000_000, Int64.max])
    func stops(_ days: Int64) {
        let end = days < 0 ? "0001-01-01" : "9999-12-31"
        #expect(CalendarDay(daysSinceEpoch: days).description == end)
        #expect(CalendarDay(daysSinceEpoch: 0).adding(days: days).description == end)
        #expect(CalendarDay(daysSinceEpoch: days).adding(days: days).description == end)
    }
}
