import CosellWire
import Testing

struct ExactTextTests {
    /// Pairs that Swift's strings take for one text.
    static let pairs = [
        ("caf\u{E9}", "cafe\u{301}"), ("Kansas", "\u{212A}ansas"), ("\u{C5}", "\u{212B}"), (";", "\u{37E}"),
        ("\u{1E9B}\u{323}", "\u{17F}\u{323}\u{307}"), ("\u{AC00}", "\u{1100}\u{1161}"),
    ]

    @Test("tells apart what looks the same", arguments: pairs)
    func apart(_ left: String, _ right: String) {
        #expect(left == right)
        #expect(ExactText(left) != ExactText(right))
        #expect(Set([ExactText(left), ExactText(right)]).count == 2)
        #expect(!ExactTexts([left]).contains(right))
        #expect(ExactTexts([left]).contains(left))
        #expect(Document.string(left) != .string(right))
        #expect(Document.object([Document.Member(left, .null)])[right] == nil)
    }

    @Test("keys of an object are other keys when their code points are", arguments: pairs)
    func keys(_ left: String, _ right: String) throws {
        let json = try JSONReader.document(from: Array("{\"\(left)\":1,\"\(right)\":2}".utf8))
        let members = Document.object([Document.Member(left, .integer(1)), Document.Member(right, .integer(2))])
        #expect(json == members)
        let writer = CBORWriter()
        writer.write(members)
        #expect(try CBORReader.document(from: writer.bytes) == members)
    }

    @Test("a message quotes the beginning of a long text, whatever it is made of")
    func excerpts() {
        #expect("short".excerpt() == "short")
        #expect(String(repeating: "é", count: 64).excerpt(64) == String(repeating: "é", count: 64))
        #expect(String(repeating: "🚀", count: 65).excerpt(64) == String(repeating: "🚀", count: 64) + "...")
        // One letter to Swift, a megabyte on the terminal.
        let stacked = "e" + String(repeating: "\u{301}", count: 1 << 19)
        #expect(stacked.count == 1)
        #expect(stacked.excerpt(64).utf8.count < 200)
    }

    @Test("a key that occurs twice is quoted in part")
    func longKey() {
        let key = String(repeating: "k", count: 1 << 16)
        let error = #expect(throws: SerializationError.self) {
            try JSONReader.document(from: Array("{\"\(key)\":1,\"\(key)\":2}".utf8))
        }
        #expect((error?.description.utf8.count ?? .max) < 200)
    }
}
