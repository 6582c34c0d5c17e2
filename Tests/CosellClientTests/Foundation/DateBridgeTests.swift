import CosellFoundation
import Foundation
import SellingClient
import Testing

struct DateBridgeTests {
    @Test(
        "a moment is the same as a date and back",
        arguments: [
            "2026-01-12T20:00:00Z", "2026-01-12T20:00:00.123456Z", "1600-02-29T00:00:00Z", "9999-12-31T23:59:59Z",
        ]
    )
    func moments(_ text: String) throws {
        let instant = try #require(Instant(text))
        #expect(Instant(instant.date) == instant)
        #expect(Date(instant) == instant.date)
    }

    @Test("what the wire cannot write is no moment", arguments: [1e300, -1e300, 253_402_300_800, .infinity, .nan])
    func beyond(_ seconds: Double) {
        #expect(Instant(Date(timeIntervalSince1970: seconds)) == nil)
        #expect(CalendarDay(Date(timeIntervalSince1970: seconds), in: .gmt) == nil)
    }

    struct Place: Sendable, CustomTestStringConvertible {
        let zone: String
        let moment: String
        let day: String
        let start: String
        var testDescription: String { "\(moment) in \(zone)" }
    }

    static let places = [
        Place(zone: "GMT", moment: "2026-01-12T20:00:00Z", day: "2026-01-12", start: "2026-01-12T00:00:00Z"),
        Place(zone: "Asia/Tokyo", moment: "2026-01-12T20:00:00Z", day: "2026-01-13", start: "2026-01-12T15:00:00Z"),
        Place(
            zone: "America/New_York",
            moment: "2026-07-01T02:00:00Z",
            day: "2026-06-30",
            start: "2026-06-30T04:00:00Z"
        ),
        // The clock leaps over midnight.
        Place(
            zone: "America/Santiago",
            moment: "2026-09-06T12:00:00Z",
            day: "2026-09-06",
            start: "2026-09-06T04:00:00Z"
        ),
    ]

    @Test("a day is that of its place", arguments: places)
    func days(_ place: Place) throws {
        let zone = try #require(TimeZone(identifier: place.zone))
        let day = try #require(CalendarDay(place.day))
        #expect(try CalendarDay(#require(Instant(place.moment)).date, in: zone) == day)
        #expect(Date(day, in: zone) == Instant(place.start)?.date)
        #expect(day.dateComponents.year == day.year)
    }
}
