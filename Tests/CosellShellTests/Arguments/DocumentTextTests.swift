import CosellShell
import CosellWire
import Testing

/// Files that hold one value.
struct DocumentTextTests {
    static let value = Document.object([.init("A", .list([.integer(1), .string("x")]))])

    @Test("reads JSON and YAML", arguments: [" {\"A\": [1, \"x\"]}\n", "A: [1, x]\n", "A:\n  - 1\n  - x\n"])
    func forms(_ text: String) throws {
        #expect(try DocumentText.document(of: text) == Self.value)
    }

    @Test("complains about what is neither", arguments: ["{\"A\":", "[1,", "A: [", "a: b: c"])
    func nonsense(_ text: String) {
        #expect(throws: Complaint.self) { try DocumentText.document(of: text) }
    }
}
