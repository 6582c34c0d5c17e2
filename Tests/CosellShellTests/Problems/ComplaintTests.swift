import CosellShell
import Testing

struct ComplaintTests {
    @Test("says what is wrong however long the input is that it quotes")
    func abridged() {
        let text = String(repeating: "[", count: 10_000_000)
        let complaint = Complaint("'\(text)' is no moment", at: "--\(text)", remedy: "Write it otherwise.")
        #expect(complaint.description.utf8.count < 2000)
        #expect(complaint.what.hasPrefix("'[["))
        #expect(complaint.what.hasSuffix("[' is no moment"))
    }
}
