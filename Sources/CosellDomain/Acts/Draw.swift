/// Chance that comes of a seed and the identifiers involved, never of the order of arrival (CP23): the same seed and
/// words draw the same.
package struct Draw: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: Int, _ words: String...) { self.init(seed: seed, words) }

    package init(seed: Int, _ words: [String]) {
        // FNV-1a of 64 bits over what is involved, each word ended.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in ["\(seed)"] + words {
            for byte in Array(word.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        }
        state = hash
    }

    /// SplitMix64.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 up to, but without, 1.
    package mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// One of the elements, which must not be none.
    package mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(next() % UInt64(elements.count))]
    }

    package mutating func number(in range: ClosedRange<Int>) -> Int {
        let count = UInt64(range.upperBound - range.lowerBound) + 1
        return range.lowerBound + Int(next() % count)
    }
}
