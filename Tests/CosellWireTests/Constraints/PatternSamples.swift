import CosellDice
@testable import CosellWire

/// Makes texts that match a pattern, or miss it by a little.
struct PatternSamples {
    private static let strangers: [Unicode.Scalar] = [
        "a", "Z", "0", "9", " ", ".", "-", "/", ":", "@", "(", "|", "~", "\"", "\\", "_", "\n", "\r", "\t", "\0",
        "\u{7F}",
        "\u{85}", "\u{A0}", "é", "ß", "٣", "Ⅷ", "\u{2028}", "\u{3000}", "中", "\u{FFFD}", "\u{FFFE}", "\u{FEFF}", "𝔸",
        "🚀",
        "\u{10FFFF}", "e\u{301}".unicodeScalars.last ?? "x",
    ]

    private let node: PatternNode
    private let lineLength: ClosedRange<Int>?
    private var chance: Dice
    /// How far counts go beyond their lower bound, in the sample that is being made.
    private var reach = 4

    init?(_ pattern: String, seed: UInt64) {
        var parser = PatternParser(pattern)
        guard let parsed = parser.parse() else { return nil }
        (node, lineLength) = parsed
        chance = Dice(seed: seed)
    }

    /// A text that the pattern's structure allows; it may still break a leading length.
    mutating func matching() -> String {
        var scalars: [Unicode.Scalar] = []
        reach = [0, 4, 4, 4, 16, 64].randomElement(using: &chance) ?? 4
        add(node, to: &scalars)
        return String(String.UnicodeScalarView(scalars))
    }

    /// One with a character more, less or other.
    mutating func nearMiss() -> String {
        var scalars = Array(matching().unicodeScalars)
        for _ in 0..<Int.random(in: 1...2, using: &chance) {
            let place = Int.random(in: 0...scalars.count, using: &chance)
            let stranger = Self.strangers.randomElement(using: &chance) ?? "x"
            switch Int.random(in: 0..<4, using: &chance) {
            case 0 where place < scalars.count: scalars.remove(at: place)
            case 1 where place < scalars.count: scalars[place] = stranger
            case 2 where place < scalars.count: scalars.insert(scalars[place], at: place)
            default: scalars.insert(stranger, at: place)
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private mutating func add(_ node: PatternNode, to scalars: inout [Unicode.Scalar]) {
        switch node {
        case .characters(let characters): scalars.append(scalar(of: characters))
        case .sequence(let nodes): for node in nodes { add(node, to: &scalars) }
        case .choice(let nodes):
            if let node = nodes.randomElement(using: &chance) { add(node, to: &scalars) }
        case .repeated(let node, let count):
            for _ in 0..<times(count) { add(node, to: &scalars) }
        }
    }

    /// Mostly near the lower bound, sometimes at the upper one, sometimes one off.
    private mutating func times(_ count: ClosedRange<Int>) -> Int {
        let (low, high) = (count.lowerBound, count.upperBound)
        if high <= 2100, chance.happens(onceIn: 8) { return high }
        if chance.happens(onceIn: 16) { return low + (chance.happens(onceIn: 2) || low == 0 ? 1 : -1) }
        return Int.random(in: low...low + min(high - low, reach), using: &chance)
    }

    private mutating func scalar(of characters: CharacterClass) -> Unicode.Scalar {
        if characters.isNegated || chance.happens(onceIn: 3) {
            for _ in 0..<20 {
                if let stranger = Self.strangers.randomElement(using: &chance), characters.contains(stranger) {
                    return stranger
                }
            }
        }
        guard let range = characters.ranges.randomElement(using: &chance) else { return "x" }
        let edges = [range.lowerBound, range.upperBound, UInt32.random(in: range, using: &chance)]
        return Unicode.Scalar(edges.randomElement(using: &chance) ?? 0x78) ?? "x"
    }
}
