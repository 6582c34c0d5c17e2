import CosellReports
import CosellShell
import Testing

@testable import CosellCommands

/// A report on a terminal.
struct ReportScreenTests {
    private static var report: Report {
        var report = Report(.pipeline)
        report.facts = [.init("Catalog", "AWS")]
        report.figures = [.init("OpenDeals", "Open", .count(1234)), .init("WonShare", "Won", .nothing)]
        var section = ReportSection(
            "ByStage",
            "By stage",
            [ReportColumn("Stage", "Stage"), ReportColumn("Deals", "Deals"), ReportColumn("Monthly", "Monthly")],
            drawn: .init(1)
        )
        section.rows = [
            [.text("Prospect"), .count(1200), .money([Sum("EUR", 5), Sum("USD", 1000)])],
            [.text("\u{1B}[2J"), .count(34), .money([])],
        ]
        section.note = "A note."
        report.sections = [section]
        report.notes = ["Weighted."]
        return report
    }

    @Test("facts, figures, tables with bars, notes")
    func plain() {
        #expect(
            ReportScreen.text(Self.report) == """
                Pipeline
                Catalog  AWS
                Open     1,234
                Won      –

                By stage
                Stage      Deals           Monthly
                Prospect   1,200  EUR 5; USD 1,000  ████████████████████████
                \\u001b[2J     34                 –  ▋
                A note.

                note: Weighted.

                """
        )
    }

    @Test("nothing in it steers the terminal, in colours or not", arguments: [Style.plain, .colored])
    func steering(_ style: Style) {
        #expect(!ReportScreen.text(Self.report, style: style, width: 80).contains("\u{1B}[2J"))
    }

    @Test("records that are not listed are counted")
    func records() {
        var report = Self.report
        var deal = Deal(id: "O1")
        deal.customer = "Ambrosia"
        report.records = ReportRecords(
            [ReportRecord(deal, section: "ByStage", group: "Prospect"), .init(deal, section: "", group: "")],
            limit: 1
        )
        let text = ReportScreen.text(report)
        #expect(text.contains("\nProspect  O1  Ambrosia"))
        #expect(text.hasSuffix("1 more are not listed; --max-rows lists more.\n"))
    }
}
