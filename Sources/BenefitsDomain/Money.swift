package import BenefitsAPI
import CosellWire

/// An amount of US dollars, to the cent: what funds are granted in (decision 0091).
package struct Money: Hashable, Comparable, Sendable {
    package let cents: Int64

    package init(cents: Int64) { self.cents = cents }

    package static func dollars(_ dollars: Int64) -> Money { Money(cents: dollars * 100) }

    /// - Returns: nil unless the text is up to twelve digits, and a point with one or two more.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? parts[1] : "0"
        guard let whole = parts.first, 1...12 ~= whole.utf8.count, 1...2 ~= fraction.utf8.count,
            (whole + fraction).utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
            let dollars = Int64(whole), let rest = Int64(fraction)
        else { return nil }
        cents = dollars * 100 + (fraction.utf8.count == 1 ? rest * 10 : rest)
    }

    /// What `{"Amount", "CurrencyCode"}` says.
    init?(_ document: Document?) {
        guard case .string(let amount)? = document?["Amount"] else { return nil }
        self.init(amount)
    }

    package var value: Benefits.MonetaryValue { Benefits.MonetaryValue(amount: text, currencyCode: .usd) }

    /// `10000`, `12.50`.
    package var text: String {
        let (dollars, rest) = cents.quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? "\(dollars)" : "\(dollars).\(rest / 10)\(rest % 10)"
    }

    package static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
    static func + (left: Money, right: Money) -> Money { Money(cents: left.cents + right.cents) }
    static func - (left: Money, right: Money) -> Money { Money(cents: left.cents - right.cents) }

    /// Shares of one amount, even to the cent; the first have what cannot be divided.
    func shares(_ count: Int) -> [Money] {
        guard count > 0 else { return [] }
        let (share, rest) = cents.quotientAndRemainder(dividingBy: Int64(count))
        return (0..<count).map { Money(cents: share + (Int64($0) < rest ? 1 : 0)) }
    }
}

extension Benefits.MonetaryValue {
    var money: Money { Money(amount) ?? Money(cents: 0) }
}
