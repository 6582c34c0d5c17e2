import CosellRules
import SellingAPI

/// The review statuses that close an opportunity to an operation as a whole; nothing else is looked at then.
enum StatusGate {
    static let update = [gate("Opportunity can't be updated", \.isOpenToItsPartner)]
    static let association = [gate("Related entities can't change", \.isOpenToItsPartner)]
    static let assignment = [gate("Opportunity can't be assigned", \.isAssignable)]

    /// The words are recorded (selling 1.3).
    static let submission = [
        Rule(
            "selling 3.1",
            field,
            .actionNotPermitted,
            "Only Pending Submission or action required opportunities can be submitted",
            \.isSubmittable
        )
    ]

    /// What O35 and the table of selling 4.2 say of every stage: it stays until AWS has approved.
    static let launch = [
        Rule(
            "O35",
            field,
            .invalidResourceState,
            .of { "lifeCycle.reviewStatus is \($0.reviewStatus), and only Approved can launch; \($0.wayToApproval)" },
            { $0.reviewStatus == .approved }
        )
    ]

    private static let field: RuleText<OpportunityState> = "lifeCycle.reviewStatus"

    private static func gate(
        _ fault: String,
        _ holds: @escaping @Sendable (OpportunityState) -> Bool
    ) -> Rule<OpportunityState> {
        Rule(
            "selling 3.1",
            field,
            .actionNotPermitted,
            .of { "\(fault) while its review status is \($0.reviewStatus); \($0.whatToDo)" },
            holds
        )
    }
}

extension OpportunityState {
    fileprivate var isSubmittable: Bool { [.pendingSubmission, .actionRequired].contains(reviewStatus) }
    fileprivate var isAssignable: Bool { reviewStatus != .rejected }

    fileprivate var wayToApproval: String {
        isSubmittable ? "submit it, and wait until AWS has decided" : whatToDo
    }

    fileprivate var whatToDo: String {
        reviewStatus == .rejected ? "create a new opportunity instead" : "wait until AWS has decided"
    }
}
