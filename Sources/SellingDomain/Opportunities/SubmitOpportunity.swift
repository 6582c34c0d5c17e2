import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules
import CosellWire

extension SellingProvider {
    /// Sends an opportunity to AWS for review: `Pending Submission | Action Required → Submitted`.
    ///
    /// - Throws: ``Objection`` with every broken row of the submission's prerequisites (S1 to S11); ResourceNotFoundException
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
            try Objection.check(broken + engagementViolations(opportunity, books))
            if switches.engagementAtSubmission == .open { try share(opportunity, books) }
            try submit(&opportunity, input.involvementType, input.visibility, books)
        }
    }

    /// The submission itself; the last step of the task that submits, too.
    func submit(
        _ opportunity: inout Opportunity,
        _ involvement: Selling.SalesInvolvementType,
        _ visibility: Selling.Visibility?,
        _ books: Books
    ) throws {
        opportunity.involvement = involvement
        opportunity.visibility = visibility ?? .full
        if involvement == .forVisibilityOnly {
            opportunity.record.primaryNeedsFromAws = [.doNotNeedSupportFromAWSSalesRep]
        }
        opportunity.submit(at: books.call.now)
        opportunity.touch(books.call.now)
        try books.opportunities.save(opportunity)
        try expectReview(of: opportunity, books)
        try tell("submitted", opportunity, books)
        try books.raise(.opportunityUpdated(opportunity.id, in: books.call.catalog), to: [books.call.account])
    }

    /// With the switch at `open`, what StartEngagementFromOpportunityTask does before it submits.
    private func share(_ opportunity: Opportunity, _ books: Books) throws {
        let engagement = try engage(opportunity, books)
        guard try books.snapshots.find(opportunity.id, in: engagement.id, .opportunitySummaryView) == nil else {
            return
        }
        try books.snap(opportunity, in: engagement.id)
        _ = try watch(opportunity, in: engagement.id, tags: [], books)
        _ = try inviteAws(into: engagement.id, about: opportunity, books)
    }

    /// Selling 3.1: an engagement with a context of the project carries the opportunity, and AWS is in it or invited.
    private func engagementViolations(_ opportunity: Opportunity, _ books: Books) throws -> [Violation] {
        let isShared = try books.engagements.carriers(of: opportunity.id).contains { engagement in
            guard engagement.contextTypes.contains(.customerProject) else { return false }
            return try books.engagements.isMember(AwsSide.account, of: engagement.id)
                || books.invitations.isPending(for: AwsSide.account, into: engagement.id)
        }
        guard switches.engagementAtSubmission == .require, !isShared else { return [] }
        return [
            Violation(
                rule: "selling 3.1",
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
