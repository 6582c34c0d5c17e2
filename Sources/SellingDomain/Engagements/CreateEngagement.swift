import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Opens a workspace with the caller as its first member.
    ///
    /// - Throws: ``Objection`` for contexts whose payload is not what their type says; ConflictException for a client token
    ///   used with another request.
    /// - Source: Selling 2022-07-26, `CreateEngagement`; contexts may be leads from the start (AD40).
    package func createEngagement(
        _ input: Selling.CreateEngagementRequest,
        _ call: Call
    ) async throws -> Selling.CreateEngagementResponse {
        let broken = EngagementRules.creation(input.contexts ?? [])
        return try await write(call, replaying: input) { books in
            try Objection.check(broken)
            for context in input.contexts ?? [] { try books.requireCustomerAccount(of: context.payload) }
            let engagement = Engagement(
                title: input.title,
                description: input.description,
                contexts: input.contexts ?? [],
                createdBy: call.account,
                books.call
            )
            try books.open(engagement)
            return Selling.CreateEngagementResponse(
                id: engagement.id,
                arn: engagement.arn,
                modifiedAt: engagement.modifiedAt
            )
        }
    }
}

extension Books {
    /// Keeps a new engagement with its creator as first member.
    func open(_ engagement: Engagement) throws {
        try engagements.insert(engagement)
        try engagements.join(engagement.createdBy, engagement)
        try raise(.engagementCreated(engagement), to: [engagement.createdBy])
    }
}
