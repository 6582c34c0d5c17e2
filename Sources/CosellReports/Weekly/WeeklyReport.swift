import CosellStore
package import CosellSync
import CosellWire

/// `cosell report weekly`: what changed, what was won and lost, what is stuck, and what somebody has to do.
package enum WeeklyReport {
    /// How far back it looks, and from when on something is late.
    package struct Spans: Sendable {
        package var days = 7
        /// In one stage for so long, or twice as long as others took for it.
        package var stuckDays = 30
        /// Referrals that expire within so many days.
        package var expiryDays = 7
        /// Drafts that were not submitted for so many days.
        package var draftDays = 7

        package init() {}
    }

    package static func made(
        _ question: ReportQuestion,
        _ spans: Spans,
        _ database: LocalDatabase
    ) async throws -> Report {
        let start = question.moment.adding(seconds: -Int64(spans.days) * 86_400)
        let week = try await database.read { transaction in
            Week(
                changes: try DealChange.all(since: start, question, transaction),
                stuck: try Stuck.all(question, days: spans.stuckDays, transaction),
                tasks: try ActionNeeded.all(question, spans, transaction)
            )
        }
        return report(question, start, spans, week)
    }

    private struct Week: Sendable {
        let changes: [DealChange]
        let stuck: [Stuck]
        let tasks: [ActionNeeded]
    }

    private static func report(_ question: ReportQuestion, _ start: Instant, _ spans: Spans, _ week: Week) -> Report {
        let told = week.changes.flatMap { change in change.all.map { (change: change, kind: $0.kind, words: $0.words) }
        }
        func deals(_ kind: DealChange.Kind) -> [Deal] { told.filter { $0.kind == kind }.map { $0.change.after } }
        let (won, lost) = (deals(.won), deals(.lost))
        var report = Report(.weekly)
        report.facts = question.facts + [Report.Fact("Since", start.words)]
        report.figures = [
            Report.Figure("Changed", "Changed", .count(Set(told.map { $0.change.after.id }).count)),
            Report.Figure("New", "New", .count(deals(.new).count)),
            Report.Figure("Won", "Won", .count(won.count)),
            Report.Figure("WonMonthly", "Won, monthly", .money(won.monthly)),
            Report.Figure("Lost", "Lost", .count(lost.count)),
            Report.Figure("LostMonthly", "Lost, monthly", .money(lost.monthly)),
            Report.Figure("Stuck", "Stuck", .count(week.stuck.count)),
            Report.Figure("ActionNeeded", "To do", .count(week.tasks.count)),
        ]
        var changes = ReportSection("Changes", "What changed", DealGroup.columns("Change"), drawn: .init(1))
        changes.rows = DealChange.Kind.allCases.compactMap { kind in
            var group = DealGroup()
            for deal in deals(kind) { group.add(deal) }
            return group.deals == 0 ? nil : group.row(kind.rawValue)
        }
        report.sections = [
            tasks(week.tasks, question), changes,
            ended("Won", "Won", "From", told.filter { $0.kind == .won }, question),
            ended("Lost", "Lost", "Reason", told.filter { $0.kind == .lost }, question), stuck(week.stuck, question),
        ].filter { !$0.rows.isEmpty }
        report.notes = [
            """
            Stuck: in one stage for \(NumberText.days(spans.stuckDays)), and twice as long as others took for it where the \
            history knows.
            """
        ]
        report.records = question.recordLimit.map { limit in
            let today = question.today.number
            return ReportRecords(
                week.tasks.map { $0.deal.record("ActionNeeded", $0.reason.rawValue, $0.words, today: today) }
                    + told.map { $0.change.after.record("Changes", $0.kind.rawValue, $0.words, today: today) }
                    + week.stuck.map { $0.deal.record("Stuck", $0.deal.stage ?? "", $0.words, today: today) },
                limit: limit
            )
        }
        return report
    }

    // MARK: Sections

    private static func shown<Row>(_ rows: [Row], _ question: ReportQuestion) -> ArraySlice<Row> {
        rows.prefix(question.top > 0 ? question.top : rows.count)
    }

    private static func rest(_ count: Int, _ question: ReportQuestion) -> String? {
        guard question.top > 0, count > question.top else { return nil }
        return "\(NumberText.count(count - question.top)) more; --top 0 shows all."
    }

    private static func tasks(_ tasks: [ActionNeeded], _ question: ReportQuestion) -> ReportSection {
        var section = ReportSection(
            "ActionNeeded",
            "What needs action",
            [
                ReportColumn("Id", "Id"), ReportColumn("Reason", "Why"), ReportColumn("Customer", "Customer"),
                ReportColumn("Title", "Title"), ReportColumn("Owner", "Owner"), ReportColumn("Detail", "Detail"),
            ]
        )
        section.rows = shown(tasks, question).map { task in
            [
                .text(task.deal.id), .text(task.reason.rawValue), .said(task.deal.customer), .said(task.deal.title),
                .said(task.deal.owner), .said(task.words),
            ]
        }
        section.note = rest(tasks.count, question)
        return section
    }

    private static func ended(
        _ name: String,
        _ title: String,
        _ column: String,
        _ rows: [(change: DealChange, kind: DealChange.Kind, words: String)],
        _ question: ReportQuestion
    ) -> ReportSection {
        var section = ReportSection(
            name,
            title,
            [
                ReportColumn("Id", "Id"), ReportColumn("Customer", "Customer"), ReportColumn("Title", "Title"),
                ReportColumn("Owner", "Owner"), ReportColumn("Monthly", "Monthly"), ReportColumn(column, column),
            ]
        )
        section.rows = shown(rows, question).map { row in
            let deal = row.change.after
            return [
                .text(deal.id), .said(deal.customer), .said(deal.title), .said(deal.owner), .money(deal.sums),
                .said(row.words),
            ]
        }
        section.note = rest(rows.count, question)
        return section
    }

    private static func stuck(_ stuck: [Stuck], _ question: ReportQuestion) -> ReportSection {
        var section = ReportSection(
            "Stuck",
            "Stuck",
            [
                ReportColumn("Id", "Id"), ReportColumn("Stage", "Stage"), ReportColumn("Days", "Days in it"),
                ReportColumn("UsualDays", "Usual"), ReportColumn("Customer", "Customer"),
                ReportColumn("Title", "Title"), ReportColumn("Owner", "Owner"), ReportColumn("Monthly", "Monthly"),
            ]
        )
        section.rows = shown(stuck, question).map { stuck in
            [
                .text(stuck.deal.id), .said(stuck.deal.stage), .count(stuck.days),
                stuck.usualDays.map { .count($0) } ?? .nothing, .said(stuck.deal.customer), .said(stuck.deal.title),
                .said(stuck.deal.owner), .money(stuck.deal.sums),
            ]
        }
        section.note = rest(stuck.count, question)
        return section
    }
}
