/// Looks at eight bytes of a text at once, the first in the lowest byte of the word.
///
/// A mark is the highest bit of a byte. Above the lowest mark of a word the others mean nothing.
enum EightBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Marks quotes, backslashes and control characters, which stand in no JSON string as they are.
    @inline(__always)
    static func marksToEscape(_ word: UInt64) -> UInt64 {
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let marks = ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- ones &* 0x20) & ~word)
        return marks & highs
    }

    @inline(__always)
    static func marksBeyondASCII(_ word: UInt64) -> UInt64 { word & highs }

    /// How many bytes stand before the first mark; 8 when there is none.
    @inline(__always)
    static func unmarkedCount(_ marks: UInt64) -> Int { marks.trailingZeroBitCount / 8 }
}
