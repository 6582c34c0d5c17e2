package import CosellRules
import CosellWire
package import SellingAPI

/// What the model cannot say of an invitation's payload.
extension EngagementRules {
    package static func invitation(_ payload: Selling.Payload) -> [Violation] {
        switch payload {
        case .opportunityInvitation(let invitation): violations(in: invitation, of: opportunityInvitation)
        case .accountPlanningInvitation(let invitation): violations(in: invitation, of: accountPlanning)
        case .leadInvitation, .unknown: []
        }
    }

    private static let opportunityInvitation: [Rule<Selling.OpportunityInvitationPayload>] = [
        Rule(
            "R2.17",
            "invitation.payload.opportunityInvitation.project.targetCompletionDate",
            .invalidStringFormat,
            .of { "targetCompletionDate \($0.project.targetCompletionDate) is not a day of the calendar" },
            reason: .request,
            { CalendarDay($0.project.targetCompletionDate) != nil }
        )
    ]

    private static let accountPlanning: [Rule<Selling.AccountPlanningInvitationPayload>] = [
        Rule(
            "CU43",
            "invitation.payload.accountPlanningInvitation.accountIdentifier",
            .requiredFieldMissing,
            "invitation.payload.accountPlanningInvitation names no customer; give AccountIdentifier or Customer",
            { $0.accountIdentifier != nil || $0.customer != nil }
        )
    ]
}
