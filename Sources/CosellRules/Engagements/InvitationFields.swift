import CosellWire
package import SellingAPI

/// What the model cannot say of an invitation's payload.
extension EngagementRules {
    package static func invitation(_ payload: Selling.Payload) -> [Violation] {
        guard case .opportunityInvitation(let invitation) = payload else { return [] }
        return violations(in: invitation, of: opportunityInvitation)
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
}
