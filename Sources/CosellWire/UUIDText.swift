/// UUIDs of version 4, as text.
package enum UUIDText {
    /// - Parameter bits: by chance.
    package static func version4(_ bits: (UInt64, UInt64)) -> String {
        let high = bits.0 & ~0xF000 | 0x4000
        let low = bits.1 & ~(0b11 << 62) | 0b10 << 62
        return String(unsafeUninitializedCapacity: 36) { text in
            var place = 0
            for half in [high, low] {
                for nibble in stride(from: 60, through: 0, by: -4) {
                    if place == 8 || place == 13 || place == 18 || place == 23 {
                        text[place] = UInt8(ascii: "-")
                        place += 1
                    }
                    let digit = UInt8(half >> UInt64(nibble) & 15)
                    text[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
                    place += 1
                }
            }
            return place
        }
    }
}
