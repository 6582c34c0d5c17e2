import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Reads an engagement whole, for its members.
    ///
    /// - Throws: AccessDeniedException for a pending invitee; ResourceNotFoundException for everybody else.
    /// - Source: Selling 2022-07-26, `GetEngagement`.
    package func getEngagement(
        _ input: Selling.GetEngagementRequest,
        _ call: Call
    ) async throws -> Selling.GetEngagementResponse {
        try await snapshot(call) { books in
            let engagement = try books.requireEngagement(input.identifier)
            return Selling.GetEngagementResponse(
                id: engagement.id,
                arn: engagement.arn,
                title: engagement.title,
                description: engagement.description,
                createdAt: engagement.createdAt,
                createdBy: engagement.createdBy,
                memberCount: try books.engagements.members(of: engagement.id).count,
                modifiedAt: engagement.modifiedAt,
                modifiedBy: engagement.modifiedBy,
                contexts: engagement.contexts
            )
        }
    }
}
