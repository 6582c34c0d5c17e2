@testable import CosellReports

extension Report {
    /// Small, and with everything that a form may stumble over.
    static var sample: Report {
        var report = Report(.pipeline)
        report.facts = [Fact("Catalog", "AWS"), Fact("Only", "owner <Bo>")]
        report.figures = [
            Figure("OpenDeals", "Open", .count(1234)),
            Figure("Monthly", "Monthly", .money([Sum("EUR", 10), Sum("USD", 2500.5)])),
            Figure("WonShare", "Won", .nothing),
        ]
        var section = ReportSection(
            "ByOwner",
            "By owner",
            [
                ReportColumn("Owner", "Owner"), ReportColumn("Deals", "Deals"), ReportColumn("Monthly", "Monthly"),
                ReportColumn("Share", "Share"), ReportColumn("AverageAgeDays", "Age"),
            ],
            drawn: .init(2, currency: "USD")
        )
        section.rows = [
            [
                .text("=cmd|'/c calc'!A1"), .count(2), .money([Sum("EUR", 10), Sum("USD", 2000)]), .share(0.5),
                .decimal(3.25),
            ],
            [.text("<b>Bo</b> & \"Co\" | [x](y)"), .count(1), .money([Sum("USD", 500.5)]), .share(0.125), .nothing],
            [.text("two\nlines"), .count(0), .money([]), .nothing, .decimal(-1)],
        ]
        section.note = "A note_with_signs."
        report.sections = [section]
        report.notes = ["Weighted."]
        return report
    }

    static var sampleWithRecords: Report {
        var report = sample
        var deal = Deal(id: "O1")
        deal.title = "+1 oven, \"big\""
        deal.customer = "@home"
        deal.amount = 2500.5
        deal.currency = "USD"
        deal.modifiedAt = "2026-02-01T10:00:00.000Z"
        var record = ReportRecord(deal, section: "ByOwner", group: "Bo", note: "-5 days")
        record.ageDays = 12
        record.weighted = 250.05
        report.records = ReportRecords(
            [record, ReportRecord(Deal(id: "O2"), section: "ByOwner", group: "Bo")],
            limit: 1
        )
        return report
    }
}
