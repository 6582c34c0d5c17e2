import CosellDomain
package import CosellWire
package import SellingAPI

/// A watch over one opportunity in one engagement: `Stopped ⇄ Running` (selling 2.10).
package struct ResourceSnapshotJob: Sendable {
    package let id: String
    package let account: String
    package let catalog: String
    package let engagement: String
    package let opportunity: String
    package let template: SnapshotTemplate
    package let createdAt: Instant
    package var status: Selling.ResourceSnapshotJobStatus
    package var lastSuccess: Instant?
    package var lastFailure: String?
    /// Whether its last run failed, so that there may be a change that no snapshot shows.
    package var isBehind = false

    package var arn: String { ResourceName.snapshotJob(id, account: account, catalog: catalog).text }
}
