import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules
import CosellWire

extension SellingProvider {
    /// Changes a context: a project is replaced; of a lead, customer and status are replaced and one interaction is added.
    ///
    /// - Throws: ConflictException when `EngagementLastModifiedAt` is not the stored one; ServiceQuotaExceededException for
    ///   an eleventh interaction; ``Objection`` for another type than the context has.
    /// - Source: Selling 2022-07-26, `UpdateEngagementContext`.
    package func updateEngagementContext(
        _ input: Selling.UpdateEngagementContextRequest,
        _ call: Call
    ) async throws -> Selling.UpdateEngagementContextResponse {
        try await write(call) { books in
            var engagement = try books.requireEngagement(input.engagementIdentifier)
            guard let stored = engagement.context(input.contextIdentifier) else {
                throw Objection.missing(
                    "Engagement \(engagement.id) has no context \(input.contextIdentifier)."
                )
            }
            try engagement.requireUnchanged(since: input.engagementLastModifiedAt)
            try Objection.check(EngagementRules.update(input.type, input.payload, of: stored.type))
            try engagement.replace(input.payload.replacing(stored, at: call.now), of: input.contextIdentifier)
            try books.saveChanged(&engagement, by: call.account)
            return Selling.UpdateEngagementContextResponse(
                engagementId: engagement.id,
                engagementArn: engagement.arn,
                engagementLastModifiedAt: engagement.modifiedAt,
                contextId: input.contextIdentifier
            )
        }
    }
}

extension Engagement {
    /// R1.45: compared to the millisecond, since SDKs keep different precisions.
    fileprivate func requireUnchanged(since date: Instant) throws {
        guard date.milliseconds == modifiedAt.milliseconds else {
            throw Objection.conflict(
                """
                Engagement \(id) was modified at \(modifiedAt), not at \(date). \
                Read it again and repeat the change with its ModifiedAt.
                """
            )
        }
    }
}

extension Selling.UpdateEngagementContextPayload {
    /// What is stored once this payload was written over `stored`; AWS's insights stay (additions 4.5).
    fileprivate func replacing(
        _ stored: Selling.EngagementContextDetails,
        at now: Instant
    ) throws -> Selling.EngagementContextPayload {
        switch (self, stored.payload) {
        case (.lead(let update), .lead(var lead)):
            lead.customer = update.customer
            lead.qualificationStatus = update.qualificationStatus ?? lead.qualificationStatus
            if let interaction = update.interaction { lead.interactions.append(interaction.dated(now)) }
            guard lead.interactions.count <= EngagementRules.interactionLimit else {
                throw Objection.quota(
                    "The lead has \(EngagementRules.interactionLimit) interactions, and more are not allowed."
                )
            }
            return .lead(lead)
        case (.customerProject(let project), _): return .customerProject(project)
        default: throw DamagedRecord("context \(stored.id ?? "") has a payload of another type")
        }
    }
}
