/// An Amazon Resource Name of Partner Central (selling 2.2).
package struct ResourceName: Hashable, Sendable {
    package let account: String
    package let catalog: String
    /// What follows the catalog: `opportunity/O123`.
    package let path: String

    package init(account: String = "", catalog: String, path: String) {
        self.account = account
        self.catalog = catalog
        self.path = path
    }

    /// - Returns: nil unless the text is `arn:aws:partnercentral:<region>:<account>:catalog/<Catalog>/<path>`.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "partnercentral" else { return nil }
        let path = parts[5].split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard path.count == 3, path[0] == "catalog" else { return nil }
        self.init(account: String(parts[4]), catalog: String(path[1]), path: String(path[2]))
    }

    /// The identifier that a member of type `…ArnOrIdentifier` names: it, or an ARN's last segment (selling 2.2).
    ///
    /// - Returns: nil for an ARN of another catalog, and for one that is none of Partner Central's.
    package static func identifier(in text: String, catalog: String) -> String? {
        guard text.hasPrefix("arn:") else { return text }
        guard let name = ResourceName(text), name.catalog == catalog else { return nil }
        return name.path.split(separator: "/").last.map(String.init)
    }

    package var text: String { "arn:aws:partnercentral:us-east-1:\(account):catalog/\(catalog)/\(path)" }

    /// `opportunity` of `opportunity/O123`.
    package var kind: Substring { path.prefix { $0 != "/" } }

    /// `O123` of `opportunity/O123`.
    package var identifier: Substring { path.drop { $0 != "/" }.dropFirst() }
}
