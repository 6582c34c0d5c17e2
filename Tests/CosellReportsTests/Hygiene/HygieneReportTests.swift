import CosellStore
import CosellSync
import CosellWire
import SellingAPI
import Testing

@testable import CosellReports

/// What stops opportunities, by the linter's rules.
struct HygieneReportTests {
    private static let now = Instant(seconds: 1_770_000_000)  // 2026-02-02

    private static func book(_ records: Selling.GetOpportunityResponse...) async throws -> DealBook {
        let book = try await DealBook()
        try await book.database.keep(records, in: "AWS", at: now)
        return book
    }

    @Test("each rule with how many it stops, and what to do")
    func rules() async throws {
        let book = try await Self.book(
            SampleRecord.complete("O1"),
            SampleRecord.complete("O2") { $0.relatedEntityIdentifiers.solutions = [] },
            SampleRecord.complete("O3") {
                $0.relatedEntityIdentifiers.solutions = []
                $0.project?.salesActivities = nil
            },
            SampleRecord.complete("O4", .approved, stage: .committed) { $0.relatedEntityIdentifiers.solutions = [] },
            SampleRecord.complete("O5", .submitted) { $0.relatedEntityIdentifiers.solutions = [] },
            SampleRecord.complete("O6", .approved, stage: .launched) { $0.relatedEntityIdentifiers.solutions = [] }
        )
        let question = ReportQuestion.on("2026-02-02") { $0.recordLimit = 100 }
        let report = try await HygieneReport.made(question, book.database)
        #expect(report.figure("Checked") == "4")
        #expect(report.figure("Ready") == "1")
        #expect(report.figure("Blocked") == "3")
        let rules = report.words("ByRule")
        #expect(
            rules.map { Array($0.prefix(4)) } == [
                ["S1", "relatedEntityIdentifiers.solutions", "submission", "2"],
                ["O36", "relatedEntityIdentifiers.solutions", "launch", "1"],
                ["S5", "project.salesActivities", "submission", "1"],
            ]
        )
        #expect(rules.allSatisfy { $0[4].hasSuffix(".") && $0[4].count > 10 })
        for row in rules where row[0] != "S1" { #expect(report.ids("ByRule", row[0]).count == Int(row[3])) }
        #expect(report.ids("ByRule", "S1") == ["O2", "O3"])
        #expect(Set(report.words("Worst").map { $0[0] }) == ["O2", "O3", "O4"])
        let scores = report.words("Worst").compactMap { Int($0[1]) }
        #expect(scores == scores.sorted() && scores.allSatisfy { $0 < 100 })
        #expect(report.notes.contains { $0.hasPrefix("1 opportunity under review") })
        #expect(report.words("ByScore").map { Int($0[1]) ?? 0 }.reduce(0, +) == 4)
    }

    @Test("one without its details is named, and none of the others is lost by a text that is no record")
    func unread() async throws {
        let book = try await Self.book(SampleRecord.complete("O1"))
        try await book.add("O2", DealVersion(at: "2026-01-01"))
        try await book.add("O3", DealVersion(at: "2026-01-01", body: "{\"half\": "))
        let report = try await HygieneReport.made(.on("2026-02-02"), book.database)
        #expect(report.figure("Checked") == "1")
        #expect(report.notes == ["Not checked, since their details are not here: O2, O3. cosell sync reads them."])
    }

    @Test("as of a day, by the details of that day and by its date")
    func asOf() async throws {
        let body = { (record: Selling.GetOpportunityResponse) in
            String(decoding: JSONWriter.bytes(record), as: UTF8.self)
        }
        let book = try await DealBook()
        try await book.add(
            "O1",
            DealVersion(
                at: "2026-01-01",
                body: body(SampleRecord.complete("O1") { $0.project?.salesActivities = nil })
            ),
            DealVersion(at: "2026-03-01", body: body(SampleRecord.complete("O1")))
        )
        for (day, rules) in [("2026-02-01", ["S5"]), ("2026-03-01", []), ("2027-02-01", ["S6"])] {
            let question = ReportQuestion.on("2027-03-01") { $0.asOf = ReportQuestion.moment(day) }
            let report = try await HygieneReport.made(question, book.database)
            #expect(report.words("ByRule").map { $0[0] } == rules, "\(day)")
        }
    }

    @Test("nothing to check is no fault")
    func empty() async throws {
        let report = try await HygieneReport.made(.on("2026-02-02"), try await DealBook().database)
        #expect(report.figure("Checked") == "0")
        #expect(report.figure("AverageScore") == "")
        #expect(report.sections.isEmpty)
    }
}
