package import SellingAPI
import CosellRules
import CosellWire

extension SellingProvider {
    /// Sends an opportunity to AWS for review: `Pending Submission | Action Required → Submitted`.
    ///
    /// - Throws: ``Refusal`` with every broken row of the submission's prerequisites (S1 to S11); ResourceNotFoundException
    ///   for an unknown identifier.
    /// - Source: Selling 2022-07-26, `SubmitOpportunity`; opening the engagement here is ours, decision 0004.
    package func submitOpportunity(_ input: Selling.SubmitOpportunityRequest, _ call: Call) async throws {
        try await write(call) { books in
            var opportunity = try books.opportunities.require(input.identifier)
            let broken = OpportunityRules.submission(
                of: opportunity.state,
                involvement: input.involvementType,
                today: call.today,
                switches: switches.rules
            )
            try Refusal.check(broken + engagementViolations(opportunity, books))

            if try !books.engagements.exists(for: opportunity.id) { try engage(opportunity, books) }
            opportunity.involvement = input.involvementType
            opportunity.visibility = input.visibility ?? .full
            if input.involvementType == .forVisibilityOnly {
                opportunity.record.primaryNeedsFromAws = [.doNotNeedSupportFromAWSSalesRep]
            }
            opportunity.submit(at: call.now)
            opportunity.touch(call.now)
            try books.opportunities.save(opportunity)
        }
    }

    /// Section 3.1: an engagement carries the opportunity; with the switch at `open` one is opened by the submission.
    private func engagementViolations(_ opportunity: Opportunity, _ books: Books) throws -> [Violation] {
        guard switches.engagementAtSubmission == .require, try !books.engagements.exists(for: opportunity.id) else {
            return []
        }
        return [
            Violation(
                rule: "3.1",
                field: "identifier",
                code: .invalidResourceState,
                message: """
                    Opportunity \(opportunity.id) is in no engagement with AWS; \
                    StartEngagementFromOpportunityTask makes one and submits
                    """
            )
        ]
    }
}
