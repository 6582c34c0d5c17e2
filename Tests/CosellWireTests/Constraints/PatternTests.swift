import CosellCodegen
import CosellWire
import Testing

/// The patterns of all six models, against an engine that shares nothing with ours.
struct PatternTests {
    /// Each pattern once, in the order of the models.
    static let patterns: [String] = {
        var patterns: [String] = []
        for service in ServiceFacts.all {
            for shape in service.model.shapes {
                if let pattern = shape.pattern, !patterns.contains(pattern) { patterns.append(pattern) }
            }
        }
        return patterns
    }()

    /// Nested counts that make a backtracking engine try all ways to split a text; it gets short ones only.
    static func isSlowElsewhere(_ pattern: String) -> Bool {
        ["+?)+?", "]+)*", ")?)*"].contains { pattern.contains($0) }
    }

    @Test("there are patterns to test")
    func count() { #expect(Self.patterns.count > 100) }

    @Test("agrees on texts that match or nearly do", arguments: patterns)
    func agrees(_ text: String) throws {
        let pattern = Pattern(text)
        let oracle = try PatternOracle(text)
        var samples = try #require(PatternSamples(text, seed: 11))
        var matches = 0
        for round in 0..<200 {
            let sample = round.isMultiple(of: 2) ? samples.matching() : samples.nearMiss()
            if Self.isSlowElsewhere(text), sample.unicodeScalars.count > 60 { continue }
            let expected = oracle.matches(sample)
            #expect(pattern.matches(sample) == expected, "\(sample.debugDescription.prefix(300))")
            matches += expected ? 1 : 0
        }
        #expect(matches > 0, "some sample should match")
    }

    static let samples = [
        "", " ", "\n", "\r\n", "\u{85}", "a\u{85}", "a\r\n", "AWS\n", "O1\n", "O1\0", "a\u{2029}", "a@b.co\n", "a", "A",
        "0", "é", "\u{2028}", "a\nb", "a\rb", "aws", "AWS", "Sandbox", "O1",
        "O12345678901234567890",
        "S-1234567", "arn:", "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1", "111122223333",
        "123456789", "a@b.co", "A@b.co", "a@b", "a..b@c.de", "https://example.com", "http://example", "www.example.com",
        "example.com/a=b?c", "-.-", "+12065550100", "+0123", "0", "0.", "00.1", "12500.00", "1.234", ".5", "2026-01-12",
        "2026-02-31", "0999-01-01", "engi-1234567890123", "eng-12345678901234", "task-1234567890123", "en-US",
        "s3://bucket/key",
    ]

    @Test("agrees on samples made by hand", arguments: patterns)
    func agreesOnSamples(_ text: String) throws {
        let pattern = Pattern(text)
        let oracle = try PatternOracle(text)
        for sample in Self.samples {
            #expect(pattern.matches(sample) == oracle.matches(sample), "\(sample.debugDescription)")
        }
    }

    /// A backtracking engine needs longer than the age of the world for some of these.
    @Test("ends on long hostile texts", arguments: patterns)
    func hostile(_ text: String) {
        let pattern = Pattern(text)
        for part in ["a", "a.", "a-", "0", "/", "é", "a@a.", "arn:", "(", "\n"] {
            let long = String(repeating: part, count: 4000)
            _ = pattern.matches(long)
            _ = pattern.matches("https://" + long + "\u{1}")
        }
    }

    @Test("counts Unicode scalars, not bytes or letters")
    func scalars() {
        let pattern = Pattern("(?s).{2,3}")
        #expect(!pattern.matches("🚀"))
        #expect(pattern.matches("🚀🚀"))
        #expect(pattern.matches("e\u{301}"))
        #expect(pattern.matches("🚀🚀🚀"))
        #expect(!pattern.matches("🚀🚀🚀🚀"))
    }

    static let escapes: [(escape: String, characters: String)] = [
        ("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t"), ("\\\\", "\\"), ("\\x41", "A"), ("\\u0041", "A"),
        ("\\p{L}", "aÉ中"), ("\\p{N}", "0٣Ⅷ"), ("\\p{Z}", " \u{A0}\u{2028}"), ("\\p{C}", "\n\u{7F}\u{AD}\u{E000}"),
    ]

    @Test("reads each escape alone, in a class, and in a class that excludes it", arguments: escapes)
    func escape(_ row: (escape: String, characters: String)) {
        for character in row.characters.unicodeScalars.map(String.init) {
            #expect(Pattern(row.escape).matches(character))
            #expect(Pattern("[\(row.escape)]").matches(character))
            #expect(!Pattern("[^\(row.escape)]").matches(character))
        }
        #expect(!Pattern("[\(row.escape)]").matches("-"))
        #expect(Pattern("[^\(row.escape)]").matches("-"))
    }

    struct Line: Sendable {
        let text: String
        let isOneLine: Bool
        /// Whether it is one line but for the line end behind it, where `$` stands as well.
        var isLine: Bool?
    }

    static let lines = [
        Line(text: "abc", isOneLine: true), Line(text: "a\nb", isOneLine: false), Line(text: "a\rb", isOneLine: false),
        Line(text: "ab\n", isOneLine: false, isLine: true), Line(text: "a\u{2028}", isOneLine: false, isLine: true),
        Line(text: "a\u{2029}", isOneLine: false, isLine: true), Line(text: "a\u{85}", isOneLine: false, isLine: true),
        Line(text: "a\u{85}b", isOneLine: false), Line(text: "a\r\n", isOneLine: false, isLine: true),
        Line(text: "a\n\n", isOneLine: false), Line(text: "a\n\r", isOneLine: false),
        Line(text: "a\0", isOneLine: true),
        Line(text: "", isOneLine: true),
    ]

    @Test("lets a point stand for anything but a line end, unless told", arguments: lines)
    func point(_ line: Line) {
        #expect(Pattern(".*").matches(line.text) == line.isOneLine)
        #expect(Pattern("(?s).*").matches(line.text))
        #expect(Pattern("(?=.{0,9}$)[^x]*").matches(line.text) == line.isLine ?? line.isOneLine)
    }
}
