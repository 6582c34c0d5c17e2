import CosellWire
import JMESPath
import Testing

/// What the compliance suite does not ask: messages, exact numbers, and expressions that mean harm.
struct QueryTests {
    private static let given =
        #"{"n": 1, "x": 1.5, "rows": [{"Id": "O2", "At": "2026-02-01"}, {"Id": "O1", "At": "2026-01-01"}]}"#

    private static func answer(_ expression: String) throws -> String {
        let result = try Query(expression).search(JSONReader.document(from: Array(given.utf8)))
        let writer = JSONWriter()
        writer.write(result)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answer: String

        init(_ expression: String, _ answer: String) {
            testDescription = expression
            self.answer = answer
        }
    }

    static let answers = [
        Row("n", "1"),
        Row("sum([n, n])", "2"),
        Row("sum([n, x])", "2.5"),
        Row("avg([n, n])", "1.0"),
        Row("ceil(x)", "2"),
        Row("to_number('7')", "7"),
        Row("to_number('0x1p3')", "null"),
        Row("rows[?At >= '2026-02-01'].Id", #"["O2"]"#),
        Row("sort_by(rows, &At)[].Id", #"["O1","O2"]"#),
        Row("max_by(rows, &At).Id", #""O2""#),
        Row("[n, {a: x, a: n}]", #"[1,{"a":1}]"#),
        Row("rows[?Id==`O2`].At", #"["2026-02-01"]"#),
        Row("`Closed Lost`", #""Closed Lost""#),
        Row("` Qualified `", #""Qualified ""#),
        Row("``", #""""#),
        Row(#"`a\`b`"#, #""a`b""#),
        Row(#"`a\u00e9`"#, "\"a\u{e9}\""),
        Row("`2026-02-01`", #""2026-02-01""#),
        Row("`[1, 2]`", "[1,2]"),
        Row("`true`", "true"),
        Row("`truee`", #""truee""#),
        Row("reverse('a\u{301}b')", "\"b\u{301}a\""),
        Row("[-9223372036854775808:9223372036854775807:9223372036854775807]", "null"),
        Row("rows[::-9223372036854775808].Id", #"["O1"]"#),
        Row("rows[?Id==`O1`].At", #"["2026-01-01"]"#),
        Row("rows[?Id==`\"O1\"`].At", #"["2026-01-01"]"#),
        Row("[`n`, ` Closed Lost`, `1`, `[`]", #"["n","Closed Lost",1,"["]"#),
        Row(#"`a\`b`"#, #""a`b""#),
    ]

    @Test("keeps whole numbers whole and orders strings", arguments: answers)
    func answer(_ row: Row) throws {
        #expect(try Self.answer(row.testDescription) == row.answer)
    }

    static let refusals = [
        Row("rows[", "expected a number, ':' or '*', found the end, at character 6"),
        Row("rows[0", "expected a number, ':' or ']', found the end, at character 7"),
        Row("a = 'b'", "'=' starts no word of JMESPath; equality is written '==', at character 3"),
        Row("a 'b'", "expected the end or an operator, found a literal, at character 3"),
        Row("rows.", "expected a name, '*', '[' or '{' behind the dot, found the end, at character 6"),
        Row("lenght(rows)", "there is no function 'lenght', at character 1"),
        Row("length()", "'length' takes 1 arguments, found 0, at character 1"),
        Row("'open", "expected the closing ', at character 1"),
        Row("length(n)", "'length' wants an array, an object or a string, found number"),
        Row("sort_by(rows, n)", "'sort_by' wants an expression behind '&'"),
        Row("99999999999999999999", "'99999999999999999999' is no whole number within range, at character 1"),
    ]

    @Test("says what was expected and where", arguments: refusals)
    func refusal(_ row: Row) throws {
        let error = try #require(throws: QueryError.self) { try Self.answer(row.testDescription) }
        #expect(error.description == row.answer)
    }

    static let hostile = [
        String(repeating: "(", count: 100_000),
        String(repeating: "!", count: 100_000),
        String(repeating: "a.", count: 100_000) + "a",
        String(repeating: "[", count: 100_000),
        String(repeating: "(", count: 200) + "a"
            + String(repeating: String(repeating: "[0]", count: 200) + ")", count: 200),
        String(repeating: "abs(", count: 100_000),
        "@" + String(repeating: "|[@,@][]", count: 60),
        "@" + String(repeating: "|[@,@]", count: 100),
        "@" + String(repeating: "|{a: @, b: @}", count: 100) + "|to_string(@)",
        "@" + String(repeating: "|[@,@]", count: 100) + "| @ == @",
        String(repeating: "`[`", count: 3),
        "`" + String(repeating: "[", count: 100_000) + "\\x`",
        "[?" + String(repeating: "a[?", count: 100_000),
    ]

    @Test("refuses what would exhaust the stack or the memory", arguments: hostile.indices)
    func bounded(_ index: Int) {
        #expect(throws: QueryError.self) { try Query(Self.hostile[index]).search(.list([.integer(1)])) }
    }
}
