import CosellDice
import MarketingAPI
import RevenueAPI
import Testing

@testable import CosellWire

struct CBORTests {
    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.filter { !$0.isWhitespace }.map { UInt8(String($0), radix: 16) ?? 0 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// The vector of the service's protocol: `ListRevenueAttributions` as an AWS SDK sends it.
    private static let request = bytes(
        "a367436174616c6f676753616e64626f78 6c437265617465644166746572 c11a6a33c1a0 6a4d6178526573756c7473 0a"
    )

    @Test("reads and writes what AWS's SDKs do")
    func vector() throws {
        let (input, breaches) = try CBORReader.read(Revenue.ListRevenueAttributionsInput.self, from: Self.request)
        #expect(breaches.isEmpty)
        #expect(input.catalog == .sandbox)
        #expect(input.maxResults == 10)
        #expect(input.createdAfter == Instant("2026-06-18T10:00:00Z"))
        let written = CBORWriter.bytes(input)
        #expect(written.count == Self.request.count)
        #expect(try CBORReader.read(Revenue.ListRevenueAttributionsInput.self, from: written).value == input)
    }

    @Test("reads an error as the service writes it")
    func error() throws {
        let body = Self.bytes(
            """
            a3665f5f747970657848636f6d2e616d617a6f6e6177732e706172746e657263656e7472616c726576656e75656d6561737572656d656e74235265
            736f757263654e6f74466f756e64457863657074696f6e674d657373616765736e6f2073756368206174747269627574696f6e66526561736f6e72
            5245534f555243455f4e4f545f464f554e44
            """
        )
        #expect(body.count == 136)
        let (exception, _) = try CBORReader.read(Revenue.ResourceNotFoundException.self, from: body)
        #expect(exception.text == "no such attribution")
        let document = try CBORReader.document(from: body)
        #expect(
            document["__type"]
                == .string("com.amazonaws.partnercentralrevenuemeasurement#ResourceNotFoundException")
        )
    }

    struct Value: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let hex: String
        let document: Document
        /// Written the same; else only read.
        var isWritten = true
    }

    /// Mostly from appendix A of RFC 8949.
    static let values = [
        Value(testDescription: "0", hex: "00", document: .integer(0)),
        Value(testDescription: "23", hex: "17", document: .integer(23)),
        Value(testDescription: "24", hex: "1818", document: .integer(24)),
        Value(testDescription: "1000", hex: "1903e8", document: .integer(1000)),
        Value(testDescription: "1000000", hex: "1a000f4240", document: .integer(1_000_000)),
        Value(testDescription: "the greatest", hex: "1b7fffffffffffffff", document: .integer(.max)),
        Value(testDescription: "-1", hex: "20", document: .integer(-1)),
        Value(testDescription: "-1000", hex: "3903e7", document: .integer(-1000)),
        Value(testDescription: "the least", hex: "3b7fffffffffffffff", document: .integer(.min)),
        Value(testDescription: "1.1", hex: "fb3ff199999999999a", document: .double(1.1)),
        Value(testDescription: "a float of two bytes", hex: "f93e00", document: .double(1.5), isWritten: false),
        Value(testDescription: "a small one", hex: "f90001", document: .double(0x1p-24), isWritten: false),
        Value(
            testDescription: "a float of four bytes",
            hex: "fa47c35000",
            document: .double(100_000),
            isWritten: false
        ),
        Value(testDescription: "true", hex: "f5", document: .boolean(true)),
        Value(testDescription: "null", hex: "f6", document: .null),
        Value(testDescription: "undefined", hex: "f7", document: .null, isWritten: false),
        Value(testDescription: "a text", hex: "6449455446", document: .string("IETF")),
        Value(testDescription: "a text beyond ASCII", hex: "63e6b0b4", document: .string("水")),
        Value(
            testDescription: "a text in pieces",
            hex: "7f657374726561646d696e67ff",
            document: .string("streaming"),
            isWritten: false
        ),
        Value(testDescription: "bytes", hex: "4401020304", document: .string("AQIDBA=="), isWritten: false),
        Value(testDescription: "an empty list", hex: "80", document: .list([])),
        Value(
            testDescription: "lists in a list",
            hex: "8301820203820405",
            document: .list([.integer(1), .list([.integer(2), .integer(3)]), .list([.integer(4), .integer(5)])])
        ),
        Value(
            testDescription: "a list without a count",
            hex: "9f018202039f0405ffff",
            document: .list([.integer(1), .list([.integer(2), .integer(3)]), .list([.integer(4), .integer(5)])]),
            isWritten: false
        ),
        Value(
            testDescription: "a map",
            hex: "a26161016162820203",
            document: .object([.init("a", .integer(1)), .init("b", .list([.integer(2), .integer(3)]))])
        ),
        Value(
            testDescription: "a map without a count",
            hex: "bf61610161629f0203ffff",
            document: .object([.init("a", .integer(1)), .init("b", .list([.integer(2), .integer(3)]))]),
            isWritten: false
        ),
    ]

    @Test("reads and writes values", arguments: values)
    func value(_ row: Value) throws {
        let bytes = Self.bytes(row.hex)
        #expect(try CBORReader.document(from: bytes) == row.document)
        guard row.isWritten else { return }
        let writer = CBORWriter()
        writer.write(row.document)
        #expect(writer.bytes == bytes)
    }

    @Test(
        "refuses what is broken",
        arguments: [
            "", "18", "1c", "62c328", "6261", "7f6161", "7f01ff", "81", "9f01", "a16161", "a2616101616102", "0000",
            "ff", "fe",
            "1bffffffffffffffff", "3bffffffffffffffff", "5f4101", "c21a00000000", "c16161",
            String(repeating: "81", count: 65) + "00",
        ]
    )
    func refusals(hex: String) {
        #expect(throws: SerializationError.self) { try CBORReader.document(from: Self.bytes(hex)) }
    }

    @Test("moments are whole seconds, or milliseconds in a double")
    func instants() throws {
        for instant in [
            Instant(seconds: 1_781_776_800), Instant(milliseconds: 1_781_776_800_123), Instant(seconds: -1),
        ] {
            let writer = CBORWriter()
            writer.write(instant)
            #expect(writer.bytes.first == 0xC1)
            #expect(try CBORReader(writer.bytes).readInstant() == instant)
        }
        for hex in ["1a6a33c1a0", "74323032362d30362d31385431303a30303a30305a"] {
            #expect(throws: SerializationError.self) { try CBORReader(Self.bytes(hex)).readInstant() }
        }
    }

    @Test("skips what the model does not know, however deep, and takes null for absent")
    func leniency() throws {
        // {"Stray": [1, {"x": h'00'}, tag 1 0, 1.5, true], "Catalog": "AWS", "NextToken": null}
        let bytes = Self.bytes(
            "a3655374726179 85 01 a1617841 00 c100 f93e00 f5 67436174616c6f6763415753 694e657874546f6b656ef6"
        )
        let (input, breaches) = try CBORReader.read(Revenue.ListRevenueAttributionsInput.self, from: bytes)
        #expect(input.catalog == .aws)
        #expect(input.nextToken == nil)
        #expect(breaches.isEmpty)
    }

    @Test("notes what is missing")
    func missing() throws {
        let (_, breaches) = try CBORReader.read(Revenue.GetRevenueAttributionInput.self, from: [])
        #expect(breaches.allSatisfy { $0.kind == .missing })
        #expect(breaches.contains { $0.path == ["Catalog"] })
    }

    @Test("64 levels are read, and skipped, one more is not")
    func depth() throws {
        let lists = { (count: Int) in String(repeating: "81", count: count) + "00" }
        _ = try CBORReader.document(from: Self.bytes(lists(64)))
        // {"X": [[…]]}, where the map is the first level.
        func read(_ count: Int) throws {
            _ = try CBORReader.read(
                Revenue.ListRevenueAttributionsInput.self,
                from: Self.bytes("a16158" + lists(count))
            )
        }
        try read(63)
        #expect(throws: SerializationError.self) { try read(64) }
    }

    @Test("a null in a list is dropped, or refused where that is asked for")
    func nullItems() throws {
        let writer = CBORWriter()
        writer.write(.object([.init("States", .list([.string("DRAFT"), .null]))]))
        #expect(
            try CBORReader.read(Marketing.ListCampaignsRequest.self, from: writer.bytes).value.states == [.draft]
        )
        #expect(throws: SerializationError.self) {
            try CBORReader.read(Marketing.ListCampaignsRequest.self, from: writer.bytes, refusesNullItems: true)
        }
    }

    @Test("refuses the same member twice, known or not, and in what it skips")
    func twice() {
        for hex in [
            "a267436174616c6f6763415753 67436174616c6f6763415753", "a2615801615802", "a16158a2615901615902",
            "a1615881bf615901615902ff",
        ] {
            #expect(throws: SerializationError.self) {
                try CBORReader.read(Revenue.ListRevenueAttributionsInput.self, from: Self.bytes(hex))
            }
        }
    }

    @Test("never crashes on broken bytes")
    func mutations() {
        var chance = Dice(seed: 20_260_118)
        for _ in 0..<20_000 {
            var bytes = Self.request
            for _ in 0..<Int.random(in: 1...4, using: &chance) {
                bytes[Int.random(in: 0..<bytes.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
            }
            _ = try? CBORReader.read(Revenue.ListRevenueAttributionsInput.self, from: bytes)
            _ = try? CBORReader.document(from: bytes)
        }
    }
}
