import CosellSimulator
import Foundation
import Testing

/// docs/acts.md is the table of acts, and no other.
struct ActsPageTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/acts.md").standardized

    /// `COSELL_WRITE_PAGES=1` writes the page anew.
    @Test("the page says what the table says")
    func page() throws {
        if ProcessInfo.processInfo.environment["COSELL_WRITE_PAGES"] == "1" {
            try ActsPage.text.write(to: Self.page, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.page, encoding: .utf8) == ActsPage.text)
    }
}
