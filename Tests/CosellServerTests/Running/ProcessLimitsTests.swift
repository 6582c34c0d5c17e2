import Testing

@testable import CosellServer

/// A server that cannot start under a limit says which, and what it needs.
struct ProcessLimitsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var descriptors = 1024
        var mebibytes = 8192
        var processors = 2
        let refused: String?
    }

    static let rows = [
        Row(testDescription: "plenty", refused: nil),
        Row(testDescription: "16 files", descriptors: 16, refused: "ulimit -n"),
        Row(testDescription: "one file too few", descriptors: 29, refused: "ulimit -n"),
        Row(testDescription: "just enough files", descriptors: 30, refused: nil),
        Row(testDescription: "more processors need more files", descriptors: 30, processors: 4, refused: "ulimit -n"),
        Row(testDescription: "300 MiB", mebibytes: 300, refused: "ulimit -v"),
        Row(testDescription: "just enough memory", mebibytes: 832, refused: nil),
    ]

    @Test("a limit that is too low is named with the way to raise it", arguments: rows)
    func limits(_ row: Row) {
        let limits = ProcessLimits(
            descriptors: row.descriptors,
            addressSpaceBytes: row.mebibytes << 20,
            processors: row.processors
        )
        let outcome = Result { try limits.require() }
        switch (outcome, row.refused) {
        case (.success, nil): break
        case (.failure(let refusal as ProcessLimits.TooLittle), let command?):
            #expect(refusal.description.contains(command))
        default: Issue.record("\(outcome)")
        }
    }
}
