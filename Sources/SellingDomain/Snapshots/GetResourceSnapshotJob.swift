import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Reads a snapshot job of the caller: what it watches, and how its last runs ended.
    ///
    /// - Throws: ResourceNotFoundException for what is not the caller's.
    /// - Source: Selling 2022-07-26, `GetResourceSnapshotJob`.
    package func getResourceSnapshotJob(
        _ input: Selling.GetResourceSnapshotJobRequest,
        _ call: Call
    ) async throws -> Selling.GetResourceSnapshotJobResponse {
        let job = try await read(call) { try $0.snapshotJobs.require(input.resourceSnapshotJobIdentifier) }
        return Selling.GetResourceSnapshotJobResponse(
            catalog: job.catalog,
            id: job.id,
            arn: job.arn,
            engagementId: job.engagement,
            resourceType: .opportunity,
            resourceId: job.opportunity,
            resourceArn: ResourceName.opportunity(job.opportunity, account: job.account, catalog: job.catalog).text,
            resourceSnapshotTemplateName: job.template.rawValue,
            createdAt: job.createdAt,
            status: job.status,
            lastSuccessfulExecutionDate: job.lastSuccess,
            lastFailure: job.lastFailure
        )
    }
}
