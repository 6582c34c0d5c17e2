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
        var filter = input
        (filter.maxResults, filter.nextToken) = (nil, nil)
        let order = ProspectingOrder(input.sort)
        let paging = try Paging(self, call, filter: filter, limit: input.maxResults, token: input.nextToken)
        let rows = try read(call) { try $0.prospecting.list(filter, from: paging.start, limit: paging.probe) }
        let page = paging.page(rows, position: order.position)
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
