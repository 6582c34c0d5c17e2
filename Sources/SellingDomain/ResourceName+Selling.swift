package import CosellDomain

/// The resources of Selling (selling 2.2).
extension ResourceName {
    package static func opportunity(_ id: String, account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "opportunity/\(id)")
    }

    package static func solution(_ id: String, account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "solution/\(id)")
    }

    package static func engagement(_ id: String, catalog: String) -> ResourceName {
        ResourceName(catalog: catalog, path: "engagement/\(id)")
    }

    package static func engagementInvitation(_ id: String, catalog: String) -> ResourceName {
        ResourceName(catalog: catalog, path: "engagement-invitation/\(id)")
    }

    /// The task as the IAM reference names it, for tasks of every age (EG16).
    package static func prospectingTask(_ id: String, catalog: String) -> ResourceName {
        ResourceName(catalog: catalog, path: "prospecting-from-engagement-task/\(id)")
    }

    package static func snapshotJob(_ id: String, account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "resource-snapshot-job/\(id)")
    }
}
