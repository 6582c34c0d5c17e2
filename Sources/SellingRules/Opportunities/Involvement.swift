import CosellRules
import SellingAPI

/// What an update may do to AWS's part in the deal (selling 4.7).
enum Involvement {
    static let rules: [Rule<OpportunityWrite>] = [
        Rule(
            "I4",
            needs,
            .invalidValue,
            "primaryNeedsFromAws asks for support and says that none is needed; choose",
            { !($0.content.declinesSupport && $0.content.asksForCoSell) }
        ),
        Rule(
            "I4",
            needs,
            .actionNotPermitted,
            "primaryNeedsFromAws can't be withdrawn from a Co-Sell deal; send at least one need",
            \.keepsCoSell
        ),
        .required("I3", "project.salesActivities", wayOut: turn) {
            !$0.turnsToCoSell || ($0.content.project?.salesActivities).hasContent
        },
        .required("I3", "lifeCycle.nextSteps", wayOut: turn) {
            !$0.turnsToCoSell || ($0.content.lifeCycle?.nextSteps).hasContent
        },
        .required("I3", "customer.contacts", wayOut: turn) {
            !$0.turnsToCoSell || ($0.content.customer?.contacts).hasContent
        },
    ]

    private static let needs: RuleText<OpportunityWrite> = "primaryNeedsFromAws"
    private static let turn = "it goes with the needs that turn For Visibility Only into Co-Sell"
}

extension OpportunityWrite {
    /// A deal that came to be Co-Sell without naming a need goes on without one.
    fileprivate var keepsCoSell: Bool {
        guard let stored, stored.isCoSell else { return true }
        let staysWithoutNeeds = !stored.content.asksForCoSell && !content.declinesSupport
        return content.asksForCoSell || staysWithoutNeeds
    }

    fileprivate var turnsToCoSell: Bool { content.asksForCoSell && stored?.isForVisibilityOnly == true }
}
