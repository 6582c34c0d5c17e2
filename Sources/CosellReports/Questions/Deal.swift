import CosellStore

/// One opportunity as the narrow table has it, at the moment that is asked about.
package struct Deal: Sendable, Equatable {
    package var id: String
    package var version = 0
    package var title: String?
    package var customer: String?
    package var stage: String?
    package var reviewStatus: String?
    package var owner: String?
    package var industry: String?
    package var country: String?
    package var amount: Double?
    package var currency: String?
    package var targetCloseDate: String?
    package var createdAt: String?
    package var modifiedAt: String?
    package var nextSteps: String?
    package var closedLostReason: String?
    package var solutions = 0

    package init(id: String) { self.id = id }

    static let columns: SQL = """
        id, version, title, customer, stage, review_status, \(fragment: PipelineTerms.ownerName), industry, country,
        \(fragment: PipelineTerms.amount), currency, target_close_date, created_at, modified_at, next_steps,
        closed_lost_reason, solutions
        """

    static let columnCount = 17

    /// Of ``columns``, from a position on.
    init(_ row: borrowing Row, from first: Int = 0) throws {
        id = try row.text(first)
        version = try row.optionalInteger(first + 1) ?? 0
        title = try row.optionalText(first + 2)
        customer = try row.optionalText(first + 3)
        stage = try row.optionalText(first + 4)
        reviewStatus = try row.optionalText(first + 5)
        owner = try row.optionalText(first + 6)
        industry = try row.optionalText(first + 7)
        country = try row.optionalText(first + 8)
        amount = row.isNull(first + 9) ? nil : try row.real(first + 9)
        currency = try row.optionalText(first + 10)
        targetCloseDate = try row.optionalText(first + 11)
        createdAt = try row.optionalText(first + 12)
        modifiedAt = try row.optionalText(first + 13)
        nextSteps = try row.optionalText(first + 14)
        closedLostReason = try row.optionalText(first + 15)
        solutions = try row.optionalInteger(first + 16) ?? 0
    }

    var isOpen: Bool { PipelineTerms.isOpen(stage: stage, reviewStatus: reviewStatus) }
    var closeDay: Int? { targetCloseDate.flatMap(DayNumber.of) }
    var createdDay: Int? { createdAt.flatMap(DayNumber.of) }
    var modifiedDay: Int? { modifiedAt.flatMap(DayNumber.of) }
    var sums: [Sum] { amount.map { [Sum(currency ?? PipelineTerms.noCurrency, $0)] } ?? [] }

    /// By what people know it.
    var name: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? id }

    /// As a record behind a number.
    func record(_ section: String, _ group: String, _ note: String = "", today: Int) -> ReportRecord {
        var record = ReportRecord(self, section: section, group: group, note: note)
        record.ageDays = createdDay.map { max(0, today - $0) }
        return record
    }
}

/// What the reports mean by open, owner and amount: said once, for SQL and for records.
enum PipelineTerms {
    /// What an opportunity without a currency counts under.
    static let noCurrency = "none"
    /// What a group is called whose records say nothing.
    static let unsaid = "not given"

    static let won = "Launched"
    static let lost = "Closed Lost"

    /// One that AWS has rejected is not in the pipeline.
    static func isOpen(stage: String?, reviewStatus: String?) -> Bool {
        stage != won && stage != lost && reviewStatus != "Rejected"
    }

    static let isOpen: SQL = """
        (stage IS NULL OR stage NOT IN (\(won), \(lost))) AND (review_status IS NULL OR review_status <> 'Rejected')
        """

    /// Expected spend is a monthly sum; one of another frequency counts as it stands where nobody could turn it into that.
    static let amount: SQL = "COALESCE(monthly_amount, amount)"
    static let ownerName: SQL = "COALESCE(NULLIF(owner_name, ''), NULLIF(owner_email, ''))"
    /// Two of one name are told apart by their mail.
    static let ownerKey: SQL = "COALESCE(NULLIF(owner_email, ''), NULLIF(owner_name, ''))"
}
