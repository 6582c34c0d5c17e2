import CosellStore
package import CosellSync
import CosellWire

/// `cosell report forecast`: what the open opportunities may come to, month by month, as a median and a range.
package enum ForecastReport {
    package struct Plan: Sendable {
        package var seed: UInt64 = 1
        package var trials = 1000
        package var months = 6

        package init() {}
    }

    /// More steps than these take seconds; the trials of a large pipeline are fewer, and as telling.
    private static let stepLimit = 20_000_000
    private static let leastTrials = 50

    package static func made(_ question: ReportQuestion, _ plan: Plan, _ database: LocalDatabase) async throws -> Report
    {
        let pipeline = try await database.read { try Pipeline.read(question, $0) }
        let open = pipeline.deals
        let trials = trials(plan, deals: open.count)
        let today = question.today
        let months = (0..<plan.months).map { Self.month(today, after: $0) }
        let simulation = Simulation(
            ageing: pipeline.ageing,
            monthEnds: months.map { $0.lastDay - today.number },
            currencies: pipeline.currencies.count
        )
        let outcome = simulation.run(pipeline.runners, trials: trials, seed: plan.seed)
        var report = Report(.forecast)
        report.facts =
            question.facts + [Report.Fact("Seed", "\(plan.seed)"), Report.Fact("Trials", NumberText.count(trials))]
        report.figures = figures(pipeline, outcome, months)
        report.sections = [
            byMonth(pipeline, outcome, months), byStage(pipeline, outcome, trials), ageing(pipeline),
        ].filter { !$0.rows.isEmpty }
        report.notes = notes(pipeline, plan, trials)
        report.records = question.recordLimit.map { limit in
            ReportRecords(
                open.enumerated().map { index, deal in
                    let chance = Double(outcome.wins[index]) / Double(max(1, trials))
                    var record = deal.record(
                        "ByStage",
                        deal.stage ?? PipelineTerms.unsaid,
                        "\(NumberText.share(chance)) to launch by \(months.last?.name ?? "")",
                        today: today.number
                    )
                    record.weighted = deal.amount.map { $0 * chance }
                    return record
                },
                limit: limit
            )
        }
        return report
    }

    /// As many as were asked for, as far as that takes no longer than a person waits.
    static func trials(_ plan: Plan, deals: Int) -> Int {
        min(plan.trials, max(leastTrials, stepLimit / max(1, deals)))
    }

    // MARK: What is read

    private struct Pipeline: Sendable {
        let deals: [Deal]
        let runners: [Simulation.Runner]
        let currencies: [String]
        let ageing: Ageing
        let statistics: StageStatistics

        static func read(_ question: ReportQuestion, _ transaction: Transaction) throws -> Pipeline {
            // Ageing is learned from all deals, whatever the report is narrowed to.
            var all = question
            all.filters = []
            let statistics = try StageStatistics.counted(all, transaction)
            var ways = StageWays()
            var entered: [String: Int] = [:]
            var stays: [Int: [Int: Int]] = [:]
            let names = try Journeys.follow(all, transaction) { _, stay in
                stays[stay.stage, default: [:]][stay.next, default: 0] += 1
            } onEnd: { id, journey in
                if let day = journey.enteredDay { entered[String(decoding: id, as: UTF8.self)] = day }
            }
            for (stage, counts) in stays {
                for (next, count) in counts {
                    for _ in 0..<count { ways.add(names.text(stage), names.text(next)) }
                }
            }
            let ageing = Ageing(statistics, ways, weights: question.weights)
            let deals = try transaction.rows(
                "SELECT \(fragment: Deal.columns) FROM \(fragment: question.openDeals) ORDER BY id"
            ) { try Deal($0) }
            let currencies = Set(deals.filter { $0.amount != nil }.map { $0.currency ?? PipelineTerms.noCurrency })
                .sorted()
            let today = question.today.number
            let runners = deals.map { deal in
                Simulation.Runner(
                    stage: ageing.number(of: deal.stage),
                    elapsed: (entered[deal.id] ?? deal.modifiedDay).map { max(0, today - $0) } ?? 0,
                    amount: deal.amount ?? 0,
                    currency: currencies.firstIndex(of: deal.currency ?? PipelineTerms.noCurrency) ?? 0
                )
            }
            return Pipeline(
                deals: deals,
                runners: runners,
                currencies: currencies.isEmpty ? [PipelineTerms.noCurrency] : currencies,
                ageing: ageing,
                statistics: statistics
            )
        }
    }

    private struct Month: Sendable {
        let name: String
        let lastDay: Int
    }

    private static func month(_ today: CalendarDay, after count: Int) -> Month {
        let number = today.year * 12 + today.month - 1 + count
        let next = number + 1
        let first = CalendarDay(year: next / 12, month: next % 12 + 1, day: 1) ?? today
        return Month(name: DayNumber.text(ofMonth: number), lastDay: first.number - 1)
    }

    // MARK: Sections

    /// The value that so large a share of the trials stays at or below.
    private static func quantile<Value: Comparable>(_ share: Double, _ sorted: [Value]) -> Value? {
        guard !sorted.isEmpty else { return nil }
        return sorted[min(sorted.count - 1, Int((Double(sorted.count - 1) * share).rounded()))]
    }

    private static let shares = [0.1, 0.5, 0.9]

    /// Low, median and high of what the trials say, for each currency.
    private static func money(_ pipeline: Pipeline, _ value: (_ currency: Int) -> [Double]) -> [ReportCell] {
        let sorted = pipeline.currencies.indices.map { value($0).sorted() }
        return shares.map { share in
            .money(zip(pipeline.currencies, sorted).map { Sum($0, quantile(share, $1) ?? 0) })
        }
    }

    private static func deals(_ counts: [Int]) -> [ReportCell] {
        let sorted = counts.sorted()
        return shares.map { share in .count(quantile(share, sorted) ?? 0) }
    }

    private static func figures(
        _ pipeline: Pipeline,
        _ outcome: Simulation.Outcome,
        _ months: [Month]
    ) -> [Report.Figure] {
        let sums = money(pipeline) { currency in outcome.amounts[currency].map { $0.reduce(0, +) } }
        let counts = deals(outcome.deals.map { $0.reduce(0, +) })
        let end = months.last?.name ?? ""
        return [
            Report.Figure("OpenDeals", "Open", .count(pipeline.deals.count)),
            Report.Figure("LaunchedMedian", "Launches to \(end), median", counts[1]),
            Report.Figure("MonthlyLow", "Monthly, nine in ten above", sums[0]),
            Report.Figure("MonthlyMedian", "Monthly, median", sums[1]),
            Report.Figure("MonthlyHigh", "Monthly, one in ten above", sums[2]),
        ]
    }

    private static func byMonth(
        _ pipeline: Pipeline,
        _ outcome: Simulation.Outcome,
        _ months: [Month]
    ) -> ReportSection {
        var section = ReportSection(
            "ByMonth",
            "Launches, month by month",
            [
                ReportColumn("Month", "Month"), ReportColumn("DealsLow", "Deals, low"),
                ReportColumn("DealsMedian", "Deals, median"), ReportColumn("DealsHigh", "Deals, high"),
                ReportColumn("MonthlyLow", "Monthly, low"), ReportColumn("MonthlyMedian", "Monthly, median"),
                ReportColumn("MonthlyHigh", "Monthly, high"),
            ],
            drawn: .init(5, currency: pipeline.deals.mainCurrency)
        )
        guard !pipeline.deals.isEmpty else { return section }
        section.rows = months.indices.map { month in
            [.text(months[month].name)] + deals(outcome.deals.map { $0[month] })
                + money(pipeline) { currency in outcome.amounts[currency].map { $0[month] } }
        }
        section.note = "Low and high: one trial in ten is below, one above. The first month is what is left of it."
        return section
    }

    private static func byStage(_ pipeline: Pipeline, _ outcome: Simulation.Outcome, _ trials: Int) -> ReportSection {
        var section = ReportSection(
            "ByStage",
            "Chances, by stage",
            [
                ReportColumn("Stage", "Stage"), ReportColumn("Deals", "Deals"), ReportColumn("Monthly", "Monthly"),
                ReportColumn("Chance", "Launch in time"), ReportColumn("Expected", "Expected, monthly"),
            ],
            drawn: .init(3)
        )
        var groups: [String: (group: DealGroup, wins: Int, expected: [Sum])] = [:]
        for (index, deal) in pipeline.deals.enumerated() {
            let stage = deal.stage ?? PipelineTerms.unsaid
            groups[stage, default: (DealGroup(), 0, [])].group.add(deal)
            groups[stage]?.wins += outcome.wins[index]
            let chance = Double(outcome.wins[index]) / Double(max(1, trials))
            groups[stage]?.expected.add(deal.sums.map { Sum($0.currency, $0.amount * chance) })
        }
        section.rows = groups.sorted { StageStatistics.isBefore($0.key, $1.key) }.map { stage, row in
            [
                .text(stage), .count(row.group.deals), .money(row.group.monthly),
                .share(Double(row.wins) / Double(max(1, trials * row.group.deals))), .money(row.expected),
            ]
        }
        return section
    }

    private static func ageing(_ pipeline: Pipeline) -> ReportSection {
        var section = ReportSection(
            "Ageing",
            "What it was learned from",
            [
                ReportColumn("Stage", "Stage"), ReportColumn("Stays", "Stays"), ReportColumn("Timed", "Timed"),
                ReportColumn("MedianDays", "Median days"), ReportColumn("NinthDecileDays", "Nine in ten, days"),
                ReportColumn("NotLost", "Not lost, taken"),
            ]
        )
        section.rows = zip(pipeline.ageing.names, pipeline.ageing.stages).compactMap { name, stage in
            guard let stage else { return nil }
            return [
                .text(name.isEmpty ? PipelineTerms.unsaid : name), .count(stage.stays), .count(stage.timed),
                quantile(0.5, stage.lengths).map { .count($0) } ?? .nothing,
                quantile(0.9, stage.lengths).map { .count($0) } ?? .nothing, .share(stage.conversion),
            ]
        }
        return section
    }

    private static func notes(_ pipeline: Pipeline, _ plan: Plan, _ trials: Int) -> [String] {
        let thin = zip(pipeline.ageing.names, pipeline.ageing.stages).filter {
            $0.1.map { $0.timed < Ageing.leastTimed } ?? false
        }.map { $0.0.isEmpty ? PipelineTerms.unsaid : $0.0 }
        var notes: [String] = []
        if !thin.isEmpty {
            let days = Ageing.usualDays.map(String.init).joined(separator: ", ")
            notes.append(
                "Fewer than \(Ageing.leastTimed) timed stays in \(thin.joined(separator: ", ")): they are taken to last \(days) days."
            )
        }
        if trials < plan.trials {
            notes.append(
                "\(NumberText.count(plan.trials)) trials were asked for; of so many deals \(NumberText.count(trials)) are run."
            )
        }
        return notes
    }
}
