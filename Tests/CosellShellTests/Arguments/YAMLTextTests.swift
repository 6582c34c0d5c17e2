@testable import CosellShell
import Testing

struct YAMLTextTests {
    @Test(
        "keeps what is text",
        arguments: [
            ("a: 1", #"{"a":1}"#), ("a: '1'", #"{"a":"1"}"#), ("a: 1.5", #"{"a":1.5}"#), ("a: true", #"{"a":true}"#),
            ("a: no", #"{"a":"no"}"#), ("a: 2030-06-30", #"{"a":"2030-06-30"}"#), ("a: ~", #"{"a":null}"#),
            ("a:\n- b: c\n  d: [e, f]", #"{"a":[{"b":"c","d":["e","f"]}]}"#), ("", "null"),
            ("a: &x [b]\nc: *x", #"{"a":["b"],"c":["b"]}"#),
        ]
    )
    func values(yaml: String, json: String) throws {
        #expect(try YAMLText.document(of: yaml).json == json)
    }

    @Test("refuses what is no YAML, is too deep, or grows without end")
    func hostile() {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h"]
        let laughs = zip(names, names.dropFirst()).reduce("a: &a [x, x, x, x, x, x, x, x, x]") { text, pair in
            text + "\n\(pair.1): &\(pair.1) [" + Array(repeating: "*\(pair.0)", count: 9).joined(separator: ", ") + "]"
        }
        let texts = [
            "a: [", "a: b: c", String(repeating: "[", count: 200) + String(repeating: "]", count: 200), laughs,
        ]
        for text in texts { #expect(throws: Complaint.self) { try YAMLText.document(of: text) } }
    }
}
