/// IP addresses that share their first bits: `203.0.113.0/24`, `2001:db8::/32`, or one address alone.
struct AddressRange: Hashable, Sendable {
    private let address: Address
    private let prefixLength: Int

    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = Address(String(parts[0])) else { return nil }
        guard parts.count == 2 else {
            self.init(address: address, prefixLength: address.width)
            return
        }
        guard let prefixLength: UInt8 = Address.unsigned(parts[1], radix: 10), prefixLength <= address.width else {
            return nil
        }
        self.init(address: address, prefixLength: Int(prefixLength))
    }

    private init(address: Address, prefixLength: Int) {
        self.address = address
        self.prefixLength = prefixLength
    }

    /// - Parameter text: an address; anything else lies in no range.
    func contains(_ text: String) -> Bool {
        guard let other = Address(text), other.width == address.width else { return false }
        return (other.bits ^ address.bits) >> (address.width - prefixLength) == 0
    }
}

/// An address of IPv4 or IPv6 as a number.
private struct Address: Hashable, Sendable {
    let bits: UInt128
    /// 32 or 128.
    let width: Int

    init?(_ text: String) {
        width = text.contains(":") ? 128 : 32
        guard let bits = text.contains(":") ? Self.bits6(text) : Self.bits4(text) else { return nil }
        self.bits = bits
    }

    private static func bits4(_ text: String) -> UInt128? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        return parts.reduce(UInt128(0) as UInt128?) { bits, part in
            guard let bits, let byte: UInt8 = unsigned(part, radix: 10) else { return nil }
            return bits << 8 | UInt128(byte)
        }
    }

    /// At most one `::` stands for as many zero groups as are missing.
    private static func bits6(_ text: String) -> UInt128? {
        guard let gap = text.firstRange(of: "::") else {
            return groups(text[...]).flatMap { $0.count == 8 ? number($0) : nil }
        }
        guard let left = groups(text[..<gap.lowerBound]), let right = groups(text[gap.upperBound...]),
            left.count + right.count < 8
        else { return nil }
        return number(left + Array(repeating: 0, count: 8 - left.count - right.count) + right)
    }

    private static func groups(_ text: Substring) -> [UInt16]? {
        guard !text.isEmpty else { return [] }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let groups = parts.compactMap { $0.count <= 4 ? unsigned($0, radix: 16) as UInt16? : nil }
        return groups.count == parts.count ? groups : nil
    }

    /// Reads digits without a sign.
    static func unsigned<Number: FixedWidthInteger>(_ digits: Substring, radix: Int) -> Number? {
        digits.first.flatMap { "+-".contains($0) ? nil : Number(digits, radix: radix) }
    }

    private static func number(_ groups: [UInt16]) -> UInt128 { groups.reduce(0) { $0 << 16 | UInt128($1) } }
}
