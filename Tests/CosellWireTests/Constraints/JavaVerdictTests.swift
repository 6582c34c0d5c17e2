import CosellWire
import Foundation
import Testing

/// What Java 17's `matches()` says of every pattern of the models, asked once and kept in a fixture.
struct JavaVerdictTests {
    /// A text that matches a pattern, and for each stranger Java's verdict on it at the end, the start and the middle.
    struct Row: Sendable, CustomTestStringConvertible {
        let pattern: String
        let text: String
        let verdicts: [Bool]

        var testDescription: String { "\(text) of \(pattern)" }

        var texts: [String] {
            let scalars = Array(text.unicodeScalars)
            let (left, right) = (scalars[..<(scalars.count / 2)], scalars[(scalars.count / 2)...])
            return JavaVerdictTests.strangers.flatMap { stranger in
                [text + stranger, stranger + text, String(left) + stranger + String(right)]
            }
        }
    }

    /// Line ends, a null, separators and a letter beyond 16 bits.
    static let strangers = [
        "\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}", "\0", " ", "\u{A0}", "\n\n", "\u{1F600}",
    ]

    static func rows() throws -> [Row] {
        let bytes = try PackageFolder.bytes("Tests/Fixtures/Patterns/java.tsv")
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
            let parts = line.split(separator: "\t").map(String.init)
            return Row(pattern: parts[0], text: parts[1], verdicts: parts[2].map { $0 == "1" })
        }
    }

    @Test("a pattern means what it means to Java", arguments: try rows())
    func agrees(_ row: Row) {
        let pattern = Pattern(row.pattern)
        #expect(pattern.matches(row.text))
        for (text, verdict) in zip(row.texts, row.verdicts) {
            #expect(pattern.matches(text) == verdict, "\(text.debugDescription)")
        }
    }

    @Test("no pattern of the models is left out")
    func complete() throws {
        #expect(Set(try Self.rows().map(\.pattern)) == Set(PatternTests.patterns))
    }
}

extension String {
    fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) { self.init(String.UnicodeScalarView(scalars)) }
}
