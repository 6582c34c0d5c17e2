import CosellDice
@testable import CosellAccess
import Testing

struct WildcardPatternTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let pattern: String
        var matching: [String] = []
        var failing: [String] = []

        var testDescription: String { pattern }
    }

    static let rows = [
        Row(pattern: "", matching: [""], failing: ["a"]),
        Row(pattern: "abc", matching: ["abc"], failing: ["", "ab", "abcd", "ABC"]),
        Row(pattern: "*", matching: ["", "a", "a:b/c"]),
        Row(pattern: "**", matching: ["", "abc"]),
        Row(pattern: "abc*", matching: ["abc", "abcd"], failing: ["ab", "xabc"]),
        Row(pattern: "*abc", matching: ["abc", "abcabc"], failing: ["abcd", ""]),
        Row(pattern: "a*c", matching: ["ac", "abc", "acc"], failing: ["a", "acb"]),
        Row(pattern: "a?c", matching: ["abc", "aéc", "a🙂c"], failing: ["ac", "abbc"]),
        Row(pattern: "?", matching: ["a", "é", "🙂"], failing: ["", "ab"]),
        Row(pattern: "*?", matching: ["a", "é", "ab"], failing: [""]),
        Row(pattern: "?*é", matching: ["aé", "ébé"], failing: ["é", "éb"]),
        Row(pattern: "a*b*c", matching: ["abc", "aXbYbZc"], failing: ["acb", "ab"]),
        Row(
            pattern: "arn:aws:partnercentral:*:*:catalog/*/engagement/*",
            matching: ["arn:aws:partnercentral:us-east-1::catalog/AWS/engagement/eng-1"],
            failing: ["arn:aws:partnercentral:us-east-1::catalog/AWS/opportunity/O1"]
        ),
    ]

    @Test("matches what it stands for and nothing else", arguments: rows)
    func matches(_ row: Row) {
        let pattern = WildcardPattern(row.pattern)
        for text in row.matching { #expect(pattern.matches(text), "\(text)") }
        for text in row.failing { #expect(!pattern.matches(text), "\(text)") }
    }

    @Test("agrees with the definition on random texts", arguments: [1, 2, 3, 4] as [UInt64])
    func oracle(_ seed: UInt64) {
        var generator = Dice(seed: seed)
        for _ in 0..<5000 {
            let pattern = Self.random(from: ["a", "b", "é", "*", "*", "?"], &generator)
            let text = Self.random(from: ["a", "b", "é", "🙂"], &generator)
            let expected = Self.defined(Array(pattern.unicodeScalars)[...], Array(text.unicodeScalars)[...])
            #expect(WildcardPattern(pattern).matches(text) == expected, "\(pattern) on \(text)")
        }
    }

    @Test("takes no longer for patterns full of stars")
    func worstCase() {
        let pattern = WildcardPattern(String(repeating: "a*", count: 50) + "b")
        #expect(!pattern.matches(String(repeating: "a", count: 5000)))
    }

    private static func random(from letters: [String], _ generator: inout Dice) -> String {
        (0..<Int.random(in: 0...8, using: &generator))
            .map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }.joined()
    }

    /// The meaning of a pattern, word by word and without a thought for time.
    private static func defined(_ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let symbol = pattern.first else { return text.isEmpty }
        let rest = pattern.dropFirst()
        if symbol == "*" { return (0...text.count).contains { defined(rest, text.dropFirst($0)) } }
        guard let letter = text.first else { return false }
        return (symbol == "?" || symbol == letter) && defined(rest, text.dropFirst())
    }
}
