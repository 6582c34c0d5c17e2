/// A text of characters of one class, so many of them.
final class ScalarRun: Sendable {
    private let characters: CharacterClass
    private let count: ClosedRange<Int>
    /// Every character is of the class: only their number matters.
    private let takesAny: Bool
    /// Bit `n` of the first stands for the character `n`, bit `n` of the second for `64 + n`.
    private let ascii: (UInt64, UInt64)

    init(_ characters: CharacterClass, count: ClosedRange<Int>) {
        self.characters = characters
        self.count = count
        takesAny = !characters.isNegated && characters.gaps.isEmpty
        func bits(from first: UInt8) -> UInt64 {
            (0..<64).reduce(0) { characters.contains(Unicode.Scalar(first + $1)) ? $0 | 1 << UInt64($1) : $0 }
        }
        ascii = (bits(from: 0), bits(from: 64))
    }

    /// Whether this is what the whole of the text is.
    func matches(_ text: String) -> Bool {
        guard count.contains(text.scalarCount) else { return false }
        return takesAny || text.unicodeScalars.allSatisfy(contains)
    }

    @inline(__always)
    private func contains(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return characters.contains(scalar) }
        return (scalar.value < 64 ? ascii.0 : ascii.1) >> UInt64(scalar.value % 64) & 1 == 1
    }
}

extension String {
    /// The number of Unicode scalars: every byte but those that continue one.
    var scalarCount: Int { utf8.withContiguousStorageIfAvailable(Self.scalarCount) ?? unicodeScalars.count }

    private static func scalarCount(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for byte in utf8 where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
