/// A set of Unicode scalars, as `[…]`, `.`, `\d` or a single character of a pattern.
struct CharacterClass: Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    var categories: [Category] = []
    var isNegated = false

    /// The general categories that the models name.
    enum Category: Sendable {
        case letter
        case number
        case separator
        /// Controls, formats, surrogates, private use, and what is not assigned.
        case other

        func contains(_ scalar: Unicode.Scalar) -> Bool {
            switch (self, scalar.properties.generalCategory) {
            case (.letter, .uppercaseLetter), (.letter, .lowercaseLetter), (.letter, .titlecaseLetter),
                (.letter, .modifierLetter), (.letter, .otherLetter):
                true
            case (.number, .decimalNumber), (.number, .letterNumber), (.number, .otherNumber): true
            case (.separator, .spaceSeparator), (.separator, .lineSeparator), (.separator, .paragraphSeparator): true
            case (.other, .control), (.other, .format), (.other, .surrogate), (.other, .privateUse),
                (.other, .unassigned):
                true
            default: false
            }
        }
    }

    static let any = CharacterClass(ranges: [0...0x10FFFF])
    /// Java's point: anything but a line feed, a return, a next line, a line or a paragraph separator.
    static let anyButLineEnd = CharacterClass(
        ranges: [0x0A...0x0A, 0x0D...0x0D, 0x85...0x85, 0x2028...0x2029],
        isNegated: true
    )
    static let digit = CharacterClass(ranges: [0x30...0x39])
    static let word = CharacterClass(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    static let space = CharacterClass(ranges: [0x09...0x0D, 0x20...0x20])
    static let notSpace = CharacterClass(ranges: space.ranges, isNegated: true)

    static func one(_ scalar: Unicode.Scalar) -> CharacterClass {
        CharacterClass(ranges: [scalar.value...scalar.value])
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isListed = ranges.contains { $0.contains(scalar.value) } || categories.contains { $0.contains(scalar) }
        return isListed != isNegated
    }

    /// This class with the members of another; a negated other must be of ranges only.
    mutating func formUnion(_ other: CharacterClass) {
        guard other.isNegated else {
            ranges += other.ranges
            categories += other.categories
            return
        }
        ranges += other.gaps
    }

    /// The ranges that no range of this class covers.
    var gaps: [ClosedRange<UInt32>] {
        var gaps: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { gaps.append(next...(range.lowerBound - 1)) }
            next = max(next, range.upperBound + 1)
        }
        if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
        return gaps
    }
}
