/// The share of a contract's value that counts as spend on AWS, an exact decimal fraction.
package struct SpendFactor: Hashable, Sendable {
    package let numerator: Int
    package let denominator: Int

    /// Turns the one published example, 1,200,000 over 36 months, into 5,600 a month (AD44).
    package static let published = SpendFactor(numerator: 168, denominator: 1000)

    private init(numerator: Int, denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// - Parameter text: a decimal such as `0.168`, up to six digits before the point and six behind it.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard parts.allSatisfy({ 1...6 ~= $0.utf8.count }), digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
            let numerator = Int(digits)
        else { return nil }
        let scale = parts.count == 1 ? 0 : parts[1].utf8.count
        self.init(numerator: numerator, denominator: (0..<scale).reduce(1) { power, _ in power * 10 })
    }

    /// What a contract over that many months yields a month, in cents rounded half up (AD44).
    package func monthly(_ total: Amount, over months: Int) -> Amount {
        total.times(numerator, over: denominator * months)
    }
}
