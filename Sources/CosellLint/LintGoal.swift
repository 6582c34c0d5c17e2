import SellingRules
import CosellRules
import SellingAPI

/// What an opportunity is to be ready for.
package enum LintGoal: String, CaseIterable, Sendable {
    /// AWS's review: SubmitOpportunity, or the task that submits.
    case submit
    /// The stage Launched.
    case launch
    /// An update by its partner, now.
    case update

    /// For people: `2 findings before it can be submitted`.
    package var words: String {
        switch self {
        case .submit: "before it can be submitted"
        case .launch: "before it can launch"
        case .update: "before it can be updated"
        }
    }

    /// The step that its partner can take next; nil while AWS reviews it, and once it is over.
    static func next(of subject: LintSubject, in state: OpportunityState) -> LintGoal? {
        if subject.kind == .update { return .update }
        return switch state.phase {
        case .pendingSubmission, .actionRequired: .submit
        case .approved: .launch
        case .underReview, .launched, .closed: nil
        }
    }
}
