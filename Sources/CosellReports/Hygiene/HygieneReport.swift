import CosellLint
import CosellStore
package import CosellSync
import CosellWire

/// `cosell report hygiene`: what would stop open opportunities from being submitted or launched, by the rules of `cosell lint`.
package enum HygieneReport {
    package static func made(_ question: ReportQuestion, _ database: LocalDatabase) async throws -> Report {
        report(question, try await database.read { try Hygiene.found(question, $0) })
    }

    private static func report(_ question: ReportQuestion, _ hygiene: Hygiene) -> Report {
        let checked = hygiene.checked
        let blocked = checked.filter { !$0.findings.isEmpty }
        var report = Report(.hygiene)
        report.facts = question.facts
        report.figures = [
            Report.Figure("Checked", "Checked", .count(checked.count)),
            Report.Figure("Ready", "Ready for their next step", .count(checked.count - blocked.count)),
            Report.Figure("Blocked", "With something to mend", .count(blocked.count)),
            Report.Figure(
                "AverageScore",
                "Average score",
                checked.isEmpty
                    ? .nothing : .decimal(Double(checked.reduce(0) { $0 + $1.score }) / Double(checked.count))
            ),
        ]
        report.sections = [
            byRule(blocked), byScore(checked), byOwner(blocked, question), worst(blocked, question),
        ].filter { !$0.rows.isEmpty }
        report.notes = notes(hygiene)
        report.records = question.recordLimit.map { limit in
            let today = question.today.number
            return ReportRecords(
                blocked.flatMap { deal in
                    deal.findings.map { finding in
                        deal.deal.record(
                            "ByRule",
                            finding.rule,
                            "\(finding.path): \(finding.message). \(finding.fix)",
                            today: today
                        )
                    }
                },
                limit: limit
            )
        }
        return report
    }

    // MARK: Sections

    private static func byRule(_ blocked: [Hygiene.Checked]) -> ReportSection {
        struct Key: Hashable {
            let rule: String
            let path: String
            let goal: String
        }
        var section = ReportSection(
            "ByRule",
            "What is to be mended",
            [
                ReportColumn("Rule", "Rule"), ReportColumn("Field", "Field"), ReportColumn("Blocks", "Blocks"),
                ReportColumn("Deals", "Deals"), ReportColumn("Fix", "Fix"),
            ],
            drawn: .init(3)
        )
        var counts: [Key: (deals: Int, fix: String)] = [:]
        for deal in blocked {
            for finding in deal.findings {
                let key = Key(rule: finding.rule, path: finding.path, goal: deal.goal)
                counts[key, default: (0, finding.fix)].deals += 1
            }
        }
        let sorted = counts.sorted { left, right in
            (right.value.deals, left.key.rule, left.key.path, left.key.goal)
                < (left.value.deals, right.key.rule, right.key.path, right.key.goal)
        }
        section.rows = sorted.map { key, value in
            [.text(key.rule), .text(key.path), .text(key.goal), .count(value.deals), .text(value.fix)]
        }
        section.note = "docs/sources.md says what a rule's number means; model is the API's own model."
        return section
    }

    private static func byScore(_ checked: [Hygiene.Checked]) -> ReportSection {
        var section = ReportSection("ByScore", "How far they are", DealGroup.columns("Score"), drawn: .init(1))
        let bands = [0..<50, 50..<80, 80..<100, 100..<101]
        if !checked.isEmpty {
            section.rows = bands.map { band in
                var group = DealGroup()
                for deal in checked where band.contains(deal.score) { group.add(deal.deal) }
                return group.row(band.count == 1 ? "\(band.lowerBound)" : "\(band.lowerBound)–\(band.upperBound - 1)")
            }
        }
        section.note = "80 points are what a submission asks, 20 what the launch asks besides."
        return section
    }

    private static func byOwner(_ blocked: [Hygiene.Checked], _ question: ReportQuestion) -> ReportSection {
        var section = ReportSection(
            "ByOwner",
            "With something to mend, by owner",
            DealGroup.columns("Owner"),
            drawn: .init(1)
        )
        section.rows = DealGroup.rows(blocked.map(\.deal), top: question.top, by: \.owner)
        return section
    }

    private static func worst(_ blocked: [Hygiene.Checked], _ question: ReportQuestion) -> ReportSection {
        var section = ReportSection(
            "Worst",
            "Furthest from their next step",
            [
                ReportColumn("Id", "Id"), ReportColumn("Score", "Score"), ReportColumn("Findings", "To mend"),
                ReportColumn("Blocks", "Blocks"), ReportColumn("Customer", "Customer"),
                ReportColumn("Title", "Title"), ReportColumn("Owner", "Owner"), ReportColumn("Rules", "Rules"),
            ]
        )
        let sorted = blocked.sorted { ($0.score, $0.deal.id) < ($1.score, $1.deal.id) }
        section.rows = sorted.prefix(question.top > 0 ? question.top : sorted.count).map { deal in
            var rules: [String] = []
            for finding in deal.findings where !rules.contains(finding.rule) { rules.append(finding.rule) }
            return [
                .text(deal.deal.id), .count(deal.score), .count(deal.findings.count), .text(deal.goal),
                .said(deal.deal.customer), .said(deal.deal.title), .said(deal.deal.owner),
                .text(rules.joined(separator: ", ")),
            ]
        }
        return section
    }

    private static func notes(_ hygiene: Hygiene) -> [String] {
        var notes: [String] = []
        if hygiene.waiting > 0 {
            notes.append(
                "\(NumberText.of(hygiene.waiting, "opportunity", plural: "opportunities")) under review by AWS are left out: nothing is yours to mend now."
            )
        }
        if !hygiene.unread.isEmpty {
            let names = hygiene.unread.prefix(5).joined(separator: ", ") + (hygiene.unread.count > 5 ? ", …" : "")
            notes.append("Not checked, since their details are not here: \(names). cosell sync reads them.")
        }
        return notes
    }
}
