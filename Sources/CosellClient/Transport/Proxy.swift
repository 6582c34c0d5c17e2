/// A server that passes requests on, as variables name it: `http://user:password@host:3128`.
struct Proxy: Hashable, Sendable {
    let host: String
    let port: Int
    let user: String?
    let password: String?

    /// - Returns: nil for what is no address of a proxy.
    init?(_ text: String) {
        let rest = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text[...]
        let address = rest.prefix { $0 != "/" }
        let at = address.lastIndex(of: "@")
        let names = at.map { address[..<$0] }?.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let server = at.map { address[address.index(after: $0)...] } ?? address
        let colon = server.lastIndex(of: ":")
        let host = colon.map { server[..<$0] } ?? server
        guard !host.isEmpty, host.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
        self.host = String(host)
        guard let colon else { return nil }
        guard let port = UInt16(server[server.index(after: colon)...]) else { return nil }
        self.port = Int(port)
        user = names?.first.map(String.init)
        password = names.flatMap { $0.count > 1 ? String($0[1]) : nil }
    }

    /// Whether a list such as `localhost,.example.com,10.0.0.5` keeps a host from proxies.
    static func isBypassed(_ host: String, by list: String) -> Bool {
        list.split(separator: ",").map { $0.filter { $0 != " " }.lowercased() }.contains { entry in
            if entry == "*" { return true }
            let suffix = entry.hasPrefix(".") ? String(entry.dropFirst()) : entry
            return !suffix.isEmpty && (host == suffix || host.hasSuffix("." + suffix))
        }
    }
}

extension HTTPTransport {
    /// This transport as variables and the profile want it for an endpoint; one that was set up in code stays.
    ///
    /// - Throws: ``ConfigurationFailure`` for a proxy that is none.
    func suited(to settings: Settings, _ endpoint: Endpoint) throws(ConfigurationFailure) -> HTTPTransport {
        guard isUsual else { return self }
        let bundle = settings.text(["AWS_CA_BUNDLE"], "ca_bundle")?.value
        var suited = HTTPTransport(
            trusting: bundle.map { .bundle(path: settings.surroundings.expanded($0)) } ?? .system,
            by: try Self.proxy(settings.surroundings, endpoint),
            isUsual: false
        )
        suited.connectLimit = connectLimit
        return suited
    }

    private static func proxy(_ surroundings: Surroundings, _ endpoint: Endpoint) throws(ConfigurationFailure) -> Proxy?
    {
        let names = endpoint.scheme == "https" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"]
        guard !endpoint.isLoopback, !endpoint.isLinkLocal,
            let name = names.first(where: { surroundings.variable($0) != nil }),
            let text = surroundings.variable(name)
        else { return nil }
        let bypassed = surroundings.variable("no_proxy") ?? surroundings.variable("NO_PROXY") ?? ""
        let host = String(endpoint.authority.prefix { $0 != ":" })
        if Proxy.isBypassed(host, by: bypassed) { return nil }
        guard let proxy = Proxy(text) else {
            // What stands before the sign is a name and a password.
            let address = text.lastIndex(of: "@").map { text[text.index(after: $0)...] } ?? text[...]
            throw ConfigurationFailure(
                "\"\(address)\" is no address of a proxy",
                in: name,
                remedy: "Give one such as http://proxy.example.com:3128."
            )
        }
        return proxy
    }
}
