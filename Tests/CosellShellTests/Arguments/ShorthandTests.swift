@testable import CosellShell
import CosellWire
import Testing

/// The shorthand as the AWS CLI's own parser reads it.
struct ShorthandTests {
    @Test("reads and refuses what the AWS CLI reads and refuses")
    func cases() throws {
        guard case .list(let rows) = try Fixture.document("shorthand.json") else { return }
        #expect(rows.count > 70)
        for row in rows {
            guard case .string(let input)? = row["input"] else { continue }
            let parsed = try? ShorthandParser.Value.pairs(
                ShorthandParser.pairs(of: input) { _ throws(Complaint) in "" }
            )
            #expect(parsed?.plain.json == row["output"]?.json, "\(input)")
        }
    }

    @Test("says where it stopped and what was expected")
    func message() {
        let complaint = #expect(throws: Complaint.self) {
            _ = try ShorthandParser.pairs(of: "Email") { _ throws(Complaint) in "" }
        }
        #expect(complaint?.what == "expected '=', found the end at character 6 of Email")
    }

    @Test("refuses what would exhaust the stack")
    func deep() {
        #expect(throws: Complaint.self) {
            _ = try ShorthandParser.pairs(of: "a=" + String(repeating: "[", count: 100_000)) { _ throws(Complaint) in ""
            }
        }
    }
}
