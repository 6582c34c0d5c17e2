import CosellShell
import Testing

struct FactSheetTests {
    @Test("names stand above each other, facts beside them, and one without a name goes on")
    func columns() {
        let text = FactSheet.text([("ID", "1"), ("Policies", "none"), ("", "more")])
        #expect(text == "ID        1\nPolicies  none\n          more\n")
    }

    @Test("names alone are coloured, and no fact steers the terminal or breaks its line")
    func colours() {
        let text = FactSheet.text([("ID", "a\u{1B}[31mb\nc")], style: .colored)
        #expect(text == "\u{1B}[34mID\u{1B}[0m  a\\u001b[31mb c\n")
    }
}
