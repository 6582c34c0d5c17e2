import CosellDice
import CosellWire
import Testing

struct InstantTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let seconds: Int64
        var nanoseconds: Int32 = 0
        /// As the wire writes it; the same text when nil.
        var written: String?
        var testDescription: String { text }
        var instant: Instant { Instant(seconds: seconds, nanoseconds: nanoseconds) }
    }

    static let forms = [
        Row(text: "2026-01-12T20:00:00Z", seconds: 1_768_248_000),
        Row(text: "2026-01-12T20:00:00.123Z", seconds: 1_768_248_000, nanoseconds: 123_000_000),
        Row(text: "2026-01-12T20:00:00.123456789Z", seconds: 1_768_248_000, nanoseconds: 123_456_789),
        Row(text: "2026-01-12T20:00:00.000000001Z", seconds: 1_768_248_000, nanoseconds: 1),
        Row(text: "2026-01-12T20:00:00.001Z", seconds: 1_768_248_000, nanoseconds: 1_000_000),
        Row(text: "2025-12-15T19:58:11.90592938Z", seconds: 1_765_828_691, nanoseconds: 905_929_380),
        Row(text: "1970-01-01T00:00:00Z", seconds: 0),
        Row(text: "1969-12-31T23:59:59.5Z", seconds: -1, nanoseconds: 500_000_000, written: "1969-12-31T23:59:59.500Z"),
        Row(text: "0001-01-01T00:00:00Z", seconds: -62_135_596_800),
        Row(text: "1000-01-01T00:00:00Z", seconds: -30_610_224_000),
        Row(text: "9999-12-31T23:59:59.999999999Z", seconds: 253_402_300_799, nanoseconds: 999_999_999),
        Row(text: "2000-02-29T12:00:00Z", seconds: 951_825_600),
    ]

    /// What clients send in other forms (R1.14).
    static let otherForms = [
        Row(
            text: "2026-01-12T20:00:00.123000Z",
            seconds: 1_768_248_000,
            nanoseconds: 123_000_000,
            written: "2026-01-12T20:00:00.123Z"
        ),
        Row(text: "2026-01-12T20:00:00.0Z", seconds: 1_768_248_000, written: "2026-01-12T20:00:00Z"),
        Row(
            text: "2026-01-12T20:00:00.1Z",
            seconds: 1_768_248_000,
            nanoseconds: 100_000_000,
            written: "2026-01-12T20:00:00.100Z"
        ),
        Row(text: "2026-01-12 20:00:00Z", seconds: 1_768_248_000, written: "2026-01-12T20:00:00Z"),
        Row(text: "2026-01-12t20:00:00z", seconds: 1_768_248_000, written: "2026-01-12T20:00:00Z"),
        Row(text: "2026-01-12T20:00:00+00:00", seconds: 1_768_248_000, written: "2026-01-12T20:00:00Z"),
        Row(text: "2026-01-12T20:00:00-00:00", seconds: 1_768_248_000, written: "2026-01-12T20:00:00Z"),
        Row(text: "2026-01-13T01:30:00+05:30", seconds: 1_768_248_000, written: "2026-01-12T20:00:00Z"),
        Row(text: "2026-01-13T01:30:00+0530", seconds: 1_768_248_000, written: "2026-01-12T20:00:00Z"),
        Row(text: "2026-01-12 12:00:00.000-08:00", seconds: 1_768_248_000, written: "2026-01-12T20:00:00Z"),
        Row(text: "2024-02-28T23:30:00-01:00", seconds: 1_709_166_600, written: "2024-02-29T00:30:00Z"),
        Row(text: "2023-12-31T23:59:59-00:01", seconds: 1_704_067_259, written: "2024-01-01T00:00:59Z"),
        Row(text: "2026-01-12T00:00:00+23:59", seconds: 1_768_089_660, written: "2026-01-11T00:01:00Z"),
    ]

    @Test("reads and writes", arguments: forms + otherForms)
    func readsAndWrites(_ row: Row) {
        #expect(Instant(row.text) == row.instant)
        #expect(row.instant.description == row.written ?? row.text)
    }

    static let refused = [
        "", "2026", "2026-01-12", "20260112T200000Z", "2026-01-12T20:00Z", "2026-01-12T20:00:00",
        "2026-01-12T20:00:00 Z",
        "2026-01-12T20:00:00.Z", "2026-01-12T20:00:00,5Z", "2026-01-12T20:00:00.1234567890Z", "2026-01-12T20:00:00ZZ",
        "2026-01-12T20:00:00+5", "2026-01-12T20:00:00+05", "2026-01-12T20:00:00+05:3", "2026-01-12T20:00:00+24:00",
        "2026-01-12T20:00:00+05:60", "2026-01-12T24:00:00Z", "2026-01-12T20:60:00Z", "2026-01-12T20:00:60Z",
        "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-32T00:00:00Z", "2026-01-00T00:00:00Z",
        "2026-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "0000-12-31T23:59:59Z",
        "10000-01-01T00:00:00Z", "+2026-01-12T20:00:00Z", "-2026-01-12T20:00:00Z", "2026-1-12T20:00:00Z",
        "2026-01-12T20:00:00.-5Z", "２０26-01-12T20:00:00Z", "2026-01-12\u{A0}20:00:00Z", " 2026-01-12T20:00:00Z",
        "9999-12-31T23:59:59-00:01", "0001-01-01T00:00:00+00:01",
    ]

    @Test("refuses", arguments: refused)
    func refuses(_ text: String) { #expect(Instant(text) == nil) }

    @Test("counts seconds as days and times of day do")
    func everyDay() throws {
        var chance = Dice(seed: 7)
        for (number, day) in DayByDay(from: 1970, through: 2069).enumerated() {
            let (hour, minute, second) = (Int.random(in: 0..<24, using: &chance), number % 60, number * 7 % 60)
            let text = "\(day)T\(two(hour)):\(two(minute)):\(two(second))Z"
            let instant = try #require(Instant(text))
            #expect(instant.seconds == Int64(number * 86_400 + hour * 3600 + minute * 60 + second))
            #expect(instant.description == text)
        }
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    @Test("reads back what it writes, to the nanosecond")
    func roundTrip() {
        var chance = Dice(seed: 8)
        for _ in 0..<5000 {
            let instant = Instant(
                seconds: Int64.random(in: -30_610_224_000..<253_402_300_800, using: &chance),
                nanoseconds: Int32.random(in: 0..<1_000_000_000, using: &chance)
            )
            #expect(Instant(instant.description) == instant)
        }
    }

    struct Epoch: Sendable {
        let number: Double
        let written: String?
    }

    static let epochs = [
        Epoch(number: 0, written: "1970-01-01T00:00:00Z"),
        Epoch(number: 1_768_248_000, written: "2026-01-12T20:00:00Z"),
        Epoch(number: 1_768_248_000.123, written: "2026-01-12T20:00:00.123Z"),
        Epoch(number: 1_768_248_000.123456, written: "2026-01-12T20:00:00.123456Z"),
        Epoch(number: 1_768_247_999.9999999, written: "2026-01-12T20:00:00Z"),
        Epoch(number: -0.5, written: "1969-12-31T23:59:59.500Z"),
        Epoch(number: -30_610_224_000, written: "1000-01-01T00:00:00Z"),
        Epoch(number: -62_135_596_800, written: "0001-01-01T00:00:00Z"),
        Epoch(number: -62_135_596_801, written: nil),
        Epoch(number: 253_402_300_799, written: "9999-12-31T23:59:59Z"),
        Epoch(number: 253_402_300_800, written: nil),
        Epoch(number: 1_768_248_000_000, written: nil),
        Epoch(number: .infinity, written: nil),
        Epoch(number: .nan, written: nil),
    ]

    @Test("reads seconds since 1970 (R1.14)", arguments: epochs)
    func epoch(_ row: Epoch) { #expect(Instant(epochSeconds: row.number)?.description == row.written) }

    @Test("adds and rounds towards the past")
    func arithmetic() {
        let before = Instant(milliseconds: -1)
        #expect(before == Instant(seconds: -1, nanoseconds: 999_000_000))
        #expect(before.milliseconds == -1)
        #expect(before.wholeSeconds == Instant(seconds: -1))
        #expect(before.day == CalendarDay(year: 1969, month: 12, day: 31))
        #expect(before.adding(milliseconds: 1) == Instant(seconds: 0))
        #expect(
            Instant(seconds: 0, nanoseconds: 5).adding(milliseconds: -1)
                == Instant(seconds: -1, nanoseconds: 999_000_005)
        )
        #expect(Instant(seconds: 0, nanoseconds: 999_999_999).adding(milliseconds: 2001).seconds == 3)
        #expect(Instant(seconds: 5, nanoseconds: 1_999_999).wholeMilliseconds.nanoseconds == 1_000_000)
        #expect(before.adding(seconds: 86_400) == Instant(seconds: 86_399, nanoseconds: 999_000_000))
        #expect(before < Instant(seconds: 0))
        #expect(Instant(seconds: 0) < Instant(seconds: 0, nanoseconds: 1))
    }

    static let first = Instant(seconds: -62_135_596_800)
    static let last = Instant(seconds: 253_402_300_799, nanoseconds: 999_999_999)

    @Test(
        "stands at the end that a number or a sum leads beyond",
        arguments: [Int64.min, -1 << 40, 1 << 40, Int64.max]
    )
    func ends(_ number: Int64) {
        let end = number < 0 ? Self.first : Self.last
        #expect(Instant(seconds: number) == end)
        #expect(Instant(milliseconds: number < 0 ? .min : .max) == end)
        #expect(Self.last.adding(seconds: number) == end)
        #expect(Self.first.adding(seconds: number) == end)
        #expect(Self.last.adding(milliseconds: number < 0 ? .min : .max) == end)
        #expect(end.day.description == (number < 0 ? "0001-01-01" : "9999-12-31"))
        #expect(Instant(end.description) == end)
        #expect(Instant(milliseconds: end.milliseconds) == end.wholeMilliseconds)
    }

    /// Around the ends, 1970, and where the steps of a stored moment change from nanoseconds to microseconds.
    static let edges: [Int64] = [-62_135_596_800, -8_804_570_400, 0, 8_804_570_400, 253_402_300_799]

    static let storable: [Instant] = edges.flatMap { edge in
        (-2...2).flatMap { step in
            [0, 1000, 500_000_000, 999_999_000].map { Instant(seconds: edge + step, nanoseconds: $0) }
        }
    }

    @Test("is stored in 64 bits, every year of it, to the microsecond", arguments: storable)
    func stored(_ moment: Instant) {
        let back = Instant(nanosecondsSinceEpoch: moment.nanosecondsSinceEpoch)
        #expect(back.seconds == moment.seconds)
        #expect(back.nanoseconds / 1000 == moment.nanoseconds / 1000)
    }

    @Test(
        "is stored to the nanosecond as long as there is room",
        arguments: ["1690-12-31", "2026-01-12", "2248-12-31"]
    )
    func storedFinely(_ day: String) throws {
        let moment = try #require(Instant("\(day)T23:59:59.123456789Z"))
        #expect(Instant(nanosecondsSinceEpoch: moment.nanosecondsSinceEpoch) == moment)
    }

    @Test("is stored in order")
    func storedInOrder() {
        let moments = Self.storable.sorted()
        for (earlier, later) in zip(moments, moments.dropFirst()) {
            let isSame = (earlier.seconds, earlier.nanoseconds / 1000) == (later.seconds, later.nanoseconds / 1000)
            #expect(isSame == (earlier.nanosecondsSinceEpoch == later.nanosecondsSinceEpoch))
            #expect(earlier.nanosecondsSinceEpoch <= later.nanosecondsSinceEpoch)
        }
    }

    @Test("reads any number as a stored moment", arguments: [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max])
    func anyStored(_ number: Int64) {
        let moment = Instant(nanosecondsSinceEpoch: number)
        #expect((Self.first...Self.last).contains(moment))
        #expect(Instant(moment.description) != nil)
    }
}
