import CosellWire

/// The two older services that people ask before they call Partner Central: who am I, and what may I.
public enum QueryService: String, CaseIterable, Hashable, Sendable {
    case sts
    case iam

    /// The API version that every request names.
    public var version: String {
        switch self {
        case .sts: "2011-06-15"
        case .iam: "2010-05-08"
        }
    }

    /// What variables and settings about endpoints call it by.
    private var descriptor: ServiceDescriptor {
        ServiceDescriptor(
            version: version,
            serviceID: rawValue.uppercased(),
            targetPrefix: "",
            signingName: rawValue,
            endpointPrefix: rawValue,
            wire: .awsJSON
        )
    }

    /// Where it answers, and the region that signatures name there.
    func endpoint(
        _ settings: Settings,
        given: String?,
        region: String?,
        usesFIPS: Bool?
    ) throws(ConfigurationFailure) -> (endpoint: Endpoint, signingRegion: String) {
        let region = try settings.region(region)
        let resolver = EndpointResolver(service: descriptor, settings: settings)
        let found = try resolver.resolve(given: given, region: region, usesFIPS: usesFIPS)
        guard !found.isConfigured else { return (found.endpoint, region) }
        let isFIPS = usesFIPS ?? settings.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")
        let partition = Partition(of: region)
        let host = "\(rawValue)\(isFIPS ? "-fips" : "")"
        switch self {
        case .sts: return (Endpoint(host: "\(host).\(region).\(partition.olderSuffix)"), region)
        case .iam: return (Endpoint(host: "\(host).\(partition.olderSuffix)"), partition.globalRegion)
        }
    }
}
