import Testing

@testable import CosellRules

struct SpendFactorTests {
    @Test(
        "reads decimals",
        arguments: [("0.168", 168, 1000), ("1", 1, 1), ("2.5", 25, 10), ("000.1", 1, 10), ("0", 0, 1)]
    )
    func decimal(_ text: String, _ numerator: Int, _ denominator: Int) {
        #expect(SpendFactor(text)?.numerator == numerator)
        #expect(SpendFactor(text)?.denominator == denominator)
    }

    @Test("reads nothing else", arguments: ["", ".", "1.", ".5", "-1", "1/2", "1e2", "1.1234567", "1234567"])
    func refused(_ text: String) {
        #expect(SpendFactor(text) == nil)
    }

    @Test(
        "turns a total into a month's spend on AWS (AD44)",
        arguments: [
            ("1200000", 36, "5600"), ("1200000", 1, "201600"), ("1000", 144, "1.17"), ("0.01", 144, "0"),
            ("100.50", 12, "1.41"),
        ]
    )
    func monthly(_ total: String, _ months: Int, _ expected: String) throws {
        let total = try #require(Amount(total))
        #expect(SpendFactor.published.monthly(total, over: months).text == expected)
    }
}
