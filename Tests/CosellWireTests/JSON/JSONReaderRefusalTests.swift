import CosellWire
import SellingAPI
import Testing

/// What is a `SerializationException`, wherever in a request it stands.
struct JSONReaderRefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        /// Words of the answer.
        let words: String

        init(_ description: String, _ text: String, _ words: String) {
            self.init(description, Array(text.utf8), words)
        }

        init(_ description: String, _ bytes: [UInt8], _ words: String) {
            (testDescription, self.bytes, self.words) = (description, bytes, words)
        }
    }

    static let grammar = [
        Row("only white space", " \n", "expected a value"),
        Row("byte order mark", "\u{FEFF}{}", "expected a value"),
        Row("UTF-16", [0x5B, 0x00, 0x5D, 0x00], "expected"),
        Row("null character", "\0", "expected a value"),
        Row("half a word", "nul", "expected null"),
        Row("word in capitals", "True", "expected a value"),
        Row("not a number", "NaN", "expected a value"),
        Row("infinity", "-Infinity", "expected a value"),
        Row("single quotes", "'a'", "expected a value"),
        Row("comment", "/* */1", "expected a value"),
        Row("trailing comma in a list", "[1,]", "expected a value"),
        Row("trailing comma in an object", #"{"a":1,}"#, "expected a key"),
        Row("leading comma", "[,1]", "expected a value"),
        Row("two commas", "[1,,2]", "expected a value"),
        Row("no comma", "[1 2]", "expected , or ]"),
        Row("no comma between members", #"{"a":1 "b":2}"#, "expected , or }"),
        Row("list closed as an object", "[1}", "expected , or ]"),
        Row("object closed as a list", #"{"a":1]"#, "expected , or }"),
        Row("no colon", #"{"a" 1}"#, "expected :"),
        Row("key without quotes", "{a:1}", "expected a key"),
        Row("number as a key", "{1:1}", "expected a key"),
        Row("member without value", #"{"a":}"#, "expected a value"),
        Row("list that does not end", "[1", "expected , or ]"),
        Row("object that does not end", #"{"a":1"#, "expected , or }"),
    ]

    static let trailing = [
        Row("a second value", "{}{}", "nothing may follow"),
        Row("a bracket", "{}}", "nothing may follow"),
        Row("a comma", "{},", "nothing may follow"),
        Row("a null character", "{}\0", "nothing may follow"),
        Row("a vertical tab", "{}\u{B}", "nothing may follow"),
    ]

    static let numbers = [
        Row("leading zero", "01", "expected a value"),
        Row("leading zero after minus", "-01", "expected a value"),
        Row("two zeros", "00", "expected a value"),
        Row("plus", "+1", "expected a value"),
        Row("only minus", "-", "expected a value"),
        Row("two minus", "--1", "expected a value"),
        Row("no digit before the point", ".5", "expected a value"),
        Row("no digit after the point", "1.", "expected a digit"),
        Row("no digit in the exponent", "1e", "expected a digit"),
        Row("only a sign in the exponent", "1e-", "expected a digit"),
        Row("hexadecimal", "[0x10]", "expected , or ]"),
        Row("digits of another script", "[٣]", "expected a value"),
        Row("digits in groups", "[1_000]", "expected , or ]"),
        Row("out of range", "1e309", "within range"),
        Row("out of range below", "-1e309", "within range"),
        Row("huge exponent", "1e99999999999999999999", "within range"),
        Row("huge digits", String(repeating: "9", count: 400), "within range"),
    ]

    static let strings = [
        Row("that does not end", "\"abc", "does not end"),
        Row("that ends in a backslash", "\"abc\\", "does not end"),
        Row("whose escape takes the quote", #""abc\""#, "does not end"),
        Row("line feed", "\"a\nb\"", "control character"),
        Row("tab", "\"a\tb\"", "control character"),
        Row("null character", "\"a\0b\"", "control character"),
        Row("last control character", "\"a\u{1F}b\"", "control character"),
        Row("escaped line feed byte", "\"a\\\nb\"", "unknown escape"),
        Row("unknown escape", #""\x41""#, "unknown escape"),
        Row("escape in capitals", #""\N""#, "unknown escape"),
        Row("escaped apostrophe", #""\'""#, "unknown escape"),
        Row("three hexadecimal digits", #""\u004""#, "escape does not end"),
        Row("no hexadecimal digit", #""\u00g1""#, "four hexadecimal digits"),
        Row("signed hexadecimal digits", #""\u+041""#, "four hexadecimal digits"),
        Row("lone high surrogate", #""\ud83d""#, "lone surrogate"),
        Row("lone high surrogate before text", #""\ud83dabcdef""#, "lone surrogate"),
        Row("lone low surrogate", #""\ude80""#, "lone surrogate"),
        Row("two high surrogates", #""\ud83d\ud83d""#, "lone surrogate"),
        Row("surrogates in the wrong order", #""\ude80\ud83d""#, "lone surrogate"),
        Row("high surrogate, then another character", #""\ud83d\u0041""#, "lone surrogate"),
        Row("high surrogate, then another escape", #""\ud83d\n""#, "lone surrogate"),
        Row("half of the pair's second escape", #""\ud83d\u""#, "escape does not end"),
    ]

    private static let badEncodings: [(name: String, bytes: [UInt8])] = [
        ("lone continuation", [0x80]), ("continuation too many", [0xC3, 0xA9, 0xA9]),
        ("overlong slash of two bytes", [0xC0, 0xAF]), ("overlong null", [0xC0, 0x80]),
        ("overlong of two bytes", [0xC1, 0xBF]), ("overlong of three bytes", [0xE0, 0x9F, 0xBF]),
        ("overlong of four bytes", [0xF0, 0x8F, 0xBF, 0xBF]), ("first of two", [0xC3]),
        ("two of three", [0xE2, 0x82]), ("three of four", [0xF0, 0x9F, 0x9A]),
        ("high surrogate", [0xED, 0xA0, 0xBD]), ("low surrogate", [0xED, 0xBA, 0x80]),
        ("surrogates as a pair", [0xED, 0xA0, 0xBD, 0xED, 0xBA, 0x80]),
        ("behind the last scalar", [0xF4, 0x90, 0x80, 0x80]), ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
        ("FE", [0xFE]), ("FF", [0xFF]), ("Latin-1", [0x47, 0x72, 0xFC, 0xDF, 0x65]),
    ]

    /// Each in a string, in a string with an escape, and in a key.
    static let encodings = [("\"", "\""), ("\"\\n", "\""), ("{\"", "\":1}")].flatMap { before, after in
        badEncodings.map { name, bytes in
            Row("bad UTF-8: \(name), behind \(before)", Array(before.utf8) + bytes + Array(after.utf8), "not UTF-8")
        }
    }

    static let duplicates = [
        Row("two of a name", #"{"a":1,"a":2}"#, "the key a occurs twice"),
        Row("two of a name with one value", #"{"a":1,"b":0,"a":1}"#, "the key a occurs twice"),
        Row("two of which one is null", #"{"a":null,"a":1}"#, "the key a occurs twice"),
        Row("equal after escapes", #"{"a":1,"\u0061":2}"#, "the key a occurs twice"),
        Row("empty names", #"{"":1,"":2}"#, "occurs twice"),
        Row("nested", #"{"x":[{"y":{"a":1,"a":2}}]}"#, "the key a occurs twice"),
    ]

    static let all = grammar + trailing + numbers + strings + encodings + duplicates

    @Test("refuses a value", arguments: all)
    func refusesValue(_ row: Row) {
        #expect(refusal { try JSONReader.document(from: row.bytes) }?.contains(row.words) == true)
    }

    @Test("refuses it in a member that the model does not know", arguments: all)
    func refusesSkippedValue(_ row: Row) {
        let text = Array(#"{"Catalog":"AWS","Unknown":"#.utf8) + row.bytes + Array("}".utf8)
        #expect(refusal { try JSONReader.read(Selling.GetOpportunityRequest.self, from: text) } != nil)
    }

    @Test("refuses it in a member that the model knows", arguments: strings + encodings)
    func refusesKnownValue(_ row: Row) {
        let text = Array(#"{"Identifier":"#.utf8) + row.bytes + Array("}".utf8)
        #expect(refusal { try JSONReader.read(Selling.GetOpportunityRequest.self, from: text) } != nil)
    }

    @Test("tells where, in bytes")
    func offset() {
        #expect(refusal { try JSONReader.document(from: Array(#"{"é": tru}"#.utf8)) } == "expected true (at byte 7)")
    }

    @Test("shortens a key that it quotes")
    func longKey() throws {
        let key = String(repeating: "k", count: 10_000)
        let words = try #require(refusal { try JSONReader.document(from: Array(#"{"\#(key)":1,"\#(key)":2}"#.utf8)) })
        #expect(words.count < 120)
    }

    @Test(
        "refuses every beginning of a text that it reads",
        arguments: [Samples.createOpportunity, Samples.listOpportunities]
    )
    func truncation(_ text: String) throws {
        let bytes = Array(text.utf8)
        _ = try JSONReader.document(from: bytes)
        for end in 0..<bytes.count {
            let beginning = Array(bytes[..<end])
            #expect(refusal { try JSONReader.document(from: beginning) } != nil)
            guard end > 0 else { continue }
            #expect(refusal { try JSONReader.read(Selling.CreateOpportunityRequest.self, from: beginning) } != nil)
            #expect(refusal { try JSONReader.read(Selling.ListOpportunitiesRequest.self, from: beginning) } != nil)
        }
    }

    private func refusal(_ read: () throws -> some Any) -> String? {
        do {
            _ = try read()
            return nil
        } catch { return "\(error)" }
    }
}
