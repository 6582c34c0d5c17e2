import CosellDomain

/// The resources of Account (account 2.1).
extension ResourceName {
    static func partner(_ id: String, account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "partner/\(id)")
    }

    static func connectionInvitation(_ id: String, catalog: String) -> ResourceName {
        ResourceName(catalog: catalog, path: "connection-invitation/\(id)")
    }

    static func connection(_ id: String, catalog: String) -> ResourceName {
        ResourceName(catalog: catalog, path: "connection/\(id)")
    }

    static func connectionPreferences(account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "connection-preferences")
    }
}
