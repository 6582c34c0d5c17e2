import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Lists the caller's prospecting tasks with their counts, latest start first unless sorted otherwise.
    ///
    /// - Parameter input: `MaxResults` 1...100, 20 for a caller who does not say.
    /// - Throws: ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListProspectingFromEngagementTasks`.
    package func listProspectingFromEngagementTasks(
        _ input: Selling.ListProspectingFromEngagementTasksRequest,
        _ call: Call
    ) async throws -> Selling.ListProspectingFromEngagementTasksResponse {
        let order = ProspectingOrder(input.sort)
        let page = try await page(of: input, call, position: order.position) { books, filter, start, limit in
            try books.prospecting.list(filter, from: start, limit: limit)
        }
        return Selling.ListProspectingFromEngagementTasksResponse(
            nextToken: page.nextToken,
            taskSummaries: page.elements.map { task in
                Selling.ProspectingTaskSummary(
                    taskId: task.id,
                    taskArn: task.arn,
                    taskName: task.name,
                    startTime: task.startedAt,
                    endTime: task.endedAt,
                    totalEngagementCount: task.total,
                    completedEngagementCount: task.completed,
                    failedEngagementCount: task.failed
                )
            }
        )
    }
}

extension Selling.ListProspectingFromEngagementTasksRequest: PagedRequest {}
