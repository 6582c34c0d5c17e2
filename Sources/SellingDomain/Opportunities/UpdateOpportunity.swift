import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules
import CosellWire

extension SellingProvider {
    /// Replaces the partner's part of an opportunity: an omitted member becomes empty (selling 3.1).
    ///
    /// In `Action Required` the review starts again. In the Sandbox the tester may play the reviewer through
    /// `LifeCycle.ReviewStatus` (X1 to X4).
    ///
    /// - Throws: ConflictException when `LastModifiedDate` is not the stored one; ``Objection`` with every broken row.
    /// - Source: Selling 2022-07-26, `UpdateOpportunity`.
    package func updateOpportunity(
        _ input: Selling.UpdateOpportunityRequest,
        _ call: Call
    ) async throws -> Selling.UpdateOpportunityResponse {
        let partner = try partner(call)
        return try await write(call) { books in
            var opportunity = try books.opportunities.require(input.identifier)
            try opportunity.requireUnchanged(since: input.lastModifiedDate)
            let content = OpportunityContent(input)
            let verdict = opportunity.simulatedVerdict(input.lifeCycle, call)
            let broken = OpportunityRules.update(
                content,
                of: opportunity.state,
                simulatesReview: verdict != nil,
                today: call.today,
                switches: switches.rules,
                partner: partner.facts
            )
            try Objection.check(broken)
            try Objection.check(linkViolations(content, of: opportunity.id, books))

            let stage = opportunity.record.lifeCycle?.stage
            let returns = opportunity.reviewStatus == .actionRequired
            opportunity.replace(with: content, call, switches.rules)
            if let verdict {
                try conclude(verdict, on: &opportunity, books)
            } else {
                opportunity.touch(call.now)
                try keep(opportunity, books)
                if returns {
                    try expectReview(of: opportunity, books)
                    try tell("submitted", opportunity, books)
                }
                try tellMove(of: opportunity, from: stage, books)
            }
            return Selling.UpdateOpportunityResponse(
                id: opportunity.id,
                lastModifiedDate: opportunity.record.lastModifiedDate
            )
        }
    }
}

extension Opportunity {
    /// R1.44: compared to the millisecond, since SDKs keep different precisions.
    func requireUnchanged(since date: Instant) throws {
        guard date.milliseconds == record.lastModifiedDate.milliseconds else {
            throw Objection.conflict(
                """
                Opportunity \(id) was modified at \(record.lastModifiedDate), not at \(date). \
                Read it again and repeat the change with its LastModifiedDate.
                """
            )
        }
    }

    /// What the tester of a Sandbox makes AWS decide by this update; nil for an ordinary update (X1, X2, X4).
    func simulatedVerdict(_ lifeCycle: Selling.LifeCycle?, _ call: Call) -> Verdict? {
        guard call.isSandbox, origin != .awsReferral, let asked = lifeCycle?.reviewStatus, asked != reviewStatus,
            [.pendingSubmission, .submitted, .inReview, .actionRequired].contains(reviewStatus)
        else { return nil }
        return Verdict(asked, comments: lifeCycle?.reviewComments, reason: lifeCycle?.reviewStatusReason)
    }

    /// The update itself; what follows from it (I3, and the new review of D22) happens here too.
    mutating func replace(with content: OpportunityContent, _ call: Call, _ switches: OpportunitySwitches) {
        let before = state
        self.content = content.replacing(before, at: call.now, switches: switches)
        if before.involvement == .forVisibilityOnly, OpportunityRules.asksForCoSell(content) {
            involvement = .coSell
            involvementChangeReason = .changeInDealInformation
        }
        if before.reviewStatus == .actionRequired { submit(at: call.now) }
    }
}
