import Testing

@testable import CosellReports

/// Who was forgotten.
struct StaleReportTests {
    static let rows: [(changed: String, stage: String, review: String, isStale: Bool)] = [
        ("2026-03-01", "Qualified", "Approved", true),  // 90 days before 30 May
        ("2026-03-01T23:59:59.999Z", "Qualified", "Approved", true), ("2026-03-02", "Qualified", "Approved", false),
        ("2025-01-01", "Launched", "Approved", false), ("2025-01-01", "Closed Lost", "Approved", false),
        ("2025-01-01", "Qualified", "Rejected", false), ("2025-01-01", "Qualified", "Pending Submission", true),
        ("2026-05-31", "Qualified", "Approved", false),
    ]

    @Test("unchanged for 90 days, and open", arguments: rows)
    func stale(_ changed: String, _ stage: String, _ review: String, _ isStale: Bool) async throws {
        let book = try await DealBook()
        try await book.add("O1", DealVersion(at: changed, stage: stage, review: review))
        let report = try await StaleReport.made(.on("2026-05-30"), days: 90, book.database)
        #expect(report.figure("StaleDeals") == (isStale ? "1" : "0"))
    }

    @Test("by how long, longest first, each record in the step that counts it")
    func steps() async throws {
        let book = try await DealBook()
        for (id, day) in [("O1", "2026-05-20"), ("O2", "2026-05-01"), ("O3", "2026-01-01"), ("O4", "2026-05-25")] {
            try await book.add(id, DealVersion(at: day))
        }
        let question = ReportQuestion.on("2026-05-30") { $0.recordLimit = 10 }
        let report = try await StaleReport.made(question, days: 10, book.database)
        #expect(
            report.words("ByIdleDays") == [
                ["10–19", "1", "USD 1,000"], ["20–39", "1", "USD 1,000"], ["40 and more", "1", "USD 1,000"],
            ]
        )
        #expect(report.words("Longest").map { Array($0.prefix(2)) } == [["O3", "149"], ["O2", "29"], ["O1", "10"]])
        #expect(report.figure("StaleShare") == "75 %")
        for row in report.words("ByIdleDays") { #expect(report.ids("ByIdleDays", row[0]).count == Int(row[1])) }
    }

    @Test("as of a day, it is what was stale then")
    func asOf() async throws {
        let book = try await DealBook()
        try await book.add("O1", DealVersion(at: "2026-01-01"), DealVersion(at: "2026-04-15", stage: "Qualified"))
        for (day, count) in [("2026-03-31", "0"), ("2026-04-01", "1"), ("2026-04-14", "1"), ("2026-04-15", "0")] {
            let question = ReportQuestion.on("2026-05-30") { $0.asOf = ReportQuestion.moment(day) }
            #expect(
                try await StaleReport.made(question, days: 90, book.database).figure("StaleDeals") == count,
                "\(day)"
            )
        }
    }
}
