import CosellWire
import SellingAPI
import Testing

/// Sixty-four levels are read, sixty-five are refused, whatever they are made of.
struct JSONDepthTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let open: [String]
        let close: [String]

        /// A number in as many levels, of the kinds in turn.
        func text(depth: Int) -> [UInt8] {
            let kinds = (0..<depth).map { $0 % open.count }
            return Array((kinds.map { open[$0] }.joined() + "0" + kinds.reversed().map { close[$0] }.joined()).utf8)
        }
    }

    static let rows = [
        Row(testDescription: "lists", open: ["["], close: ["]"]),
        Row(testDescription: "objects", open: [#"{"a":"#], close: ["}"]),
        Row(testDescription: "both", open: [#"{"a":"#, "["], close: ["}", "]"]),
        Row(testDescription: "not the first element", open: ["[0,", #"{"b":0,"a":"#], close: ["]", "}"]),
    ]

    @Test("a value", arguments: rows)
    func value(_ row: Row) {
        #expect(isRead(row.text(depth: 64)))
        #expect(!isRead(row.text(depth: 65)))
        #expect(!isRead(row.text(depth: 10_000)))
    }

    @Test("a value that is skipped", arguments: rows)
    func skipped(_ row: Row) {
        #expect(isSkipped(row.text(depth: 63)))
        #expect(!isSkipped(row.text(depth: 64)))
        #expect(!isSkipped(row.text(depth: 10_000)))
    }

    private func isRead(_ text: [UInt8]) -> Bool { (try? JSONReader.document(from: text)) != nil }

    private func isSkipped(_ text: [UInt8]) -> Bool {
        let bytes = Array(#"{"Unknown":"#.utf8) + text + Array("}".utf8)
        return (try? JSONReader.read(Selling.GetOpportunityRequest.self, from: bytes)) != nil
    }
}
