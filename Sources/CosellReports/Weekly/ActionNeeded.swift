import CosellStore
import CosellSync
import CosellWire

/// Something that waits for the partner.
struct ActionNeeded {
    let deal: Deal
    let reason: Reason
    let words: String

    enum Reason: String, CaseIterable {
        case actionRequired = "AWS asks for changes"
        case expiring = "Referral expires"
        case overdue = "Past its close date"
        case draft = "Never submitted"
        case noNextStep = "No next step"
    }

    /// The most pressing first.
    static func all(
        _ question: ReportQuestion,
        _ spans: WeeklyReport.Spans,
        _ transaction: Transaction
    ) throws -> [ActionNeeded] {
        let today = question.today.number
        let deals = try transaction.rows(
            "SELECT \(fragment: Deal.columns) FROM \(fragment: question.openDeals) ORDER BY target_close_date, id"
        ) { try Deal($0) }
        func found(_ reason: Reason, _ words: (Deal) -> String?) -> [ActionNeeded] {
            deals.compactMap { deal in words(deal).map { ActionNeeded(deal: deal, reason: reason, words: $0) } }
        }
        let asked = found(.actionRequired) { deal in
            guard deal.reviewStatus == "Action Required" else { return nil }
            let days = deal.modifiedDay.map { today - $0 }
            return days.map { "for \(NumberText.days(max(0, $0)))" } ?? ""
        }
        let overdue = found(.overdue) { deal in
            guard deal.reviewStatus == "Approved", let day = deal.closeDay, day < today else { return nil }
            return "closed \(deal.targetCloseDate ?? ""), \(NumberText.days(today - day)) ago"
        }
        let drafts = found(.draft) { deal in
            guard deal.reviewStatus == "Pending Submission", let day = deal.modifiedDay,
                today - day >= spans.draftDays
            else { return nil }
            return "a draft for \(NumberText.days(today - day))"
        }
        let aimless = found(.noNextStep) { deal in
            guard deal.reviewStatus == "Approved", (deal.nextSteps ?? "").isEmpty else { return nil }
            return "nothing says what is next"
        }
        return try asked + expiring(question, spans, transaction) + overdue + drafts + aimless
    }

    /// Received and unanswered at the moment, and soon to be gone. A filter by what a referral does not have keeps none.
    private static func expiring(
        _ question: ReportQuestion,
        _ spans: WeeklyReport.Spans,
        _ transaction: Transaction
    ) throws -> [ActionNeeded] {
        guard question.filters.isEmpty else { return [] }
        let (moment, limit) = (
            question.moment.stored, question.moment.adding(seconds: Int64(spans.expiryDays) * 86_400).stored
        )
        return try transaction.rows(
            """
            SELECT id, title, customer, industry, country, amount, currency, expires_at, sender_name FROM referral
            WHERE catalog = \(question.catalog) AND direction = 'received' AND expires_at > \(moment)
                AND expires_at <= \(limit) AND (
                    SELECT status FROM referral_history AS h
                    WHERE h.catalog = referral.catalog AND h.id = referral.id AND h.happened_at <= \(moment)
                    ORDER BY version DESC LIMIT 1
                ) = 'PENDING'
            ORDER BY expires_at, id
            """
        ) { row in
            var deal = Deal(id: try row.text(0))
            deal.title = try row.optionalText(1)
            deal.customer = try row.optionalText(2)
            deal.industry = try row.optionalText(3)
            deal.country = try row.optionalText(4)
            deal.amount = row.isNull(5) ? nil : try row.real(5)
            deal.currency = try row.optionalText(6)
            let sender = try row.optionalText(8).map { " from \($0)" } ?? ""
            let end = try row.text(7)
            return ActionNeeded(deal: deal, reason: .expiring, words: "answer\(sender) before \(end.prefix(16)) UTC")
        }
    }
}
