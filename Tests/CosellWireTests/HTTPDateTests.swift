import CosellWire
import Testing

struct HTTPDateTests {
    @Test(
        "Reads what it writes: any second of the years 1000 to 9999",
        arguments: [0, -1, 1_768_248_000, 951_825_600, -30_610_224_000, 253_402_300_799] as [Int64]
    )
    func roundTrip(_ seconds: Int64) {
        let moment = Instant(seconds: seconds)
        #expect(Instant.read(httpDate: moment.httpDate) == moment)
        #expect(moment.httpDate.utf8.count == 29)
    }

    @Test("Writes the form of RFC 9110, without a fraction")
    func writes() {
        #expect(Instant(seconds: 1_768_248_000, nanoseconds: 5).httpDate == "Mon, 12 Jan 2026 20:00:00 GMT")
        #expect(Instant(seconds: 784_111_777).httpDate == "Sun, 06 Nov 1994 08:49:37 GMT")
    }

    @Test(
        "Reads nothing else",
        arguments: [
            "", "Tue, 12 Jan 2026 20:00:00 GMT", "Mon, 12 Jan 2026 20:00:00 UTC", "Mon, 12 Foo 2026 20:00:00 GMT",
            "Mon, 12 Jan 2026 20:00:00.5 GMT", "Mon, 12 Jan 2026 25:00:00 GMT", "Mon,  12 Jan 2026 20:00:00 GMT",
            "Monday, 12-Jan-26 20:00:00 GMT", "Mon Jan 12 20:00:00 2026", "Mon, 31 Feb 2026 20:00:00 GMT",
        ]
    )
    func refuses(_ text: String) { #expect(Instant.read(httpDate: text) == nil) }
}
