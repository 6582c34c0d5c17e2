package import SellingAPI

/// The columns of the table in selling 4.2: how far an opportunity has come, for its partner who edits it.
package enum EditingPhase: String, CaseIterable, Sendable {
    case pendingSubmission
    /// Submitted or In review.
    case underReview
    case actionRequired
    /// With an open stage.
    case approved
    /// Approved, with stage Launched.
    case launched
    /// Rejected, or Approved with stage Closed Lost.
    case closed

    /// When a field is closed, for people.
    package var words: String {
        switch self {
        case .pendingSubmission: "before submission"
        case .underReview: "while AWS reviews the opportunity"
        case .actionRequired: "while action is required"
        case .approved: "once the opportunity is approved"
        case .launched: "once the opportunity is launched"
        case .closed: "once the opportunity is closed"
        }
    }
}

extension Selling.ReviewStatus {
    /// AWS has the opportunity in hand: its partner changes nothing of it until the review ends, which opens it again.
    package var isUnderReview: Bool { self == .submitted || self == .inReview }
}

extension OpportunityState {
    package var phase: EditingPhase {
        switch reviewStatus {
        case _ where reviewStatus.isUnderReview: .underReview
        case .actionRequired: .actionRequired
        case .rejected: .closed
        case .approved:
            switch stage {
            case .launched: .launched
            case .closedLost: .closed
            default: .approved
            }
        default: .pendingSubmission
        }
    }
}
