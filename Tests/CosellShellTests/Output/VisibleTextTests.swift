import CosellWire
import Testing

@testable import CosellShell

/// Texts of other people steer no terminal.
struct VisibleTextTests {
    static let steering: [UInt32] =
        Array(0...0x08) + Array(0x0B...0x1F) + Array(0x7F...0x9F) + Array(0x202A...0x202E) + Array(0x2066...0x2069)

    @Test("each character that steers is written out, in every layout", arguments: steering)
    func written(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let text = "a\(Character(scalar))b"
        let document = Document.object([.init("T", .string(text))])
        let texts = [
            text.visible, Mark.red.around(text).dropFirst(7).description, JSONLayout.text(document),
            JSONLayout.line(document), YAMLLayout.text(document), TextLayout.text(document),
            TableLayout.text(document, title: "T"), SheetLayout.text(document, width: 80, style: .plain),
            try ListingLayout.text([document], [Column(path: "T")], width: 80, style: .plain),
            ErrorBlock.text(Complaints([Complaint(text, at: text, remedy: text)])), ErrorBlock.text(notes: [text]),
        ]
        for text in texts.map({ $0.replacing("\u{1B}[0m", with: "") }) {
            #expect(!text.unicodeScalars.contains(scalar), "\(text.debugDescription)")
        }
    }

    @Test("letters of every script, lines and tabs stay", arguments: ["Łódź", "日本語", "עברית\u{200F}", "a\nb\tc", "👩‍🚀"])
    func kept(_ text: String) { #expect(text.visible == text) }

    @Test("escapes in JSON say the same text again")
    func sameInJSON() throws {
        let document = Document.list(Self.steering.compactMap(Unicode.Scalar.init).map { .string(String($0)) })
        #expect(try Fixture.document(of: JSONLayout.text(document)) == document)
        #expect(try YAMLText.document(of: YAMLLayout.text(document)) == document)
    }
}
