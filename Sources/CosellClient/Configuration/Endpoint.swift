/// Where a service answers: scheme, host with port, and what precedes the path of every request.
public struct Endpoint: Hashable, Sendable, CustomStringConvertible {
    public let scheme: String
    /// The host, and the port when it is not the scheme's own.
    public let authority: String
    /// Without a slash at its end; mostly empty.
    public let path: String

    /// Reads an address such as `http://localhost:4620` or `https://example.com/partner`.
    ///
    /// - Returns: nil for anything that is not such an address: another scheme, credentials, a query, a fragment.
    public init?(_ text: String) {
        guard let mark = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<mark.lowerBound].lowercased()
        let rest = text[mark.upperBound...]
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let authority = rest[..<slash].lowercased()
        guard scheme == "http" || scheme == "https", !authority.isEmpty,
            rest.utf8.allSatisfy({ 0x21...0x7E ~= $0 }), !rest.contains(where: { "?#@\\\"<>".contains($0) }),
            let port = Self.port(of: authority)
        else { return nil }
        self.scheme = scheme
        let hasOwnPort = port == Self.ports[scheme]
        let end = hasOwnPort ? authority.lastIndex(of: ":") ?? authority.endIndex : authority.endIndex
        self.authority = String(authority[..<end])
        var path = rest[slash...]
        while path.last == "/" { path = path.dropLast() }
        self.path = String(path)
    }

    /// A host of AWS.
    init(host: String, scheme: String = "https") {
        self.scheme = scheme
        authority = host
        path = ""
    }

    public var description: String { "\(scheme)://\(authority)\(path)" }

    /// Whether it is on this machine.
    public var isLoopback: Bool {
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        return host == "localhost" || host.hasSuffix(".localhost") || host.hasPrefix("127.") || host == "[::1]"
    }

    /// Whether it is on the machine's own wire, where the metadata of machines and containers is.
    var isLinkLocal: Bool { authority.hasPrefix("169.254.") || authority.hasPrefix("[fd00:ec2:") }

    /// Whether AWS itself answers there.
    var isOfAmazon: Bool { Partition.hasHost(String(authority.prefix { $0 != ":" })) }

    private static let ports = ["http": 80, "https": 443]

    /// - Returns: 0 without a port, nil for one that is none.
    private static func port(of authority: String) -> Int? {
        let afterHost = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : authority.startIndex
        guard let afterHost, let colon = authority[afterHost...].firstIndex(of: ":") else {
            return afterHost == nil ? nil : 0
        }
        guard colon > authority.startIndex, let port = UInt16(authority[authority.index(after: colon)...]) else {
            return nil
        }
        return Int(port)
    }
}
