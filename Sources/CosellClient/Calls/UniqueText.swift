/// Identifiers that nobody else uses.
enum UniqueText {
    /// A UUID of version 4.
    static func uuid(_ chance: () -> Double) -> String {
        var bytes: [UInt8] = []
        for _ in 0..<4 {
            let word = UInt32(min(chance(), 1 - .ulpOfOne) * 4_294_967_296)
            bytes += [UInt8(word >> 24), UInt8(word >> 16 & 255), UInt8(word >> 8 & 255), UInt8(word & 255)]
        }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
            .map { $0.joined() }.joined(separator: "-")
    }
}
