import CosellWire
import Testing

/// What counts as JSON, and as which value.
struct JSONReaderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let value: Document

        init(_ description: String, _ text: String, _ value: Document) {
            (testDescription, self.text, self.value) = (description, text, value)
        }
    }

    static let scalars = [
        Row("null", "null", .null),
        Row("true", "true", .boolean(true)),
        Row("false", "false", .boolean(false)),
        Row("white space around", " \t\r\n1\n ", .integer(1)),
        Row("zero", "0", .integer(0)),
        Row("minus zero", "-0", .integer(0)),
        Row("largest integer", "9223372036854775807", .integer(.max)),
        Row("smallest integer", "-9223372036854775808", .integer(.min)),
        Row("beyond the integers", "9223372036854775808", .double(9_223_372_036_854_775_808)),
        Row("fraction", "-1.250", .double(-1.25)),
        Row("exponent", "1E5", .double(100_000)),
        Row("exponent with plus", "1e+5", .double(100_000)),
        Row("exponent with leading zeros", "1e-005", .double(0.00001)),
        Row("largest double", "1.7976931348623157e308", .double(.greatestFiniteMagnitude)),
        Row("too small to tell from zero", "1e-400", .double(0)),
    ]

    static let strings = [
        Row("empty", #""""#, .string("")),
        Row("short escapes", #""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
        Row("escaped ASCII", #""\u0041\u005a""#, .string("AZ")),
        Row("escaped, small and capital digits", #""\u00eA\u00Ea""#, .string("êê")),
        Row("escaped null character", #""\u0000""#, .string("\0")),
        Row("escaped surrogate pair", #""\ud83d\uDE80""#, .string("🚀")),
        Row("last scalar", #""\udbff\udfff""#, .string("\u{10FFFF}")),
        Row("escaped non-characters", #""\uffff\ufffe""#, .string("\u{FFFF}\u{FFFE}")),
        Row("UTF-8 of two, three and four bytes", #""é€🚀""#, .string("é€🚀")),
        Row("delete and line separators as they are", "\"\u{7F}\u{2028}\u{2029}\"", .string("\u{7F}\u{2028}\u{2029}")),
        Row("a quote at each distance of a word", #""1234567\"1234567""#, .string("1234567\"1234567")),
        Row("a quote beside beyond-ASCII", #""éééé\"éééé""#, .string("éééé\"éééé")),
    ]

    static let containers = [
        Row("empty list", "[ ]", .list([])),
        Row("empty object", "{ }", .object([])),
        Row("nulls in a list", "[null,1,null]", .list([.null, .integer(1), .null])),
        Row(
            "members in the order of the text",
            #"{"b":1 , "a" : [ {} ],"":null}"#,
            .object([.init("b", .integer(1)), .init("a", .list([.object([])])), .init("", .null)])
        ),
        Row(
            "one name in several objects",
            #"{"a":{"a":1},"b":{"a":1}}"#,
            .object([
                .init("a", .object([.init("a", .integer(1))])), .init("b", .object([.init("a", .integer(1))])),
            ])
        ),
        Row(
            "names that differ in case",
            #"{"a":1,"A":2}"#,
            .object([.init("a", .integer(1)), .init("A", .integer(2))])
        ),
    ]

    @Test("reads", arguments: scalars + strings + containers)
    func reads(_ row: Row) throws {
        #expect(try JSONReader.document(from: Array(row.text.utf8)) == row.value)
    }

    @Test("reads a string of every length and every place of an escape in it")
    func escapeAtEveryPlace() throws {
        for length in 0..<40 {
            for place in 0..<length {
                let plain = String(repeating: "x", count: length)
                let before = plain.prefix(place)
                let after = plain.dropFirst(place + 1)
                for (escaped, meant) in [(#"\n"#, "\n"), (#"\u00e9"#, "é"), ("é", "é"), (#"\""#, "\"")] {
                    let text = Array("\"\(before)\(escaped)\(after)\"".utf8)
                    #expect(try JSONReader.document(from: text) == .string(before + meant + after))
                }
            }
        }
    }
}
