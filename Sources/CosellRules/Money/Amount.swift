/// A sum of money as the wire writes it: decimal digits, at most two behind the point, never a binary fraction.
package struct Amount: Hashable, Sendable {
    /// Canonical (R1.16): no trailing zeros behind the point, and no point without digits behind it.
    package let text: String

    /// - Returns: nil unless the text is `0` or digits that do not start with it, 31 at most, and then perhaps a point
    ///   with up to two digits.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, 1...31 ~= whole.count, whole.count == 1 || whole.first != UInt8(ascii: "0"),
            parts.dropFirst().allSatisfy({ $0.count <= 2 }), parts.joined().allSatisfy(Self.isDigit)
        else { return nil }
        self.text = parts.count == 1 ? text : Self.canonical(text)
    }

    /// - Parameter cents: decimal digits, 0...9 each, most significant first.
    private init(cents: [UInt8]) {
        let filled = [UInt8](repeating: 0, count: max(0, 3 - cents.count)) + cents
        let characters = filled.map { UInt8(ascii: "0") + $0 }
        let whole = characters.dropLast(2).drop { $0 == UInt8(ascii: "0") }
        let digits = (whole.isEmpty ? [UInt8(ascii: "0")] : Array(whole)) + [UInt8(ascii: ".")] + characters.suffix(2)
        text = Self.canonical(String(decoding: digits, as: UTF8.self))
    }

    package var isPositive: Bool { text != "0" }

    /// This sum times a fraction, rounded half up to cents.
    ///
    /// - Parameters:
    ///   - numerator: not negative.
    ///   - denominator: positive.
    package func times(_ numerator: Int, over denominator: Int) -> Amount {
        var product = cents
        var carry = 0
        for index in product.indices.reversed() {
            let value = Int(product[index]) * numerator + carry
            product[index] = UInt8(value % 10)
            carry = value / 10
        }
        while carry > 0 {
            product.insert(UInt8(carry % 10), at: 0)
            carry /= 10
        }
        return Amount(cents: Self.quotient(of: product, by: denominator))
    }

    private var cents: [UInt8] {
        let parts = text.utf8.split(separator: UInt8(ascii: "."))
        let fraction = parts.count > 1 ? Array(parts[1]) : []
        let digits = Array(parts[0]) + fraction + [UInt8](repeating: UInt8(ascii: "0"), count: 2 - fraction.count)
        return digits.map { $0 - UInt8(ascii: "0") }
    }

    /// Long division, rounded half up.
    private static func quotient(of digits: [UInt8], by divisor: Int) -> [UInt8] {
        var rest = 0
        var quotient = digits.map { digit -> UInt8 in
            rest = rest * 10 + Int(digit)
            defer { rest %= divisor }
            return UInt8(rest / divisor)
        }
        guard rest >= divisor - rest else { return quotient }
        for index in quotient.indices.reversed() {
            guard quotient[index] == 9 else {
                quotient[index] += 1
                return quotient
            }
            quotient[index] = 0
        }
        return [1] + quotient
    }

    /// - Parameter text: digits with one point among them.
    private static func canonical(_ text: String) -> String {
        var characters = text.utf8[...]
        while characters.last == UInt8(ascii: "0") { characters.removeLast() }
        if characters.last == UInt8(ascii: ".") { characters.removeLast() }
        return String(decoding: characters, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
