import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Reads under which role the caller's snapshot jobs run; only the catalog before one was named.
    ///
    /// - Source: Selling 2022-07-26, `GetSellingSystemSettings`.
    package func getSellingSystemSettings(
        _ input: Selling.GetSellingSystemSettingsRequest,
        _ call: Call
    ) async throws -> Selling.GetSellingSystemSettingsResponse {
        Selling.GetSellingSystemSettingsResponse(
            catalog: call.catalog,
            resourceSnapshotJobRoleArn: try await read(call) { try $0.settings.jobRole() }
        )
    }
}
