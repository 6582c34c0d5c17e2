import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Adds a context, a project or a lead, to an engagement of the caller.
    ///
    /// - Throws: ServiceQuotaExceededException for a sixth context; ``Objection`` for a payload that is not what the type says.
    /// - Source: Selling 2022-07-26, `CreateEngagementContext`.
    package func createEngagementContext(
        _ input: Selling.CreateEngagementContextRequest,
        _ call: Call
    ) async throws -> Selling.CreateEngagementContextResponse {
        try await write(call, replaying: input) { books in
            var engagement = try books.requireEngagement(input.engagementIdentifier)
            try Objection.check(EngagementRules.addition(input.type, input.payload))
            try books.requireCustomerAccount(of: input.payload)
            let context = try engagement.add(input.type, input.payload, at: call.now)
            try books.saveChanged(&engagement, by: call.account)
            return Selling.CreateEngagementContextResponse(
                engagementId: engagement.id,
                engagementArn: engagement.arn,
                engagementLastModifiedAt: engagement.modifiedAt,
                contextId: context
            )
        }
    }
}
