import Foundation

/// The words of a text and how often each stands in it; what is compared when two texts are.
struct WordBag: Sendable {
    private(set) var counts: [String: Double] = [:]

    init(_ texts: [String?]) {
        for text in texts {
            for word in Self.words(text ?? "") where !Self.empty.contains(word) { counts[word, default: 0] += 1 }
        }
    }

    mutating func add(_ other: WordBag) { counts.merge(other.counts, uniquingKeysWith: +) }

    /// In lower case and without the ends that only say how many, in the order of the text.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { stem(String($0)) }
    }

    /// Whether the words of a phrase stand in a text one behind the other.
    static func contains(_ phrase: [String], in words: [String]) -> Bool {
        guard let first = phrase.first, phrase.count <= words.count else { return false }
        return (0...words.count - phrase.count).contains { start in
            words[start] == first && words[start..<start + phrase.count].elementsEqual(phrase)
        }
    }

    private static func stem(_ word: String) -> String {
        guard word.utf8.count > 3, word.hasSuffix("s"), !["ss", "as", "is", "us"].contains(where: word.hasSuffix) else {
            return word
        }
        return word.hasSuffix("ies") ? word.dropLast(3) + "y" : String(word.dropLast())
    }

    /// Words that stand in every text of this trade, or in every text at all.
    private static let empty: Set<String> = [
        "a", "all", "an", "and", "are", "as", "at", "aw", "aws", "be", "by", "can", "cloud", "customer", "deal", "for",
        "from", "has", "have", "in", "into", "is", "it", "its", "no", "not", "of", "on", "or", "other", "our",
        "partner", "project", "service", "solution", "than", "that", "the", "their", "they", "this", "to", "use",
        "want",
        "was", "we", "will", "with", "you", "your",
    ]
}

/// How rare each word is among some texts, and by it how alike two of them are.
struct TextLikeness: Sendable {
    private let rarity: [String: Double]

    init(_ texts: [WordBag]) {
        var found: [String: Double] = [:]
        for text in texts { for word in text.counts.keys { found[word, default: 0] += 1 } }
        let all = Double(texts.count)
        rarity = found.mapValues { log((all + 1) / ($0 + 0.5)) }
    }

    /// The cosine of the angle between the two, words weighed by their rarity: 0 for no word in common, 1 for the same.
    func of(_ left: WordBag, _ right: WordBag) -> Double {
        let (small, large) = left.counts.count < right.counts.count ? (left, right) : (right, left)
        var product = 0.0
        for (word, count) in small.counts {
            guard let other = large.counts[word] else { continue }
            product += weight(word, count) * weight(word, other)
        }
        let length = (size(left) * size(right)).squareRoot()
        return length > 0 ? min(1, product / length) : 0
    }

    /// The words that make two texts alike, the rarest first.
    func shared(_ left: WordBag, _ right: WordBag, limit: Int) -> [String] {
        left.counts.keys.filter { right.counts[$0] != nil }
            .sorted { (rarity[$1] ?? 0, $0) < (rarity[$0] ?? 0, $1) }.prefix(limit).map(\.self)
    }

    private func size(_ text: WordBag) -> Double {
        text.counts.reduce(0) { sum, word in
            let weight = weight(word.key, word.value)
            return sum + weight * weight
        }
    }

    /// A word that stands there ten times does not say ten times as much.
    private func weight(_ word: String, _ count: Double) -> Double {
        (rarity[word] ?? 0) * (1 + log(count))
    }
}
