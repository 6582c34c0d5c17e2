import CosellShell
import CosellWire
import Foundation
import Testing

@testable import CosellIntegrations

/// The file beside the rows, which a later run goes on with.
struct BulkResultTests {
    static let source = BulkSource(file: "/data/deals.csv", kind: .create, catalog: "Sandbox")

    private func result(_ row: Int, _ status: BulkResult.Status, _ id: String? = nil) -> BulkResult {
        BulkResult(
            row: row,
            line: row + 1,
            digest: "d\(row)",
            key: "CRM-\(row)",
            status: status,
            identifier: id,
            code: status == .failed ? "ThrottlingException" : nil,
            message: status == .failed ? "=too, \"many\"\ncalls" : nil,
            at: Instant(seconds: 1_767_225_600)
        )
    }

    @Test("what was written is read again, in both forms", arguments: ["jsonl", "csv"])
    func whole(_ form: String) throws {
        try withFile(form) { path in
            let file = try BulkResultFile(path, of: Self.source)
            try file.append(result(1, .done, "O1"))
            try file.append(result(2, .failed, "O2"))
            try file.append(result(3, .failed))
            try file.append(result(3, .done, "O3"))
            let history = try #require(try BulkHistory(ByteFeed(file: path), of: path))
            #expect(history.source == Self.source)
            #expect(history["d1"] == result(1, .done, "O1"))
            #expect(history["d2"]?.status == .failed && history["d2"]?.identifier == "O2")
            #expect(history["d2"]?.message?.hasSuffix("too, \"many\" calls") == true)
            #expect(history["d3"]?.status == .done, "the last one counts")
            #expect(history["d4"] == nil)
            #expect(history.record(named: "CRM-3") == "O3" && history.record(named: "CRM-2") == nil)
        }
    }

    @Test(
        "a line that was cut short is none, and the next begins behind the last whole one",
        arguments: ["jsonl", "csv"]
    )
    func torn(_ form: String) throws {
        try withFile(form) { path in
            do {
                let file = try BulkResultFile(path, of: Self.source)
                try file.append(result(1, .done, "O1"))
            }
            let whole = try Data(contentsOf: URL(filePath: path))
            for cut in [1, 5, 40] {
                let handle = try #require(FileHandle(forUpdatingAtPath: path))
                try handle.seekToEnd()
                try handle.write(contentsOf: whole.suffix(60).prefix(cut))
                try handle.close()
                if form == "jsonl" {
                    let read = try #require(try BulkHistory(ByteFeed(file: path), of: path))
                    #expect(read["d1"]?.identifier == "O1")
                }
                _ = try BulkResultFile(path, of: Self.source)
                #expect(try Data(contentsOf: URL(filePath: path)) == whole)
            }
        }
    }

    @Test("two runs do not write into one file")
    func alone() throws {
        try withFile("jsonl") { path in
            let file = try BulkResultFile(path, of: Self.source)
            #expect(throws: Complaint.self) { try BulkResultFile(path, of: Self.source) }
            try file.append(result(1, .done, "O1"))
        }
    }

    @Test(
        "what is no file of results is not taken for one",
        arguments: ["Id,Project.Title\nO1,x\n", "{\"Id\":\"O1\"}\n"]
    )
    func another(_ text: String) throws {
        var pieces = [Array(text.utf8)][...]
        #expect(try BulkHistory(ByteFeed { pieces.popFirst() }, of: "file") == nil)
    }

    private func withFile(_ form: String, _ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("cosell-\(UUID().uuidString).\(form)")
            .path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }
}
