/// The records that stand behind a report's numbers.
package struct ReportRecords: Sendable, Equatable {
    package var all: [ReportRecord]
    /// How many more there are than were to be listed.
    package var unlisted = 0

    package init(_ all: [ReportRecord] = [], limit: Int = .max) {
        self.all = Array(all.prefix(limit))
        unlisted = max(0, all.count - limit)
    }
}

/// One opportunity, or referral, that a number counts, and why.
package struct ReportRecord: Sendable, Equatable {
    /// The section that counts it, and its row there.
    package var section: String
    package var group: String
    /// What the report has to say of it.
    package var note: String
    package let deal: Deal
    package var ageDays: Int?
    package var weighted: Double?

    package init(_ deal: Deal, section: String, group: String, note: String = "") {
        (self.deal, self.section, self.group, self.note) = (deal, section, group, note)
    }

    package static let columns: [ReportColumn] = [
        ReportColumn("Section", "Section"), ReportColumn("Group", "Group"), ReportColumn("Id", "Id"),
        ReportColumn("Title", "Title"), ReportColumn("Customer", "Customer"), ReportColumn("Stage", "Stage"),
        ReportColumn("ReviewStatus", "Review"), ReportColumn("Owner", "Owner"), ReportColumn("Industry", "Industry"),
        ReportColumn("Country", "Country"), ReportColumn("TargetCloseDate", "Closes"),
        ReportColumn("Monthly", "Monthly"), ReportColumn("Weighted", "Weighted"), ReportColumn("AgeDays", "Age, days"),
        ReportColumn("LastModifiedDate", "Changed"), ReportColumn("Note", "Note"),
    ]

    /// In the order of ``columns``.
    package var cells: [ReportCell] {
        func money(_ amount: Double?) -> ReportCell {
            amount.map { .money([Sum(deal.currency ?? PipelineTerms.noCurrency, $0)]) } ?? .nothing
        }
        return [
            .said(section), .said(group), .said(deal.id), .said(deal.title), .said(deal.customer), .said(deal.stage),
            .said(deal.reviewStatus), .said(deal.owner), .said(deal.industry), .said(deal.country),
            .said(deal.targetCloseDate), money(deal.amount), money(weighted), ageDays.map { .count($0) } ?? .nothing,
            .said(deal.modifiedAt.map { String($0.prefix(10)) }), .said(note),
        ]
    }
}
