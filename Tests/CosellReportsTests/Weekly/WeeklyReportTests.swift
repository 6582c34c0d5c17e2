import Testing

@testable import CosellReports

/// What a week was.
struct WeeklyReportTests {
    /// Around the week that ends with 20 March.
    private static func book() async throws -> DealBook {
        let book = try await DealBook()
        let old = "2026-01-05"
        try await book.add(
            "O1",
            DealVersion(at: old, stage: "Committed"),
            DealVersion(at: "2026-03-15", stage: "Launched", amount: 4000)
        )
        try await book.add(
            "O2",
            DealVersion(at: old),
            DealVersion(at: "2026-03-16", stage: "Closed Lost", reason: "Price")
        )
        try await book.add("O3", DealVersion(at: "2026-03-17", created: "2026-03-17"))
        try await book.add(
            "O4",
            DealVersion(at: old),
            DealVersion(at: "2026-03-14", stage: "Qualified"),
            DealVersion(at: "2026-03-15", stage: "Committed")
        )
        // Before the week, and after it.
        try await book.add("O5", DealVersion(at: old), DealVersion(at: "2026-03-13", stage: "Launched"))
        try await book.add(
            "O6",
            DealVersion(at: "2026-02-01", stage: "Qualified"),
            DealVersion(at: "2026-03-21", stage: "Launched")
        )
        try await book.add("O7", DealVersion(at: "2026-03-18", review: "Action Required", created: old))
        try await book.add("O8", DealVersion(at: "2026-03-10", closes: "2026-03-19", created: old, next: nil))
        try await book.add("O9", DealVersion(at: "2026-03-13", review: "Pending Submission", created: old))
        try await book.add("O10", DealVersion(at: "2026-03-14", review: "Pending Submission", created: old))
        let sent = "2026-03-10T00:00:00.000Z"
        try await book.referral("e1", expires: "2026-03-25T12:00:00.000Z", statuses: [(sent, "PENDING")])
        try await book.referral(
            "e2",
            expires: "2026-03-25T12:00:00.000Z",
            statuses: [(sent, "PENDING"), ("2026-03-19T00:00:00.000Z", "ACCEPTED")]
        )
        try await book.referral("e3", expires: "2026-03-28T12:00:00.000Z", statuses: [(sent, "PENDING")])
        try await book.referral("e4", expires: "2026-03-20T12:00:00.000Z", statuses: [(sent, "PENDING")])
        return book
    }

    private static func report(
        _ book: DealBook,
        _ change: (inout ReportQuestion) -> Void = { _ in }
    ) async throws -> Report {
        let question = ReportQuestion.on("2026-05-01") {
            $0.asOf = ReportQuestion.moment("2026-03-20")
            $0.recordLimit = 1000
            change(&$0)
        }
        return try await WeeklyReport.made(question, WeeklyReport.Spans(), book.database)
    }

    @Test("what changed within the week, by its end")
    func changes() async throws {
        let report = try await Self.report(try await Self.book())
        #expect(report.figure("Won") == "1")
        #expect(report.figure("WonMonthly") == "USD 4,000")
        #expect(report.words("Won").map { $0[0] } == ["O1"])
        #expect(report.words("Lost").map { [$0[0], $0[5]] } == [["O2", "Price"]])
        #expect(report.ids("Changes", "Moved on") == ["O4"])
        #expect(report.records?.all.first { $0.group == "Moved on" }?.note == "Prospect → Committed")
        #expect(report.ids("Changes", "New") == ["O3"])
        #expect(report.ids("Changes", "Won") == ["O1"])
        for row in report.words("Changes") { #expect(report.ids("Changes", row[0]).count == Int(row[1]), "\(row[0])") }
    }

    @Test("what needs action, the most pressing first")
    func tasks() async throws {
        let report = try await Self.report(try await Self.book())
        #expect(
            report.words("ActionNeeded").map { [$0[0], $0[1], $0[5]] } == [
                ["O7", "AWS asks for changes", "for 2 days"],
                ["e1", "Referral expires", "answer from AWS before 2026-03-25T12:00 UTC"],
                ["O8", "Past its close date", "closed 2026-03-19, 1 day ago"],
                ["O9", "Never submitted", "a draft for 7 days"], ["O8", "No next step", "nothing says what is next"],
            ]
        )
        let narrowed = try await Self.report(try await Self.book()) { $0.filters = [DealFilter(.id, "O9")] }
        #expect(narrowed.words("ActionNeeded").map { $0[0] } == ["O9"])
        #expect(narrowed.figure("Changed") == "0")
    }

    @Test("stuck: longer than is allowed, and twice as long as others took")
    func stuck() async throws {
        let book = try await DealBook()
        // Six who took 20 days from Prospect to Qualified.
        for number in 1...6 {
            try await book.add(
                "O\(number)",
                DealVersion(at: "2026-01-01"),
                DealVersion(at: "2026-01-21", stage: "Qualified", created: "2026-01-01"),
                DealVersion(at: "2026-01-22", stage: "Launched")
            )
        }
        try await book.add("O8", DealVersion(at: "2026-02-09", created: "2026-02-09"))  // 39 days on 20 March
        try await book.add("O9", DealVersion(at: "2026-02-08", created: "2026-02-08"))  // 40
        try await book.add("O10", DealVersion(at: "2026-02-18", stage: "Committed"))  // 30
        try await book.add("O11", DealVersion(at: "2026-02-19", stage: "Committed"))  // 29
        try await book.add("O12", DealVersion(at: "2026-01-08", review: "Submitted"))
        let report = try await Self.report(book)
        #expect(
            report.words("Stuck").map { Array($0.prefix(4)) } == [
                ["O9", "Prospect", "40", "20"], ["O10", "Committed", "30", ""],
            ]
        )
    }

    @Test("an empty week is a report, too")
    func empty() async throws {
        let report = try await Self.report(try await DealBook())
        #expect(report.figure("Changed") == "0")
        #expect(report.sections.isEmpty)
    }
}
