import CosellDomain

/// The resources of Benefits (benefits 2.1).
extension ResourceName {
    static func benefit(_ id: String, catalog: String) -> ResourceName {
        ResourceName(catalog: catalog, path: "benefit/\(id)")
    }

    static func application(_ id: String, account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "benefit-application/\(id)")
    }

    static func allocation(_ id: String, account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "benefit-allocation/\(id)")
    }

    /// The id that a member names which takes an id or an ARN.
    ///
    /// - Parameter name: makes the ARN of an id.
    /// - Returns: nil for an ARN of another kind, catalog or account.
    static func id(in text: String, _ name: (String) -> ResourceName) -> String? {
        guard text.hasPrefix("arn:") else { return text }
        guard let id = ResourceName(text).map({ String($0.identifier) }), name(id).text == text else { return nil }
        return id
    }
}
