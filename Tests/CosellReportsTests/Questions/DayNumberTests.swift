import Testing

@testable import CosellReports

/// Days out of texts.
struct DayNumberTests {
    static let rows: [(text: String, day: Int?)] = [
        ("1970-01-01", 0), ("1970-01-02T23:59:59.999Z", 1), ("2026-11-29", 20786), ("2024-02-29", 19782),
        ("2026-02-29", nil), ("2026-13-01", nil), ("2026-00-01", nil), ("2026-1-01", nil), ("26-01-01", nil),
        ("", nil), ("soon", nil), ("2026/01/01", nil), ("２０２６-01-01", nil),
    ]

    @Test("a day, or nothing", arguments: rows)
    func day(_ text: String, _ day: Int?) { #expect(DayNumber.of(text) == day) }

    @Test("months are numbers too")
    func months() {
        let bytes = Array("2026-12-31".utf8)
        let month = bytes.withUnsafeBytes { DayNumber.month(of: $0) }
        #expect(month.map(DayNumber.text(ofMonth:)) == "2026-12")
        #expect(month.map { DayNumber.text(ofMonth: $0 + 1) } == "2027-01")
    }
}
