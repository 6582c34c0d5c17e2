public import CosellClient
import CosellWire
public import RevenueAPI

extension RevenueClient {
    /// Waits until the allocations of a revenue attribution are taken or refused.
    ///
    /// - Parameter attribution: its identifier or ARN.
    /// - Throws: ``WaitFailure`` with the service's words when it fails, or when patience ends first.
    public func waitForRevenueAttributionAllocationsTask(
        _ attribution: String,
        catalog: Revenue.CatalogName = .aws,
        _ patience: Patience = Patience(),
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.GetRevenueAttributionAllocationsTaskOutput {
        try await engine.wait(for: "allocations task of \(attribution)", patience) {
            let task = try await getRevenueAttributionAllocationsTask(
                .init(catalog: catalog, revenueAttributionIdentifier: attribution),
                call
            )
            switch task.status {
            case .complete: return .done(task)
            case .failed:
                let messages = (task.errorDetailList ?? []).map(\.errorMessage)
                return .failed(reason: "FAILED", message: messages.joined(separator: "; "))
            default: return .running
            }
        }
    }
}
