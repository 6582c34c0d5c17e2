import CosellShell
import CosellWire
import Testing

@testable import CosellIntegrations

/// Records of files as people and programs write them.
struct RecordReaderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        /// Line and cells of each record.
        let records: [String]
    }

    static let rows = [
        Row(testDescription: "a header and a row", text: "a,b\n1,2\n", records: ["1: a|b", "2: 1|2"]),
        Row(testDescription: "the last line has no end", text: "a,b\n1,2", records: ["1: a|b", "2: 1|2"]),
        Row(testDescription: "a byte order mark", text: "\u{FEFF}a,b\n1,2\n", records: ["1: a|b", "2: 1|2"]),
        Row(testDescription: "CR LF", text: "a,b\r\n1,2\r\n", records: ["1: a|b", "2: 1|2"]),
        Row(testDescription: "CR alone", text: "a,b\r1,2\r", records: ["1: a|b", "2: 1|2"]),
        Row(testDescription: "semicolons", text: "a;b\n1,5;2\n", records: ["1: a|b", "2: 1,5|2"]),
        Row(testDescription: "tabs", text: "a\tb\n1;5\t2\n", records: ["1: a|b", "2: 1;5|2"]),
        Row(
            testDescription: "separators within quotes count for none",
            text: "\"a;;;\",b\n1,2\n",
            records: ["1: a;;;|b", "2: 1|2"]
        ),
        Row(testDescription: "quotes", text: "a,b\n\"x, \"\"y\"\"\",2\n", records: ["1: a|b", "2: x, \"y\"|2"]),
        Row(testDescription: "a quote within a text", text: "a,b\n5\" disk,2\n", records: ["1: a|b", "2: 5\" disk|2"]),
        Row(
            testDescription: "line breaks within quotes count as lines",
            text: "a,b\n\"x\r\ny\nz\",2\n3,4\n",
            records: ["1: a|b", "2: x\r\ny\nz|2", "5: 3|4"]
        ),
        Row(testDescription: "empty lines", text: "a,b\n\n,\n1,2\n \n", records: ["1: a|b", "4: 1|2"]),
        Row(testDescription: "ragged rows", text: "a,b\n1\n1,2,3\n", records: ["1: a|b", "2: 1", "3: 1|2|3"]),
        Row(testDescription: "empty cells", text: "a,b\n,\"\"\nx,\n", records: ["1: a|b", "3: x|"]),
        Row(testDescription: "JSON lines", text: "{\"a\":1}\n\n{\"b\":\"x\"}", records: ["1: a=1", "3: b=x"]),
        Row(testDescription: "JSON that is broken", text: "{\"a\":1}\n{\"a\"\n", records: ["1: a=1", "2: broken"]),
        Row(testDescription: "JSON that is no object", text: "{\"a\":1}\n3\n", records: ["1: a=1", "2: broken"]),
    ]

    @Test("each record with the line that it begins on, however the bytes come", arguments: rows, [12, 13, 1 << 16])
    func records(_ row: Row, _ pieceSize: Int) throws {
        #expect(try Self.records(of: Array(row.text.utf8), pieceSize: pieceSize) == row.records)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let words: String
    }

    static let refusals = [
        Refusal(testDescription: "nothing", bytes: [], words: "empty"),
        Refusal(testDescription: "blanks", bytes: Array(" \r\n\t\n".utf8), words: "empty"),
        Refusal(testDescription: "UTF-16", bytes: [0xFF, 0xFE, 0x61, 0], words: "UTF-16"),
        Refusal(testDescription: "UTF-16, the other way round", bytes: [0xFE, 0xFF, 0, 0x61], words: "UTF-16"),
        Refusal(testDescription: "UTF-16 without a mark", bytes: [0x61, 0, 0x2C, 0], words: "no text"),
        Refusal(testDescription: "Latin-1", bytes: Array("a,b\nx,".utf8) + [0xE9, 0x0A], words: "not UTF-8"),
        Refusal(testDescription: "a list", bytes: Array(" [{}]".utf8), words: "JSON list"),
        Refusal(testDescription: "an open quote", bytes: Array("a,b\n1,\"2\n3".utf8), words: "never closed"),
        Refusal(
            testDescription: "an open quote before very much",
            bytes: Array("a,b\n1,\"".utf8) + [UInt8](repeating: 0x78, count: (1 << 20) + 10),
            words: "never closed"
        ),
        Refusal(
            testDescription: "a record without an end",
            bytes: Array("{\"a\":\"".utf8) + [UInt8](repeating: 0x78, count: (1 << 20) + 10),
            words: "more than 1 MiB"
        ),
    ]

    @Test("what is no text is refused, with what to do", arguments: refusals)
    func refused(_ refusal: Refusal) throws {
        let complaint = #expect(throws: Complaint.self) { _ = try Self.records(of: refusal.bytes, pieceSize: 1 << 16) }
        #expect(complaint?.what.contains(refusal.words) == true && complaint?.remedy != nil)
    }

    private static func records(of bytes: [UInt8], pieceSize: Int) throws -> [String] {
        var pieces = stride(from: 0, to: bytes.count, by: pieceSize)
            .map { Array(bytes[$0..<min($0 + pieceSize, bytes.count)]) }[...]
        var reader = try RecordReader(ByteFeed { pieces.popFirst() }, of: "file")
        var records: [String] = []
        while let record = try reader.next() {
            switch record.content {
            case .cells(let cells): records.append("\(record.line): \(cells.joined(separator: "|"))")
            case .members(let members):
                records.append(
                    "\(record.line): \(members.map { "\($0.name)=\($0.value.words)" }.joined(separator: "|"))"
                )
            case .broken: records.append("\(record.line): broken")
            }
        }
        return records
    }
}
