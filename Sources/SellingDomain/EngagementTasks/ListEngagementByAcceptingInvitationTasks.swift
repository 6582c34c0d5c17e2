import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Lists the caller's tasks of this kind, its acceptances, latest start first unless sorted otherwise.
    ///
    /// - Parameter input: `MaxResults` 1...1000, 100 for a caller who does not say.
    /// - Throws: ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListEngagementByAcceptingInvitationTasks`.
    package func listEngagementByAcceptingInvitationTasks(
        _ input: Selling.ListEngagementByAcceptingInvitationTasksRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementByAcceptingInvitationTasksResponse {
        let filter = TaskFilter(
            sort: input.sort,
            statuses: input.taskStatus ?? [],
            tasks: input.taskIdentifier ?? [],
            opportunities: input.opportunityIdentifier ?? [],
            invitations: input.engagementInvitationIdentifier ?? []
        )
        let page = try await tasks(.engagementByAcceptingInvitation, filter, for: input, call)
        return Selling.ListEngagementByAcceptingInvitationTasksResponse(
            taskSummaries: page.elements.map {
                Selling.ListEngagementByAcceptingInvitationTaskSummary(
                    taskId: $0.id,
                    taskArn: $0.arn,
                    startTime: $0.startedAt,
                    taskStatus: $0.status,
                    message: $0.failure?.message,
                    reasonCode: $0.failure?.code,
                    opportunityId: $0.opportunity,
                    resourceSnapshotJobId: $0.job,
                    engagementInvitationId: $0.invitation
                )
            },
            nextToken: page.nextToken
        )
    }
}

extension Selling.ListEngagementByAcceptingInvitationTasksRequest: PagedRequest {}
