import CosellDice

/// Damages a text a little, in the ways that break parsers.
struct Mutation {
    private static let morsels: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude80", "\\u0000", "null", "true", "-", "0",
            "1e999",
            "1e-999", "-0.0", "9223372036854775808", "{\"a\":1,\"a\":1}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "é", "🚀",
            "\"Catalog\":\"AWS\",", "\u{FEFF}", " ", "\n", "\u{2028}",
        ].map { Array($0.utf8) } + [
            [0x00], [0x1F], [0x7F], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0xFF],
        ]

    var chance: Dice

    mutating func damaged(_ text: [UInt8]) -> [UInt8] {
        var text = text
        for _ in 0..<Int.random(in: 1...3, using: &chance) { damage(&text) }
        return text
    }

    private mutating func damage(_ text: inout [UInt8]) {
        let place = Int.random(in: 0...text.count, using: &chance)
        switch Int.random(in: 0..<7, using: &chance) {
        case 0 where place < text.count: text[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
        case 1 where place < text.count: text[place] = UInt8.random(in: 0...255, using: &chance)
        case 2 where place < text.count: text.removeSubrange(place..<min(text.count, place + length()))
        case 3: text.insert(contentsOf: text[place..<min(text.count, place + length())], at: place)
        case 4:
            let other = Int.random(in: 0...text.count, using: &chance)
            text.insert(contentsOf: text[other..<min(text.count, other + length())], at: place)
        case 5: text.removeSubrange(place...)
        default: text.insert(contentsOf: Self.morsels.randomElement(using: &chance) ?? [], at: place)
        }
    }

    /// Mostly short, sometimes long.
    private mutating func length() -> Int {
        let bound = chance.happens(onceIn: 4) ? 120 : 6
        return Int.random(in: 1...bound, using: &chance)
    }
}
