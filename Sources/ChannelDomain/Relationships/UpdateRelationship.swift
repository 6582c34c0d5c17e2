package import ChannelAPI
import CosellDomain
import CosellRules

extension ChannelProvider {
    /// Renames a relationship, or asks for another support plan; with neither nothing changes.
    ///
    /// - Throws: missing; a conflict, for an old revision; ``Objection``, for a plan that the relationship cannot have.
    /// - Source: Channel 2024-03-18, `UpdateRelationship`; channel 4.2.
    package func updateRelationship(
        _ input: Channel.UpdateRelationshipRequest,
        _ call: Call
    ) async throws -> Channel.UpdateRelationshipResponse {
        try Objection.check(input.requestedSupportPlan?.violations ?? [])
        let relationship = try await change(call) { books in
            let parent = input.programManagementAccountIdentifier
            var (relationship, account) = try books.requireRelationship(input.identifier, under: parent)
            try relationship.require(revision: input.revision)
            if let plan = input.requestedSupportPlan {
                try Objection.check(Self.violations(of: plan, for: relationship, under: account))
            }
            guard input.displayName != nil || input.requestedSupportPlan != nil else { return relationship }
            relationship.document.displayName = input.displayName ?? relationship.document.displayName
            relationship.touch(at: books.now)
            try books.relationships.save(relationship)
            return relationship
        }
        return Channel.UpdateRelationshipResponse(
            relationshipDetail: .init(
                arn: relationship.arn,
                id: relationship.id,
                revision: relationship.revision,
                displayName: relationship.document.displayName
            )
        )
    }

    private static func violations(
        of plan: Channel.SupportPlan,
        for relationship: Relationship,
        under account: ProgramAccount
    ) -> [Violation] {
        guard relationship.kind == .managedServices else { return plan.violations(in: account.program) }
        let words = "is not for MANAGED_SERVICES_END_CUSTOMER"
        return [.business("requestedSupportPlan", .actionNotPermitted, words, rule: "channel 4.2")]
    }
}
