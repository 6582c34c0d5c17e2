import Testing

@testable import CosellRules

struct AmountTests {
    @Test(
        "writes sums without trailing zeros (R1.16)",
        arguments: [
            ("10000.00", "10000"), ("10000", "10000"), ("12.50", "12.5"), ("12.05", "12.05"), ("12.", "12"),
            ("0", "0"), ("0.00", "0"), ("0.10", "0.1"), ("100", "100"),
            ("1234567890123456789012345678901.99", "1234567890123456789012345678901.99"),
        ]
    )
    func canonical(_ sent: String, _ stored: String) {
        #expect(Amount(sent)?.text == stored)
    }

    @Test(
        "reads nothing but decimals of two places",
        arguments: [
            "", ".", ".5", "-5", "+5", "1.234", "012", "00", "1e3", "1,000", "1.5.0", " 1", "1 ",
            "12345678901234567890123456789012",
        ]
    )
    func refused(_ text: String) {
        #expect(Amount(text) == nil)
    }

    @Test("knows nothing from something", arguments: [("0", false), ("0.00", false), ("0.01", true), ("7", true)])
    func isPositive(_ text: String, _ isPositive: Bool) {
        #expect(Amount(text)?.isPositive == isPositive)
    }

    struct Product: Sendable, CustomTestStringConvertible {
        let amount: String
        let numerator: Int
        let denominator: Int
        let product: String
        var testDescription: String { "\(amount) × \(numerator) ÷ \(denominator)" }
    }

    static let products = [
        Product(amount: "1200000", numerator: 168, denominator: 36000, product: "5600"),
        Product(amount: "1", numerator: 1, denominator: 3, product: "0.33"),
        Product(amount: "2", numerator: 1, denominator: 3, product: "0.67"),
        Product(amount: "0.01", numerator: 1, denominator: 2, product: "0.01"),
        Product(amount: "0.01", numerator: 49, denominator: 100, product: "0"),
        Product(amount: "99.99", numerator: 1, denominator: 1, product: "99.99"),
        Product(amount: "199.99", numerator: 1, denominator: 2, product: "100"),
        Product(amount: "9.99", numerator: 1001, denominator: 1000, product: "10"),
        Product(amount: "0", numerator: 168, denominator: 1000, product: "0"),
        Product(amount: "5", numerator: 0, denominator: 7, product: "0"),
        Product(
            amount: "9999999999999999999999999999999.99",
            numerator: 999_999_999_999,
            denominator: 999_999_999_999,
            product: "9999999999999999999999999999999.99"
        ),
    ]

    @Test("multiplies exactly, half a cent up", arguments: products)
    func times(_ row: Product) {
        #expect(Amount(row.amount)?.times(row.numerator, over: row.denominator).text == row.product)
    }
}
