import CosellSync
import Testing

@testable import CosellReports

/// What a pipeline report counts.
struct PipelineReportTests {
    /// Four open, one won, one lost, one rejected, one gone, one of another catalog.
    private static func book() async throws -> DealBook {
        let book = try await DealBook()
        try await book.add("O1", DealVersion(at: "2026-02-01", stage: "Qualified", amount: 1000, closes: "2026-04-30"))
        try await book.add(
            "O2",
            DealVersion(at: "2026-02-01", owner: "Bo Li", mail: "bo@example.com", amount: 500, closes: "2026-02-10")
        )
        try await book.add(
            "O3",
            DealVersion(
                at: "2026-02-01",
                stage: "Committed",
                industry: "Energy",
                country: "US",
                amount: 2000,
                currency: "EUR",
                closes: "2026-04-01"
            )
        )
        try await book.add("O4", DealVersion(at: "2026-02-01", amount: nil, currency: nil, closes: nil, created: nil))
        try await book.add("O5", DealVersion(at: "2026-02-01", stage: "Launched", amount: 9000))
        try await book.add("O6", DealVersion(at: "2026-02-01", stage: "Closed Lost", amount: 70))
        try await book.add("O7", DealVersion(at: "2026-02-01", review: "Rejected", amount: 40))
        try await book.add(
            "O8",
            DealVersion(at: "2026-02-01", amount: 5),
            DealVersion(at: "2026-02-02", amount: 5, change: "gone")
        )
        var sandbox = book
        sandbox.catalog = "Sandbox"
        try await sandbox.add("O9", DealVersion(at: "2026-02-01", amount: 3))
        return book
    }

    @Test("counts what is open, and sums each currency by itself")
    func figures() async throws {
        let report = try await PipelineReport.made(.on("2026-02-20"), try await Self.book().database)
        #expect(report.figure("OpenDeals") == "4")
        #expect(report.figure("Monthly") == "EUR 2,000; USD 1,500")
        #expect(report.figure("Weighted") == "EUR 1,800; USD 250")
        #expect(report.figure("AverageAgeDays") == "50.0")
        #expect(report.figure("Overdue") == "1")
        #expect(report.figure("WonShare") == "50 %")
    }

    @Test("all stand in the stages, in the order of the way")
    func stages() async throws {
        let report = try await PipelineReport.made(.on("2026-02-20"), try await Self.book().database)
        #expect(
            report.words("ByStage") == [
                ["Prospect", "3", "USD 540", "USD 54", "50.0", "1"],
                ["Qualified", "1", "USD 1,000", "USD 200", "50.0", "0"],
                ["Committed", "1", "EUR 2,000", "EUR 1,800", "50.0", "0"],
                ["Launched", "1", "USD 9,000", "USD 9,000", "50.0", "0"],
                ["Closed Lost", "1", "USD 70", "–", "50.0", "0"],
            ]
        )
    }

    @Test("only what is open stands in the groups; largest first, months in their order")
    func groups() async throws {
        let report = try await PipelineReport.made(.on("2026-02-20"), try await Self.book().database)
        #expect(report.words("ByOwner").map { $0[0] } == ["Ana Novak", "Bo Li"])
        #expect(report.words("ByOwner").map { $0[1] } == ["3", "1"])
        #expect(report.words("ByIndustry").map { $0[0] } == ["Energy", "Retail"])
        #expect(report.words("ByCountry").map { $0[0] } == ["US", "DE"])
        #expect(
            report.words("ByMonth").map { Array($0.prefix(2)) } == [
                ["2026-02", "1"], ["2026-04", "2"], ["not given", "1"],
            ]
        )
    }

    @Test("beyond the first few, groups are added up")
    func top() async throws {
        let question = ReportQuestion.on("2026-02-20") { $0.top = 1 }
        let report = try await PipelineReport.made(question, try await Self.book().database)
        #expect(
            report.words("ByOwner").map { Array($0.prefix(3)) } == [
                ["Ana Novak", "3", "EUR 2,000; USD 1,000"], ["1 other", "1", "USD 500"],
            ]
        )
    }

    static let filters: [(filters: [DealFilter], open: String)] = [
        ([DealFilter(.stage, "qualified")], "1"), ([DealFilter(.owner, "BO@example.com")], "1"),
        ([DealFilter(.owner, "Bo Li"), DealFilter(.owner, "Ana Novak")], "4"),
        ([DealFilter(.owner, "Ana Novak"), DealFilter(.country, "US")], "1"), ([DealFilter(.month, "2026-04")], "2"),
        ([DealFilter(.currency, "EUR")], "1"), ([DealFilter(.industry, "energy")], "1"),
        ([DealFilter(.customer, "ambrosia")], "4"), ([DealFilter(.id, "O2")], "1"),
        ([DealFilter(.review, "Rejected")], "0"), ([DealFilter(.stage, "' OR 1=1 --")], "0"),
    ]

    @Test("a filter narrows every number", arguments: filters)
    func filtered(_ filters: [DealFilter], _ open: String) async throws {
        let question = ReportQuestion.on("2026-02-20") { $0.filters = filters }
        #expect(try await PipelineReport.made(question, try await Self.book().database).figure("OpenDeals") == open)
    }

    @Test("the records behind the numbers are as many as the numbers say")
    func records() async throws {
        let question = ReportQuestion.on("2026-02-20") { $0.recordLimit = 100 }
        let report = try await PipelineReport.made(question, try await Self.book().database)
        for row in report.words("ByStage") { #expect(report.ids("ByStage", row[0]).count == Int(row[1])) }
        let second = try #require(report.records?.all.first { $0.deal.id == "O2" })
        #expect(second.note == "open, 10 days past its close date")
        #expect(second.weighted == 50)
        let fewer = try await PipelineReport.made(.on("2026-02-20") { $0.recordLimit = 2 }, Self.book().database)
        #expect(fewer.records?.all.count == 2)
        #expect(fewer.records?.unlisted == 5)
    }

    @Test("an empty database has a report that says so")
    func empty() async throws {
        let question = ReportQuestion.on("2026-02-20") { $0.recordLimit = 10 }
        let report = try await PipelineReport.made(question, try await DealBook().database)
        #expect(report.figure("OpenDeals") == "0")
        #expect(report.figure("Monthly") == "–")
        #expect(report.sections.isEmpty)
        #expect(report.records == ReportRecords())
    }

    @Test("stages that nobody knows, sums that nobody has, and texts that are none of a day")
    func extremes() async throws {
        let book = try await DealBook()
        try await book.add("O1", DealVersion(at: "2026-02-01", stage: "Negotiation", amount: 1e31, closes: "soon"))
        try await book.add(
            "O2",
            DealVersion(at: "2026-02-01", stage: nil, owner: nil, mail: nil, industry: "", amount: -5)
        )
        try await book.add("O3", DealVersion(at: "2026-02-01", amount: .infinity, currency: "XXX", created: "?"))
        let report = try await PipelineReport.made(.on("2026-02-20"), book.database)
        #expect(report.words("ByStage").map { $0[0] } == ["Prospect", "not given", "Negotiation"])
        #expect(report.row("ByOwner", "not given") != nil)
        #expect(report.row("ByMonth", "not given")?[1] == "1")
        #expect(report.notes.contains { $0.hasPrefix("No weight is known for Negotiation") })
        #expect(report.row("ByStage", "Negotiation")?[2].hasPrefix("USD 9,999,999,999,999,999,6") == true)
        let weighed = ReportQuestion.on("2026-02-20") { $0.weights.set("Negotiation", 0.5) }
        #expect(try await PipelineReport.made(weighed, book.database).notes.allSatisfy { !$0.hasPrefix("No weight") })
    }

    // MARK: As of a moment

    /// One deal's life.
    private static func life() async throws -> DealBook {
        let book = try await DealBook()
        try await book.add(
            "O1",
            DealVersion(at: "2026-03-01", amount: 100, closes: "2026-05-01", created: "2026-03-01"),
            DealVersion(at: "2026-03-11", stage: "Qualified", amount: 200, closes: "2026-05-01", created: "2026-03-01"),
            DealVersion(at: "2026-04-01", stage: "Qualified", amount: 200, closes: "2026-05-31", created: "2026-03-01"),
            DealVersion(at: "2026-04-20", stage: "Launched", amount: 300, closes: "2026-05-31", created: "2026-03-01"),
            DealVersion(at: "2026-05-10", stage: "Launched", created: "2026-03-01", change: "gone")
        )
        return book
    }

    static let days: [(day: String, stage: String?, monthly: String)] = [
        ("2026-02-28", nil, ""), ("2026-03-01", "Prospect", "USD 100"), ("2026-03-10", "Prospect", "USD 100"),
        ("2026-03-11", "Qualified", "USD 200"), ("2026-04-19", "Qualified", "USD 200"),
        ("2026-04-20", "Launched", "USD 300"), ("2026-05-09", "Launched", "USD 300"), ("2026-05-10", nil, ""),
        ("2026-06-01", nil, ""),
    ]

    @Test("what a deal looked like on a day", arguments: days)
    func asOf(_ day: String, _ stage: String?, _ monthly: String) async throws {
        let question = ReportQuestion.on("2026-07-01") { $0.asOf = ReportQuestion.moment(day) }
        let rows = try await PipelineReport.made(question, try await Self.life().database).words("ByStage")
        #expect(rows.map { $0[0] } == (stage.map { [$0] } ?? []))
        #expect(rows.map { $0[2] } == (stage == nil ? [] : [monthly]))
    }

    @Test("conversion, time in stage and slipped dates are those that the history knew by then")
    func history() async throws {
        let book = try await Self.life()
        let early = try await PipelineReport.made(
            .on("2026-07-01") { $0.asOf = ReportQuestion.moment("2026-04-10") },
            book.database
        )
        #expect(early.words("StagesOverTime") == [["Prospect", "1", "1", "0", "0", "100 %", "10", "1"]])
        #expect(early.words("SlippedDates") == [["Qualified", "1", "0", "1", "1", "30.0"]])
        let late = try await PipelineReport.made(
            .on("2026-07-01") { $0.asOf = ReportQuestion.moment("2026-05-01") },
            book.database
        )
        #expect(
            late.words("StagesOverTime") == [
                ["Prospect", "1", "1", "0", "0", "100 %", "10", "1"],
                ["Qualified", "1", "1", "0", "0", "100 %", "40", "1"],
            ]
        )
    }
}
