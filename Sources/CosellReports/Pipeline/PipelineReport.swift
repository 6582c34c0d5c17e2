import CosellStore
package import CosellSync

/// `cosell report pipeline`: what is open, where it stands, and how it gets on.
package enum PipelineReport {
    /// Two connections read side by side: the records as they are, and how they came there.
    package static func made(_ question: ReportQuestion, _ database: LocalDatabase) async throws -> Report {
        async let statistics = database.read { try StageStatistics.counted(question, $0) }
        async let tally = database.read { try PipelineTally.counted(question, $0) }
        var report = try await Self.report(question, tally, statistics)
        if let limit = question.recordLimit {
            report.records = try await database.read { try records(question, limit, $0) }
        }
        return report
    }

    private static func report(
        _ question: ReportQuestion,
        _ tally: PipelineTally,
        _ statistics: StageStatistics
    ) -> Report {
        var report = Report(.pipeline)
        report.facts = question.facts
        report.figures = figures(tally, statistics)
        let currency = mainCurrency(tally)
        report.sections = [
            byStage(tally),
            grouped("ByOwner", "Open, by owner", "Owner", tally.byOwner, tally, question, currency) {
                tally.ownerNames[$0]
            },
            grouped("ByIndustry", "Open, by industry", "Industry", tally.byIndustry, tally, question, currency) {
                tally.industries.text($0)
            },
            grouped("ByCountry", "Open, by country", "Country", tally.byCountry, tally, question, currency) {
                tally.countries.text($0)
            },
            byMonth(tally, question, currency),
            journeys(statistics),
            slips(tally, statistics),
        ].filter { !$0.rows.isEmpty }
        report.notes = notes(question, tally, statistics)
        return report
    }

    // MARK: Figures

    private static func figures(_ tally: PipelineTally, _ statistics: StageStatistics) -> [Report.Figure] {
        let (won, lost) = (statistics.arrivals(PipelineTerms.won), statistics.arrivals(PipelineTerms.lost))
        return [
            Report.Figure("OpenDeals", "Open", .count(tally.open.deals)),
            Report.Figure("Monthly", "Monthly", .money(tally.sums(tally.open.monthly))),
            Report.Figure("Weighted", "Weighted", .money(tally.sums(tally.open.weighted))),
            Report.Figure(
                "AverageAgeDays",
                "Average age, days",
                tally.open.averageAge.map { .decimal($0) } ?? .nothing
            ),
            Report.Figure("Overdue", "Past their close date", .count(tally.open.overdue)),
            Report.Figure(
                "WonShare",
                "Won of those decided",
                won + lost == 0 ? .nothing : .share(Double(won) / Double(won + lost))
            ),
        ]
    }

    /// The currency in which most is open; bars are drawn of it.
    private static func mainCurrency(_ tally: PipelineTally) -> String? {
        tally.sums(tally.open.monthly).max { $0.amount < $1.amount }?.currency
    }

    // MARK: Groups

    private static func columns(_ name: String, _ title: String) -> [ReportColumn] {
        [
            ReportColumn(name, title), ReportColumn("Deals", "Deals"), ReportColumn("Monthly", "Monthly"),
            ReportColumn("Weighted", "Weighted"), ReportColumn("AverageAgeDays", "Average age, days"),
            ReportColumn("Overdue", "Overdue"),
        ]
    }

    private static func row(_ name: String, _ group: PipelineTally.Group, _ tally: PipelineTally) -> [ReportCell] {
        [
            .text(name.isEmpty ? PipelineTerms.unsaid : name), .count(group.deals), .money(tally.sums(group.monthly)),
            .money(tally.sums(group.weighted)), group.averageAge.map { .decimal($0) } ?? .nothing,
            .count(group.overdue),
        ]
    }

    private static func byStage(_ tally: PipelineTally) -> ReportSection {
        var section = ReportSection("ByStage", "All, by stage", columns("Stage", "Stage"), drawn: .init(1))
        let groups = tally.byStage.enumerated().map { (tally.stages.text($0), $1) }
        section.rows = groups.sorted { StageStatistics.isBefore($0.0, $1.0) }.map { row($0, $1, tally) }
        return section
    }

    private static func grouped(
        _ name: String,
        _ title: String,
        _ column: String,
        _ groups: [PipelineTally.Group],
        _ tally: PipelineTally,
        _ question: ReportQuestion,
        _ currency: String?,
        text: (Int) -> String
    ) -> ReportSection {
        var section = ReportSection(name, title, columns(column, column), drawn: .init(2, currency: currency))
        let main = currency.flatMap { currency in
            (0..<tally.currencies.count).first { tally.currencyName($0) == currency }
        }
        func size(_ group: PipelineTally.Group) -> Double {
            main.flatMap { group.monthly.indices.contains($0) ? group.monthly[$0] : nil } ?? 0
        }
        let named = groups.enumerated().map { (name: text($0), group: $1) }
        let sorted = named.sorted { left, right in
            (size(right.group), right.group.deals, left.name) < (size(left.group), left.group.deals, right.name)
        }
        let shown = question.top > 0 ? question.top : sorted.count
        section.rows = sorted.prefix(shown).map { row($0.name, $0.group, tally) }
        if sorted.count > shown {
            var rest = PipelineTally.Group()
            for other in sorted.dropFirst(shown) { rest.add(other.group) }
            section.rows.append(row(NumberText.of(sorted.count - shown, "other"), rest, tally))
        }
        return section
    }

    private static func byMonth(
        _ tally: PipelineTally,
        _ question: ReportQuestion,
        _ currency: String?
    ) -> ReportSection {
        var section = ReportSection(
            "ByMonth",
            "Open, by month of their close date",
            columns("Month", "Month"),
            drawn: .init(2, currency: currency)
        )
        let months = tally.byMonth.keys.filter { $0 != PipelineTally.noMonth }.sorted()
        let shown = question.top > 0 ? max(question.top, leastMonths) : months.count
        section.rows = months.prefix(shown).map { month in
            row(DayNumber.text(ofMonth: month), tally.byMonth[month] ?? .init(), tally)
        }
        if months.count > shown {
            var rest = PipelineTally.Group()
            for month in months.dropFirst(shown) { rest.add(tally.byMonth[month] ?? .init()) }
            section.rows.append(row("\(months.count - shown) later", rest, tally))
        }
        if let undated = tally.byMonth[PipelineTally.noMonth] { section.rows.append(row("", undated, tally)) }
        return section
    }

    /// Two years are shown month by month, however few groups are wanted.
    private static let leastMonths = 24

    // MARK: From the history

    private static func journeys(_ statistics: StageStatistics) -> ReportSection {
        var section = ReportSection(
            "StagesOverTime",
            "From stage to stage",
            [
                ReportColumn("Stage", "Stage"), ReportColumn("Left", "Left it"), ReportColumn("MovedOn", "Moved on"),
                ReportColumn("MovedBack", "Moved back"), ReportColumn("Lost", "Lost"),
                ReportColumn("Conversion", "Conversion"), ReportColumn("MedianDays", "Median days"),
                ReportColumn("Timed", "Stays timed"),
            ],
            drawn: .init(5)
        )
        section.rows = statistics.names.filter { statistics[$0].ended > 0 }.map { name in
            let stage = statistics[name]
            return [
                .text(name.isEmpty ? PipelineTerms.unsaid : name), .count(stage.ended), .count(stage.movedOn),
                .count(stage.movedBack), .count(stage.lost), stage.conversion.map { .share($0) } ?? .nothing,
                stage.medianDays.map { .count($0) } ?? .nothing, .count(stage.timed),
            ]
        }
        section.note =
            "Conversion: moved on, of those that moved on or were lost. Days: of stays seen from their first day."
        return section
    }

    private static func slips(_ tally: PipelineTally, _ statistics: StageStatistics) -> ReportSection {
        var section = ReportSection(
            "SlippedDates",
            "Open, with slipped close dates",
            [
                ReportColumn("Stage", "Stage"), ReportColumn("Deals", "Deals"), ReportColumn("Overdue", "Overdue"),
                ReportColumn("Delayed", "Moved later"), ReportColumn("Delays", "Times moved"),
                ReportColumn("AverageDelayDays", "Days later, average"),
            ],
            drawn: .init(3)
        )
        let groups = tally.byStage.enumerated().map { (name: tally.stages.text($0), group: $1) }
            .filter { $0.name != PipelineTerms.won && $0.name != PipelineTerms.lost }
        section.rows = groups.sorted { StageStatistics.isBefore($0.name, $1.name) }.map { name, group in
            let stage = statistics[name]
            let average =
                stage.delayed == 0 ? ReportCell.nothing : .decimal(Double(stage.delayDays) / Double(stage.delayed))
            return [
                .text(name.isEmpty ? PipelineTerms.unsaid : name), .count(group.deals), .count(group.overdue),
                .count(stage.delayed), .count(stage.delays), average,
            ]
        }
        return section
    }

    // MARK: Notes

    private static func notes(
        _ question: ReportQuestion,
        _ tally: PipelineTally,
        _ statistics: StageStatistics
    ) -> [String] {
        var notes = ["Weighted by stage: \(question.weights.words)."]
        let unweighted = tally.unweighted.map { tally.stages.text($0) }.filter { !$0.isEmpty }.sorted()
        if !unweighted.isEmpty {
            let names = unweighted.joined(separator: ", ")
            notes.append(
                "No weight is known for \(names), which count nothing there; --weight '\(unweighted[0])=50' gives one."
            )
        }
        if tally.rejected > 0 {
            notes.append("\(NumberText.count(tally.rejected)) rejected by AWS stand in the stages, and are not open.")
        }
        if statistics.names.allSatisfy({ statistics[$0].ended == 0 }), !tally.byStage.isEmpty {
            notes.append(
                "No stage has changed since the history began, so conversion and time in stage are not known yet."
            )
        }
        return notes
    }

    // MARK: Records

    private static func records(
        _ question: ReportQuestion,
        _ limit: Int,
        _ transaction: Transaction
    ) throws -> ReportRecords {
        let today = question.today.number
        let count = try transaction.first("SELECT COUNT(*) FROM \(fragment: question.deals)") { try $0.integer(0) } ?? 0
        let deals = try transaction.rows(
            "SELECT \(fragment: Deal.columns) FROM \(fragment: question.deals) ORDER BY id LIMIT \(limit)"
        ) { try Deal($0) }
        var records = ReportRecords(
            deals.map { deal in
                var record = deal.record("ByStage", deal.stage ?? PipelineTerms.unsaid, today: today)
                if deal.isOpen {
                    record.weighted = deal.amount.map { $0 * (question.weights.weight(of: deal.stage) ?? 0) }
                    if let day = deal.closeDay, day < today {
                        record.note = "open, \(NumberText.days(today - day)) past its close date"
                    } else {
                        record.note = "open"
                    }
                } else {
                    record.note = deal.reviewStatus == "Rejected" ? "rejected" : ""
                }
                return record
            }
        )
        records.unlisted = max(0, count - deals.count)
        if records.all.count < limit { try addStays(&records, question, limit, transaction) }
        return records
    }

    /// The stays behind conversion and time in stage.
    private static func addStays(
        _ records: inout ReportRecords,
        _ question: ReportQuestion,
        _ limit: Int,
        _ transaction: Transaction
    ) throws {
        let today = question.today.number
        let deals = Dictionary(records.all.map { ($0.deal.id, $0.deal) }) { first, _ in first }
        var stays: [(id: String, stay: Journeys.Stay)] = []
        let names = try Journeys.follow(question, transaction) { id, stay in
            stays.append((String(decoding: id, as: UTF8.self), stay))
        }
        for (id, stay) in stays {
            guard records.all.count < limit else {
                records.unlisted += 1
                continue
            }
            let length = stay.days.map { " after \(NumberText.days($0))" } ?? ""
            let deal = deals[id] ?? Deal(id: id)
            records.all.append(
                deal.record(
                    "StagesOverTime",
                    names.text(stay.stage),
                    "went to \(names.text(stay.next))\(length)",
                    today: today
                )
            )
        }
    }
}

extension StageStatistics {
    /// How many came to a stage that ends the way.
    func arrivals(_ stage: String) -> Int { self[stage].here }
}
