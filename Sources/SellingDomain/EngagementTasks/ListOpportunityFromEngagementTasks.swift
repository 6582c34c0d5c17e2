import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Lists the caller's tasks of this kind, its conversions of leads, latest start first unless sorted otherwise.
    ///
    /// - Parameter input: `MaxResults` 1...1000, 100 for a caller who does not say.
    /// - Throws: ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListOpportunityFromEngagementTasks`.
    package func listOpportunityFromEngagementTasks(
        _ input: Selling.ListOpportunityFromEngagementTasksRequest,
        _ call: Call
    ) async throws -> Selling.ListOpportunityFromEngagementTasksResponse {
        let filter = TaskFilter(
            sort: input.sort,
            statuses: input.taskStatus ?? [],
            tasks: input.taskIdentifier ?? [],
            opportunities: input.opportunityIdentifier ?? [],
            engagements: input.engagementIdentifier ?? [],
            contexts: input.contextIdentifier ?? []
        )
        let page = try await tasks(.opportunityFromEngagement, filter, for: input, call)
        return Selling.ListOpportunityFromEngagementTasksResponse(
            taskSummaries: page.elements.map {
                Selling.ListOpportunityFromEngagementTaskSummary(
                    taskId: $0.id,
                    taskArn: $0.arn,
                    startTime: $0.startedAt,
                    taskStatus: $0.status,
                    message: $0.failure?.message,
                    reasonCode: $0.failure?.code,
                    opportunityId: $0.opportunity,
                    resourceSnapshotJobId: $0.job,
                    engagementId: $0.engagement,
                    contextId: $0.context
                )
            },
            nextToken: page.nextToken
        )
    }
}

extension Selling.ListOpportunityFromEngagementTasksRequest: PagedRequest {}
