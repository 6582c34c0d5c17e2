import CosellRules
import CosellWire
import SellingAPI

/// Faults that the request alone shows and the model's patterns let pass; they are reported before any business rule.
enum OpportunityForm {
    static let rules: [Rule<OpportunityWrite>] = [
        Rule(
            "O34",
            "lifeCycle.targetCloseDate",
            .invalidStringFormat,
            .of { "lifeCycle.targetCloseDate \($0.content.lifeCycle?.targetCloseDate ?? "") \(noDay)" },
            reason: .request,
            { isDay($0.content.lifeCycle?.targetCloseDate) }
        ),
        Rule(
            "O41",
            "softwareRevenue.effectiveDate",
            .invalidStringFormat,
            .of { "softwareRevenue.effectiveDate \($0.content.softwareRevenue?.effectiveDate ?? "") \(noDay)" },
            reason: .request,
            { isDay($0.content.softwareRevenue?.effectiveDate) }
        ),
        Rule(
            "O41",
            "softwareRevenue.expirationDate",
            .invalidStringFormat,
            .of { "softwareRevenue.expirationDate \($0.content.softwareRevenue?.expirationDate ?? "") \(noDay)" },
            reason: .request,
            { isDay($0.content.softwareRevenue?.expirationDate) }
        ),
        Rule(
            "E8",
            "project.expectedContractDuration.value",
            .valueOutOfRange,
            "project.expectedContractDuration.value must be a whole number of months, 1 to 144",
            reason: .request,
            \.hasMonths
        ),
        Rule(
            "I5",
            "primaryNeedsFromAws",
            .invalidEnumValue,
            """
            primaryNeedsFromAws can't be '\(Selling.PrimaryNeedFromAws.doNotNeedSupportFromAWSSalesRep)' before \
            submission; leave it out, and submit with involvementType 'For Visibility Only'
            """,
            reason: .request,
            \.declinesSupportOnlyAfterSubmission
        ),
    ]

    private static let noDay = "is not a day of the calendar; give YYYY-MM-DD"

    private static func isDay(_ text: String?) -> Bool {
        guard let text else { return true }
        return CalendarDay(text) != nil
    }
}

extension OpportunityWrite {
    fileprivate var hasMonths: Bool {
        guard let duration = content.project?.expectedContractDuration?.value else { return true }
        return duration.months != nil
    }

    fileprivate var declinesSupportOnlyAfterSubmission: Bool {
        !content.declinesSupport || (isUpdate && stored?.reviewStatus != .pendingSubmission)
    }
}

extension Selling.ExpectedContractDuration {
    /// 1...144, or nil when the value is nothing of that kind (E8).
    var months: Int? {
        guard let months = Int(value), 1...144 ~= months, String(months) == value else { return nil }
        return months
    }
}
