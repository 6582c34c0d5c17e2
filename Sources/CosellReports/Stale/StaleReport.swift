import CosellStore
package import CosellSync
import CosellWire

/// `cosell report stale`: open opportunities that nobody has changed for long.
package enum StaleReport {
    /// - Parameter days: unchanged for so many days or more.
    package static func made(_ question: ReportQuestion, days: Int, _ database: LocalDatabase) async throws -> Report {
        let deals = try await database.read { try Self.deals(question, days: days, $0) }
        let open = try await database.read { transaction in
            try transaction.first("SELECT COUNT(*) FROM \(fragment: question.openDeals)") { try $0.integer(0) } ?? 0
        }
        return report(question, days, deals, open: open)
    }

    /// Longest unchanged first.
    private static func deals(_ question: ReportQuestion, days: Int, _ transaction: Transaction) throws -> [Deal] {
        let firstFresh = question.today.adding(days: Int64(1 - days)).description
        return try transaction.rows(
            """
            SELECT \(fragment: Deal.columns) FROM \(fragment: question.openDeals) AND modified_at < \(firstFresh)
            ORDER BY modified_at, id
            """
        ) { try Deal($0) }
    }

    private static func report(_ question: ReportQuestion, _ days: Int, _ deals: [Deal], open: Int) -> Report {
        let today = question.today.number
        func idle(_ deal: Deal) -> Int { deal.modifiedDay.map { today - $0 } ?? 0 }
        var report = Report(.stale)
        report.facts = question.facts + [Report.Fact("Unchanged for", "\(NumberText.days(days)) or more")]
        report.figures = [
            Report.Figure("StaleDeals", "Stale", .count(deals.count)),
            Report.Figure("OpenDeals", "Open", .count(open)),
            Report.Figure("StaleShare", "Share", open == 0 ? .nothing : .share(Double(deals.count) / Double(open))),
            Report.Figure("Monthly", "Monthly", .money(deals.monthly)),
            Report.Figure("LongestDays", "Longest, days", deals.first.map { .count(idle($0)) } ?? .nothing),
        ]
        var byAge = ReportSection("ByIdleDays", "By days without a change", DealGroup.columns("Days"), drawn: .init(1))
        byAge.rows = steps(from: days).map { step in
            var group = DealGroup()
            for deal in deals where step.days.contains(idle(deal)) { group.add(deal) }
            return group.row(step.name)
        }
        var byStage = ReportSection("ByStage", "By stage", DealGroup.columns("Stage"), drawn: .init(1))
        byStage.rows = DealGroup.rows(deals, top: 0, by: \.stage, isBefore: StageStatistics.isBefore)
        var byOwner = ReportSection("ByOwner", "By owner", DealGroup.columns("Owner"), drawn: .init(1))
        byOwner.rows = DealGroup.rows(deals, top: question.top, by: \.owner)
        var longest = ReportSection(
            "Longest",
            "Longest unchanged",
            [
                ReportColumn("Id", "Id"), ReportColumn("IdleDays", "Days"), ReportColumn("Customer", "Customer"),
                ReportColumn("Title", "Title"), ReportColumn("Stage", "Stage"), ReportColumn("Owner", "Owner"),
                ReportColumn("Monthly", "Monthly"), ReportColumn("NextSteps", "Next steps"),
            ]
        )
        longest.rows = deals.prefix(question.top > 0 ? question.top : deals.count).map { deal in
            [
                .text(deal.id), .count(idle(deal)), .said(deal.customer), .said(deal.title), .said(deal.stage),
                .said(deal.owner), .money(deal.sums), .said(deal.nextSteps),
            ]
        }
        if !deals.isEmpty { report.sections = [byAge, byStage, byOwner, longest] }
        report.records = question.recordLimit.map { limit in
            let steps = steps(from: days)
            return ReportRecords(
                deals.map { deal in
                    let idle = idle(deal)
                    let step = steps.first { $0.days.contains(idle) }?.name ?? ""
                    return deal.record("ByIdleDays", step, "unchanged for \(NumberText.days(idle))", today: today)
                },
                limit: limit
            )
        }
        return report
    }

    /// Three steps, each twice as far as the one before, and what is beyond.
    private static func steps(from days: Int) -> [(name: String, days: Range<Int>)] {
        let first = max(1, days)
        let edges = [days, first * 2, first * 4]
        return [
            ("\(edges[0])–\(edges[1] - 1)", edges[0]..<edges[1]), ("\(edges[1])–\(edges[2] - 1)", edges[1]..<edges[2]),
            ("\(edges[2]) and more", edges[2]..<Int.max),
        ]
    }
}
