import Testing

@testable import CosellSigning

struct SigningTimeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        var epochSeconds: Int64?

        var testDescription: String { text }
    }

    static let basic = [
        Row(text: "20260112T200000Z", epochSeconds: 1_768_248_000),
        Row(text: "19700101T000000Z", epochSeconds: 0),
        Row(text: "20240229T235959Z", epochSeconds: 1_709_251_199),
        Row(text: "20230229T000000Z"),
        Row(text: "20260112T240000Z"),
        Row(text: "20260112T206000Z"),
        Row(text: "20260112T200060Z"),
        Row(text: "20261312T200000Z"),
        Row(text: "20260100T200000Z"),
        Row(text: "2026-01-12T20:00:00Z"),
        Row(text: "20260112T200000"),
        Row(text: "20260112 200000Z"),
        Row(text: "20260112T20000-Z"),
        Row(text: ""),
    ]

    static let http = [
        Row(text: "Mon, 12 Jan 2026 20:00:00 GMT", epochSeconds: 1_768_248_000),
        Row(text: "Thu, 01 Jan 1970 00:00:00 GMT", epochSeconds: 0),
        Row(text: "Wed, 31 Dec 1969 23:59:59 GMT", epochSeconds: -1),
        Row(text: "Tue, 12 Jan 2026 20:00:00 GMT"),
        Row(text: "Mon, 12 Jan 2026 20:00:00 UTC"),
        Row(text: "Mon, 12 Foo 2026 20:00:00 GMT"),
        Row(text: "Mon, 12 Jan 2026 200000:0 GMT"),
        Row(text: "Mon, 12 Jan 2026 20:0000: GMT"),
        Row(text: "Monday, 12-Jan-26 20:00:00 GMT"),
        Row(text: ""),
    ]

    @Test("reads and writes the basic form", arguments: basic)
    func readsBasic(_ row: Row) {
        let time = SigningTime(basic: Array(row.text.utf8)[...])
        #expect(time?.epochSeconds == row.epochSeconds)
        if let time { #expect(time.basic == row.text) }
    }

    @Test("reads the form of the Date header", arguments: http)
    func readsHTTP(_ row: Row) {
        #expect(SigningTime(http: Array(row.text.utf8)[...])?.epochSeconds == row.epochSeconds)
    }
}
