import Testing

@testable import CosellRules

struct EstimatesTests {
    private static let calculator = "https://calculator.aws/#/estimate?id="
    private static let european = "https://pricing.calculator.aws.eu/#/estimate?id="

    @Test(
        "takes links of the calculator's two sites (E5)",
        arguments: [
            calculator + String(repeating: "a", count: 32), calculator + String(repeating: "0", count: 64),
            european + String(repeating: "f9", count: 20),
        ]
    )
    func link(_ link: String) {
        #expect(Estimates.derived.amount(of: link) != nil)
    }

    @Test(
        "takes no other link (E5)",
        arguments: [
            "", "https://example.com", calculator, calculator + String(repeating: "a", count: 31),
            calculator + String(repeating: "a", count: 65), calculator + String(repeating: "A", count: 32),
            calculator + String(repeating: "g", count: 32),
            "http" + calculator.dropFirst(5) + String(repeating: "a", count: 32),
            "https://calculator.aws/estimate?id=" + String(repeating: "a", count: 32),
        ]
    )
    func noLink(_ link: String) {
        #expect(Estimates.derived.amount(of: link) == nil)
    }

    @Test(
        "derives 1000 and the first four digits of the id (E7)",
        arguments: [("0000", "1000"), ("0a1b", "3587"), ("ffff", "66535")]
    )
    func derived(_ digits: String, _ amount: String) {
        let link = Self.calculator + digits + String(repeating: "0", count: 28)
        #expect(Estimates.derived.amount(of: link)?.text == amount)
    }

    @Test("knows only the estimates of a table, when there is one")
    func table() {
        let id = String(repeating: "ab", count: 16)
        let table = Estimates.table([id: "42.50"])
        #expect(table.amount(of: Self.calculator + id)?.text == "42.5")
        #expect(table.amount(of: Self.calculator + String(repeating: "cd", count: 16)) == nil)
    }
}
