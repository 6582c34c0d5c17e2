import CosellWire
import JSONSchema
import Testing

/// What people are told of a value that is not what its schema asks for.
struct FlawTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let schema: String
        let value: String
        let told: [String]
        var testDescription: String { "\(schema) \(value)" }

        init(_ schema: String, _ value: String, _ told: String...) {
            (self.schema, self.value, self.told) = (schema, value, told)
        }
    }

    static let rows = [
        Row(#"{"type":"object","required":["A","B"]}"#, "{}", "A: is required", "B: is required"),
        Row(
            #"{"properties":{"A":{"type":"object","required":["B"]}}}"#,
            #"{"A":{}}"#,
            "A.B: is required"
        ),
        Row(
            #"{"properties":{"A":{"items":{"properties":{"B":{"type":"integer"}}}}}}"#,
            #"{"A":[{"B":1},{"B":"x"}]}"#,
            "A[1].B: is of another type; give a whole number"
        ),
        Row(#"{"type":["string","null"]}"#, "1", ": is of another type; give a text or null"),
        Row(#"{"enum":["A","B","C"]}"#, #""D""#, ": is not in the list; give A, B or C"),
        Row(#"{"minimum":7,"maximum":120}"#, "500", ": is 500; give 7 to 120"),
        Row(#"{"minimum":0.5}"#, "0.25", ": is 0.25; give 0.5 or more"),
        Row(#"{"maxLength":2}"#, #""abc""#, ": has 3 characters; give at most 2"),
        Row(#"{"minItems":1}"#, "[]", ": has 0 values; give 1 or more"),
        Row(#"{"maxItems":1}"#, "[1,2]", ": has 2 values; give at most 1"),
        Row(#"{"pattern":"^[0-9]{12}$"}"#, #""12""#, ": does not match the pattern ^[0-9]{12}$"),
        Row(#"{"format":"date"}"#, #""2026-02-30""#, ": is no day; give one as YYYY-MM-DD"),
        Row(#"{"format":"email"}"#, #""dana""#, ": is no mail address; give one as name@example.com"),
        Row("false", "1", ": is not allowed; leave it out"),
        // A wrong type is one fault: its other keywords say nothing about it.
        Row(#"{"type":"string","enum":["A"]}"#, "1", ": is of another type; give a text"),
    ]

    @Test("says where, what, and what would be right", arguments: rows)
    func words(_ row: Row) throws {
        let schema = try ValueSchema(JSONReader.document(from: Array(row.schema.utf8)))
        let value = try JSONReader.document(from: Array("[\(row.value)]".utf8))
        guard case .list(let values) = value else { return }
        #expect(schema.flaws(in: values[0]).map { "\($0.place): \($0.words)" } == row.told)
    }

    static let patterns = [
        ("^a$", "a", true), ("^a$", "ba", false), ("^a", "ab", true), ("a$", "ba", true), ("a$", "ab", false),
        ("a|b", "xbx", true), ("^(a|b)$", "b", true), (#"^a\$"#, "a$b", true), ("^a$", "a\n", false),
    ]

    @Test("a pattern is found anywhere, unless it is anchored", arguments: patterns)
    func anchors(_ pattern: String, _ text: String, _ isFound: Bool) {
        #expect(TextPattern(pattern)?.matches(text) == isFound, "\(pattern) \(text)")
    }

    @Test("a pattern that cannot be understood is none", arguments: ["^a|b$", "(", "(?<a>b)"])
    func unreadable(_ pattern: String) { #expect(TextPattern(pattern) == nil) }
}
