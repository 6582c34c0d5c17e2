import CosellWire
package import SellingAPI

extension SellingProvider {
    /// Lists the caller's snapshot jobs, newest first unless sorted otherwise.
    ///
    /// - Parameter input: `MaxResults` 1...1000, 50 for a caller who does not say.
    /// - Throws: ValidationException for a foreign token.
    /// - Source: Selling 2022-07-26, `ListResourceSnapshotJobs`.
    package func listResourceSnapshotJobs(
        _ input: Selling.ListResourceSnapshotJobsRequest,
        _ call: Call
    ) async throws -> Selling.ListResourceSnapshotJobsResponse {
        var filter = input
        (filter.maxResults, filter.nextToken) = (nil, nil)
        let paging = try Paging(
            self,
            call,
            filter: filter,
            limit: input.maxResults,
            token: input.nextToken,
            defaultLimit: 50
        )
        let rows = try read(call) { try $0.snapshotJobs.list(filter, from: paging.start, limit: paging.probe) }
        let page = paging.page(rows) { [String($0.createdAt.nanosecondsSinceEpoch), $0.id] }
        return Selling.ListResourceSnapshotJobsResponse(
            resourceSnapshotJobSummaries: page.elements.map {
                Selling.ResourceSnapshotJobSummary(
                    id: $0.id,
                    arn: $0.arn,
                    engagementId: $0.engagement,
                    status: $0.status
                )
            },
            nextToken: page.nextToken
        )
    }
}
