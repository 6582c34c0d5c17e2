import CosellDomain
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
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) {
            books,
            filter,
            start,
            limit in
            try books.snapshotJobs.list(filter, from: start, limit: limit)
        }
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

extension ResourceSnapshotJob {
    fileprivate var position: [String] { [String(createdAt.nanosecondsSinceEpoch), id] }
}

extension Selling.ListResourceSnapshotJobsRequest: PagedRequest {}
