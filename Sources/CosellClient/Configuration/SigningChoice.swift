import CosellWire

/// How requests are signed: by AWS's two algorithms, or not at all.
public enum SigningChoice: Hashable, Sendable {
    case sigV4
    /// For a set of regions, commas between them; `*` for all.
    case sigV4a(regions: String)
    /// Anonymous, for servers that do not look.
    case unsigned

    /// What the service wants, unless the settings prefer something else.
    init(for resolver: EndpointResolver) {
        let preferred = resolver.settings.text(["AWS_AUTH_SCHEME_PREFERENCE"], "auth_scheme_preference")
        let offered = resolver.service.isGlobal ? ["sigv4a", "sigv4"] : ["sigv4"]
        let wishes = (preferred?.value ?? "").split(separator: ",").map { $0.trimmed.lowercased() }
        let scheme = wishes.first { offered.contains($0) } ?? offered[0]
        let regions = resolver.settings.text(["AWS_SIGV4A_SIGNING_REGION_SET"], "sigv4a_signing_region_set")
        self = scheme == "sigv4a" ? .sigV4a(regions: regions?.value ?? "*") : .sigV4
    }
}
