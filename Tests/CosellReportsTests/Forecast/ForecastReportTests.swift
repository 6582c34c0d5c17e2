import Testing

@testable import CosellReports

/// What may come, and how sure that is.
struct ForecastReportTests {
    /// Ten that were won and ten that were lost, each stage of 10 days; three that are open.
    private static func book() async throws -> DealBook {
        let book = try await DealBook()
        for number in 1...20 {
            let end = number <= 10 ? "Launched" : "Closed Lost"
            try await book.add(
                "O\(100 + number)",
                DealVersion(at: "2025-01-01", created: "2025-01-01"),
                DealVersion(at: "2025-01-11", stage: "Qualified"),
                DealVersion(at: "2025-01-21", stage: "Committed"),
                DealVersion(at: "2025-01-31", stage: end)
            )
        }
        try await book.add("O1", DealVersion(at: "2026-01-01", amount: 100, created: "2026-01-01"))
        try await book.add("O2", DealVersion(at: "2026-01-01", stage: "Committed", amount: 1000, currency: "EUR"))
        try await book.add("O3", DealVersion(at: "2026-01-01", stage: "Committed", amount: nil, currency: nil))
        return book
    }

    private static func made(
        _ book: DealBook,
        _ plan: ForecastReport.Plan = .init(),
        asOf: String? = nil
    ) async throws -> Report {
        let question = ReportQuestion.on("2026-01-05") {
            $0.recordLimit = 100
            $0.asOf = asOf.map(ReportQuestion.moment)
        }
        return try await ForecastReport.made(question, plan, book.database)
    }

    @Test("the same seed, the same numbers; another one, others")
    func seeded() async throws {
        let book = try await Self.book()
        var other = ForecastReport.Plan()
        other.seed = 2
        let first = try await Self.made(book)
        #expect(try await Self.made(book) == first)
        #expect(try await Self.made(book, other).sections != first.sections)
    }

    @Test("ways and lengths are those of one's own deals")
    func learned() async throws {
        let rows = try await Self.made(try await Self.book()).words("Ageing")
        // 20 of 20 moved on from Prospect: with four stays' worth of weights, half lost, 22 of 24.
        #expect(rows.first { $0[0] == "Prospect" } == ["Prospect", "20", "20", "10", "10", "92 %"])
        // 10 of 20 were won from Committed: 10 and 0.9 of 4, of 24.
        #expect(rows.first { $0[0] == "Committed" } == ["Committed", "20", "20", "10", "10", "57 %"])
        #expect(rows.first { $0[0] == "Technical Validation" }?.prefix(4) == ["Technical Validation", "0", "0", "30"])
    }

    @Test("the range holds its median; months and stages tell of the same launches")
    func ranges() async throws {
        var plan = ForecastReport.Plan()
        plan.trials = 4000
        let report = try await Self.made(try await Self.book(), plan)
        for section in report.sections where section.name == "ByMonth" {
            for row in section.rows {
                let deals = row[1...3].map { $0.size(in: nil) }
                #expect(deals == deals.sorted())
                for currency in ["USD", "EUR"] {
                    let sums = row[4...6].map { $0.size(in: currency) }
                    #expect(sums == sums.sorted())
                }
            }
        }
        let committed = try #require(
            report.sections.first { $0.name == "ByStage" }?.rows.first { $0[0] == .text("Committed") }
        )
        // Two deals, each with the chance that was learned.
        guard case .share(let chance) = committed[3] else { throw Missing() }
        #expect(abs(chance - 13.6 / 24) < 0.03)
        let second = try #require(report.records?.all.first { $0.deal.id == "O2" })
        #expect(abs((second.weighted ?? 0) / 1000 - 13.6 / 24) < 0.04)
        #expect(report.words("ByMonth").count == 6)
        #expect(report.words("ByMonth").first?.first == "2026-01")
    }

    private struct Missing: Error {}

    @Test("as of an earlier day, only what was known then")
    func asOf() async throws {
        let report = try await Self.made(try await Self.book(), asOf: "2025-01-15")
        #expect(report.figure("OpenDeals") == "20")
        #expect(report.words("Ageing").first { $0[0] == "Committed" }?[1] == "0")
    }

    @Test("nothing open, nothing to come")
    func empty() async throws {
        let report = try await Self.made(try await DealBook())
        #expect(report.figure("OpenDeals") == "0")
        #expect(report.figure("MonthlyMedian") == "no currency 0")
        #expect(report.words("ByMonth").isEmpty)
    }

    static let bounds: [(asked: Int, deals: Int, trials: Int)] = [
        (1000, 0, 1000), (1000, 20_000, 1000), (1000, 40_000, 500), (1000, 1_000_000, 50), (10, 1_000_000, 10),
    ]

    @Test("a large pipeline has fewer trials", arguments: bounds)
    func bounded(_ asked: Int, _ deals: Int, _ trials: Int) {
        var plan = ForecastReport.Plan()
        plan.trials = asked
        #expect(ForecastReport.trials(plan, deals: deals) == trials)
    }
}
