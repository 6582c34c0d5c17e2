import SellingRules
import CosellRules
import SellingAPI
import Testing

struct PostalCodesTests {
    /// A row of selling appendix B: its countries, codes that fit and codes that do not.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let countries: [Selling.CountryCode]
        let good: [String]
        let bad: [String]

        init(_ format: String, _ countries: String, good: String..., bad: String...) {
            testDescription = format
            self.countries = countries.split(separator: " ").map { Selling.CountryCode(rawValue: String($0)) }
            self.good = good
            self.bad = bad
        }
    }

    static let rows = [
        Row(
            "99999",
            """
            BT TD BA ID JO KE KR KW IT LA DZ UA CU AX IQ ME RS SD SS KH HR DO MM NA NP MY MA TR HN SN GU FR GT DE PE \
            EG EE PK PR MN MP PW FI NI MH MX UY VI ZM ES LK TW TH
            """,
            good: "75001",
            "00000",
            bad: "7500",
            "750011",
            "7500A",
            "",
            "750 01"
        ),
        Row(
            "9999",
            """
            CX CC LR LI AM AU AT AF BD SJ DK BG CV CY MZ LU MK GW HT ZA GE HU PH ET GL NO NE NF PY NZ AL CH TN
            """,
            good: "2000",
            bad: "200",
            "20000",
            "2OOO"
        ),
        Row("999999", "CN KZ KG CO TM SG RO EC NG PA VN TJ TT", good: "100000", bad: "10000", "1000000", "100 000"),
        Row("999", "LS MG IS OM FO PG", good: "101", bad: "10", "1010", "1O1"),
        Row("99999 or 99999-9999", "US", good: "98101", "98101-1234", bad: "9810", "98101-12", "981011234"),
        Row("99999 or 99999-999", "BR", good: "01310", "01310-100", bad: "123", "01310100"),
        Row("999999 or 999 999", "IN", good: "110001", "110 001", bad: "11000", "110-001"),
        Row("A99 9A9A or A999A9A", "IE", good: "D02 AF30", "D02AF30", "A65 1234", bad: "D02-AF30", "002 AF30"),
        Row("99999 or 9999999", "IL", good: "61000", "6100000", bad: "610000"),
        Row("99", "JM", good: "12", bad: "1", "123"),
        Row("9999999 or 999-9999", "JP", good: "1000001", "100-0001", bad: "1000-001", "100 0001"),
        Row("KB9999", "BN", good: "KB2333", bad: "KA2333", "BK2333", "2333"),
        Row("9999 or 99999", "CR MV", good: "1000", "10000", bad: "100", "100000"),
        Row("99999 or LT-99999", "LT", good: "01100", "LT-01100", bad: "LT01100", "LV-01100"),
        Row("999 or 9999", "BH", good: "317", "1216", bad: "31", "12160"),
        Row("B-9999 or 9999", "BE", good: "B-1000", "1000", bad: "B1000", "A-1000", "10000"),
        Row("AA 99 or AA AA", "BM", good: "HM 12", "HM AX", bad: "HM12", "12 HM", "HM 1A"),
        Row("999 99 or 99999", "CZ SK GR", good: "110 00", "11000", bad: "1100 0", "110-00"),
        Row("A9A 9A9 or A9A9A9", "CA", good: "K1A 0B1", "K1A0B1", "k1a 0b1", bad: "K1A0B", "1KA 0B1"),
        Row("AAA 9999 or AAA9999", "MT", good: "VLT 1117", "VLT1117", bad: "VL 1117", "VLT 111"),
        Row("9999 AA or 9999AA", "NL", good: "1011 AB", "1011AB", bad: "AB 1011", "1011 A"),
        Row("99-999", "PL", good: "00-950", bad: "00950", "000-50"),
        Row("9999 or 9999-999", "PT", good: "1000", "1000-205", bad: "1000-20", "1000205"),
        Row("99999-9999", "SA", good: "11564-1234", bad: "11564", "11564 1234"),
        Row(
            "S-99999, SE-99999, 99999, 999 99",
            "SE",
            good: "S-11455",
            "SE-11455",
            "11455",
            "114 55",
            bad: "S11455",
            "S114-55"
        ),
        Row(
            "A(A)N(A/N) NAA or without blank",
            "GB",
            good: "M1 1AE",
            "M60 1NW",
            "CR2 6XH",
            "DN55 1PT",
            "W1A 0AX",
            "EC1A 1BB",
            "M11AE",
            "EC1A1BB",
            bad: "12345",
            "M 1AE",
            "ABC1 1AA",
            "SW1A-1AA",
            "M1 11E"
        ),
        Row("986NN", "WF", good: "98600", bad: "98700"),
        Row("988NN", "NC", good: "98800", bad: "98600"),
        Row("973NN", "GF", good: "97300", bad: "97100"),
        Row("987NN", "PF", good: "98714", bad: "98800"),
        Row("971NN", "GP", good: "97100", bad: "97300"),
        Row("974NN", "RE", good: "97400", bad: "97600"),
        Row("980NN", "MC", good: "98000", bad: "97000", "9800"),
        Row("972NN", "MQ", good: "97200", bad: "97400"),
        Row("976NN", "YT", good: "97600", bad: "97200"),
        Row("4789N", "SM", good: "47890", bad: "47900", "4789"),
        Row("VC9999", "VC", good: "VC0110", bad: "VC110", "0110"),
        Row("M999", "SZ", good: "M100", bad: "H100", "M10"),
        Row("97133", "BL", good: "97133", bad: "97134"),
        Row("97150", "MF", good: "97150", bad: "97133"),
        Row("97500", "PM", good: "97500", bad: "97501"),
        Row("1101", "SV", good: "1101", bad: "1102"),
        Row("120", "VA", good: "120", bad: "121"),
    ]

    static let without = """
        AE AG AN AO AW BF BI BJ BO BQ BS BW BZ CF CG CI CK CM CW DJ DM ER FJ GD GH GM GQ GY HK HM KI KM KN LY ML MO \
        MR MW NR NU QA RW SB SC SH SL SR ST SY TF TG TK TL TO TV UG VU YE ZW
        """.split(separator: " ").map { Selling.CountryCode(rawValue: String($0)) }

    @Test("knows the format of every country in the list", arguments: rows)
    func formats(_ row: Row) throws {
        for country in row.countries {
            let format = try #require(PostalCodes.format(of: country), "\(country)")
            for code in row.good { #expect(format.matches(code), "\(country) \(code)") }
            for code in row.bad { #expect(!format.matches(code), "\(country) \(code)") }
            #expect(PostalCodes.areUsed(in: country), "\(country)")
            #expect(!format.country.isEmpty && format.country != country.rawValue, "\(country)")
        }
    }

    @Test("knows the countries without codes, and leaves the others alone", arguments: Selling.CountryCode.allCases)
    func others(_ country: Selling.CountryCode) {
        #expect(PostalCodes.areUsed(in: country) == !Self.without.contains(country))
        #expect((PostalCodes.format(of: country) != nil) == Self.rows.contains { $0.countries.contains(country) })
    }

    @Test(
        "names country and format as AWS does",
        arguments: [
            (Selling.CountryCode.br, "Brazil", "99999 OR 99999-999"), (.de, "Germany", "99999"),
            (.se, "Sweden", "S-99999 OR SE-99999 OR 99999 OR 999 99"), (.nc, "New Caledonia", "988NN"),
            (.us, "United States", "99999 OR 99999-9999"),
        ]
    )
    func words(_ country: Selling.CountryCode, _ name: String, _ printed: String) throws {
        let format = try #require(PostalCodes.format(of: country))
        #expect(format.country == name)
        #expect(format.printed == printed)
    }
}
