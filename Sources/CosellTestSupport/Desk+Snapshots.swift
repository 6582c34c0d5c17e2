import SellingDomain
import CosellDomain
package import SellingAPI

/// Snapshots, their jobs and the settings, under short names.
extension Desk {
    @discardableResult
    package func snap(
        _ opportunity: String,
        in engagement: String,
        _ template: String = "OpportunitySummaryView",
        token: String? = nil
    ) async throws -> Selling.CreateResourceSnapshotResponse {
        let input = Selling.CreateResourceSnapshotRequest(
            catalog: catalog,
            engagementIdentifier: engagement,
            resourceType: .opportunity,
            resourceIdentifier: opportunity,
            resourceSnapshotTemplateIdentifier: template,
            clientToken: token ?? self.token()
        )
        return try await provider.createResourceSnapshot(input, call("CreateResourceSnapshot"))
    }

    package func snapshot(
        of opportunity: String,
        in engagement: String,
        _ template: String = "OpportunitySummaryView",
        revision: Int? = nil
    ) async throws -> Selling.GetResourceSnapshotResponse {
        let input = Selling.GetResourceSnapshotRequest(
            catalog: catalog,
            engagementIdentifier: engagement,
            resourceType: .opportunity,
            resourceIdentifier: opportunity,
            resourceSnapshotTemplateIdentifier: template,
            revision: revision
        )
        return try await provider.getResourceSnapshot(input, call("GetResourceSnapshot"))
    }

    package func snapshots(
        in engagement: String,
        _ edits: Edits = [:]
    ) async throws -> Selling.ListResourceSnapshotsResponse {
        let input = Selling.ListResourceSnapshotsRequest(catalog: catalog, engagementIdentifier: engagement)
        return try await provider.listResourceSnapshots(edits.made(to: input), call("ListResourceSnapshots"))
    }

    /// The id of a new job, which does not run yet.
    package func addJob(
        _ opportunity: String,
        in engagement: String,
        _ template: String = "OpportunitySummaryView",
        tags: [Selling.Tag]? = nil,
        token: String? = nil
    ) async throws -> String {
        let input = Selling.CreateResourceSnapshotJobRequest(
            catalog: catalog,
            clientToken: token ?? self.token(),
            engagementIdentifier: engagement,
            resourceType: .opportunity,
            resourceIdentifier: opportunity,
            resourceSnapshotTemplateIdentifier: template,
            tags: tags
        )
        return try await provider.createResourceSnapshotJob(input, call("CreateResourceSnapshotJob")).id ?? ""
    }

    package func job(_ id: String) async throws -> Selling.GetResourceSnapshotJobResponse {
        let input = Selling.GetResourceSnapshotJobRequest(catalog: catalog, resourceSnapshotJobIdentifier: id)
        return try await provider.getResourceSnapshotJob(input, call("GetResourceSnapshotJob"))
    }

    package func jobs(_ edits: Edits = [:]) async throws -> Selling.ListResourceSnapshotJobsResponse {
        let input = try edits.made(to: Selling.ListResourceSnapshotJobsRequest(catalog: catalog))
        return try await provider.listResourceSnapshotJobs(input, call("ListResourceSnapshotJobs"))
    }

    package func startJob(_ id: String) async throws {
        let input = Selling.StartResourceSnapshotJobRequest(catalog: catalog, resourceSnapshotJobIdentifier: id)
        try await provider.startResourceSnapshotJob(input, call("StartResourceSnapshotJob"))
    }

    package func stopJob(_ id: String) async throws {
        let input = Selling.StopResourceSnapshotJobRequest(catalog: catalog, resourceSnapshotJobIdentifier: id)
        try await provider.stopResourceSnapshotJob(input, call("StopResourceSnapshotJob"))
    }

    package func deleteJob(_ id: String) async throws {
        let input = Selling.DeleteResourceSnapshotJobRequest(catalog: catalog, resourceSnapshotJobIdentifier: id)
        try await provider.deleteResourceSnapshotJob(input, call("DeleteResourceSnapshotJob"))
    }

    package func settings() async throws -> Selling.GetSellingSystemSettingsResponse {
        let input = Selling.GetSellingSystemSettingsRequest(catalog: catalog)
        return try await provider.getSellingSystemSettings(input, call("GetSellingSystemSettings"))
    }

    @discardableResult
    package func putSettings(role: String?) async throws -> Selling.PutSellingSystemSettingsResponse {
        let input = Selling.PutSellingSystemSettingsRequest(
            catalog: catalog,
            resourceSnapshotJobRoleIdentifier: role
        )
        return try await provider.putSellingSystemSettings(input, call("PutSellingSystemSettings"))
    }
}
