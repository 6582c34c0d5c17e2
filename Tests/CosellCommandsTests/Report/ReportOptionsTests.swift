import ArgumentParser
import CosellReports
import CosellShell
import CosellWire
import Testing

@testable import CosellCommands

/// What the words of a report's command line mean.
struct ReportOptionsTests {
    private static let now = Instant(seconds: 1_770_000_000)

    private static func question(_ words: [String]) throws -> ReportQuestion {
        try ReportOptions.parse(words).question(.pipeline, now: now)
    }

    @Test("a day is its last moment; a moment is itself")
    func asOf() throws {
        #expect(try Self.question(["--as-of", "2026-05-01"]).asOf == Instant("2026-05-01T23:59:59.999Z"))
        #expect(try Self.question(["--as-of", "2026-05-01T12:00:00+02:00"]).asOf == Instant("2026-05-01T10:00:00Z"))
        #expect(try Self.question([]).asOf == nil)
    }

    @Test("filters, weights and limits")
    func values() throws {
        let question = try Self.question([
            "--only", "Stage=Qualified", "--only", "owner=A=B", "--weight", "qualified=30", "--weight", "Talks=12.5%",
            "--top", "0", "--rows", "--max-rows", "5", "--catalog", "sandbox",
        ])
        #expect(question.filters == [DealFilter(.stage, "Qualified"), DealFilter(.owner, "A=B")])
        #expect(question.weights.weight(of: "Qualified") == 0.3)
        #expect(question.weights.weight(of: "Talks") == 0.125)
        #expect(question.top == 0 && question.recordLimit == 5 && question.catalog == "Sandbox")
    }

    static let wrong: [(words: [String], place: String)] = [
        (["--as-of", "yesterday"], "--as-of"), (["--as-of", "2026-02-30"], "--as-of"),
        (["--live", "--as-of", "2026-02-01"], "--as-of"), (["--only", "stage"], "--only"),
        (["--only", "stage="], "--only"),
        (["--only", "stag=x"], "--only"), (["--weight", "Qualified"], "--weight"),
        (["--weight", "Qualified=101"], "--weight"), (["--weight", "Qualified=much"], "--weight"),
        (["--max-rows", "0"], "--max-rows"), (["--color", "green"], "--color"),
    ]

    @Test("what cannot be meant is said at its option", arguments: wrong)
    func refused(_ words: [String], _ place: String) throws {
        #expect { try Self.question(words) } throws: {
            ($0 as? Complaint)?.place == place && ($0 as? Complaint)?.remedy != nil
        }
    }

    static let forms: [(output: String?, file: String?, form: ReportWriting.Form)] = [
        (nil, nil, .table), (nil, "a.html", .html), (nil, "a.MD", .markdown), (nil, "a.csv", .csv),
        (nil, "a.json", .json),
        (nil, "a", .table), (nil, "csv", .table), ("json", "a.html", .json), ("Markdown", nil, .markdown),
    ]

    @Test("the form is what is asked for, else what the file's name says", arguments: forms)
    func form(_ output: String?, _ file: String?, _ form: ReportWriting.Form) throws {
        #expect(try ReportWriting(output, file: file).form == form)
    }

    @Test("there is no other form")
    func noForm() { #expect(throws: Complaint.self) { try ReportWriting("pdf", file: nil) } }
}
