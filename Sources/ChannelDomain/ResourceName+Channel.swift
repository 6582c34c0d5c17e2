import CosellDomain

/// The resources of Channel (channel 3.1); they are of the owner's account.
extension ResourceName {
    static func programAccount(_ id: String, account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "program-management-account/\(id)")
    }

    static func relationship(
        _ id: String,
        under programAccount: String,
        account: String,
        catalog: String
    )
        -> ResourceName
    {
        ResourceName(
            account: account,
            catalog: catalog,
            path: "program-management-account/\(programAccount)/relationship/\(id)"
        )
    }

    static func handshake(_ id: String, account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "channel-handshake/\(id)")
    }

    static func contract(_ id: String, account: String, catalog: String) -> ResourceName {
        ResourceName(account: account, catalog: catalog, path: "channel-contract/\(id)")
    }

    /// The id that an identifier or an ARN ends with.
    static func lastSegment(of identifier: String) -> String {
        guard identifier.hasPrefix("arn:") else { return identifier }
        return identifier.split(separator: "/").last.map(String.init) ?? identifier
    }
}

/// A record that an identifier or its own ARN names.
protocol NamedRecord {
    var id: String { get }
    var arn: String { get }
}

extension NamedRecord {
    /// CH12: an ARN of another catalog, owner, region or parent does not name it.
    func isNamed(by identifier: String) -> Bool { identifier == id || identifier == arn }
}
