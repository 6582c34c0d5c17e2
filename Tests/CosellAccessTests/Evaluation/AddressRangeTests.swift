@testable import CosellAccess
import Testing

struct AddressRangeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let range: String
        var inside: [String] = []
        var outside: [String] = []

        var testDescription: String { range }
    }

    static let rows = [
        Row(range: "203.0.113.7", inside: ["203.0.113.7"], outside: ["203.0.113.8", "203.0.113", "", "::"]),
        Row(range: "10.0.0.0/8", inside: ["10.0.0.0", "10.255.255.255"], outside: ["11.0.0.0", "9.255.255.255"]),
        Row(range: "10.1.2.3/31", inside: ["10.1.2.2", "10.1.2.3"], outside: ["10.1.2.4", "10.1.2.1"]),
        Row(range: "0.0.0.0/0", inside: ["255.255.255.255"], outside: ["::1", "256.0.0.1", "1.2.3.4.5"]),
        Row(range: "2001:db8::/32", inside: ["2001:db8::", "2001:DB8:ffff::1"], outside: ["2001:db9::", "2001:db8"]),
        Row(range: "::1", inside: ["::1", "0:0:0:0:0:0:0:1"], outside: ["::", "1::", "0:0:0:0:0:0:1", ":::1"]),
        Row(
            range: "::/0",
            inside: ["1:2:3:4:5:6:7:8", "ffff::"],
            outside: ["1:2:3:4:5:6:7:8:9", "1::2::3", "1:2:3:4:5:6:7::8", "0.0.0.0", "x"]
        ),
    ]

    @Test("holds the addresses that share its bits", arguments: rows)
    func contains(_ row: Row) throws {
        let range = try #require(AddressRange(row.range))
        for address in row.inside { #expect(range.contains(address), "\(address)") }
        for address in row.outside { #expect(!range.contains(address), "\(address)") }
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "203.0.113", "203.0.113.0/33", "203.0.113.0/-1", "203.0.113.0/", "::/129", "12345::", "+1.2.3.4", "g::",
        ]
    )
    func malformed(_ text: String) {
        #expect(AddressRange(text) == nil)
    }
}
