import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Reads an invitation, for its sender and its receiver.
    ///
    /// - Throws: ResourceNotFoundException for everybody else.
    /// - Source: Selling 2022-07-26, `GetEngagementInvitation`; enrichment is additions 5.
    package func getEngagementInvitation(
        _ input: Selling.GetEngagementInvitationRequest,
        _ call: Call
    ) async throws -> Selling.GetEngagementInvitationResponse {
        try await snapshot(call) { books in
            let invitation = try books.requireInvitation(input.identifier)
            var answer = invitation.answer(to: call.account, at: call.now)
            if invitation.payloadType == .leadInvitation, invitation.sender != AwsSide.account {
                answer.enrichmentContext = try books.engagements.find(invitation.engagement)?.enrichment
            }
            return answer
        }
    }
}

extension Engagement {
    /// What AWS found about the lead, as it stands now (AD23); nil when there is nothing to show (AD21).
    fileprivate var enrichment: Selling.EnrichmentContext? {
        var context = Selling.EnrichmentContext()
        for case let payload? in contexts.map(\.payload) {
            switch payload {
            case .prospectingResult(let result):
                context.prospectingResultAws = Selling.InvitationProspectingResultAws(
                    customer: result.aws?.customer,
                    insights: result.aws?.insights
                )
            case .lead(let lead): context.leadInsights = lead.insights ?? context.leadInsights
            case .customerProject, .customerAccount, .unknown: break
            }
        }
        return context == Selling.EnrichmentContext() ? nil : context
    }
}
