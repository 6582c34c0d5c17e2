import CosellRules
import CosellWire
import SellingAPI

/// Rules about close date and lost reason (selling 4.4).
enum LifeCycleFields {
    static let rules: [Rule<OpportunityWrite>] = [
        Rule(
            "O34",
            "lifeCycle.targetCloseDate",
            .invalidValue,
            .of { "lifeCycle.targetCloseDate \($0.closeDate ?? "") is in the past; give today or later" },
            \.closesTodayOrLater
        ),
        Rule(
            "O38",
            "lifeCycle.closedLostReason",
            .actionNotPermitted,
            "lifeCycle.closedLostReason goes only with stage Closed Lost; leave it out",
            \.givesLostReasonOnlyIfLost
        ),
    ]
}

extension OpportunityWrite {
    fileprivate var closeDate: String? { content.lifeCycle?.targetCloseDate }

    /// A date that an update leaves alone may have passed, and a deal that closes may have closed on any day.
    fileprivate var closesTodayOrLater: Bool {
        if let stored, stored.content.lifeCycle?.targetCloseDate == closeDate || stage.isFinal { return true }
        guard let closeDate, let day = CalendarDay(closeDate) else { return true }
        return day >= today
    }

    fileprivate var givesLostReasonOnlyIfLost: Bool {
        content.lifeCycle?.closedLostReason == nil || stage == .closedLost
    }
}

extension Selling.Stage {
    /// No other stage follows (O40).
    var isFinal: Bool { self == .launched || self == .closedLost }

    /// From here on a solution must stand on the opportunity (O36).
    var isCommitted: Bool { self == .committed || self == .launched }
}
