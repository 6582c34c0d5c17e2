import CosellWire

/// Finds where a service answers, and for which region a signature is good there.
struct EndpointResolver {
    let service: ServiceDescriptor
    let settings: Settings

    /// What calls need to know of where they go.
    struct Resolution: Equatable {
        let endpoint: Endpoint
        /// Whether someone named it, instead of it being AWS's own.
        let isConfigured: Bool
        /// The region in a SigV4 signature.
        let signingRegion: String
    }

    /// - Parameters:
    ///   - given: an address given in code or by an option.
    ///   - usesFIPS: nil asks the settings.
    func resolve(given: String?, region: String, usesFIPS: Bool?) throws(ConfigurationFailure) -> Resolution {
        let isFIPS = usesFIPS ?? settings.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")
        let named = if let given { (given, "the endpoint") } else { try configured() }
        guard let (address, place) = named else {
            let partition = Partition(of: region)
            return Resolution(
                endpoint: Endpoint(host: host(in: partition, region: region, isFIPS: isFIPS)),
                isConfigured: false,
                signingRegion: service.isGlobal ? partition.globalRegion : region
            )
        }
        guard let endpoint = Endpoint(address) else {
            throw ConfigurationFailure(
                "\"\(address)\" is no endpoint",
                in: place,
                remedy: "Give an address such as http://localhost:4620 or https://example.com."
            )
        }
        guard !isFIPS else {
            throw ConfigurationFailure(
                "A FIPS endpoint is asked for, and \(endpoint) is named as well,",
                in: place,
                remedy: "Take one of the two away."
            )
        }
        return Resolution(endpoint: endpoint, isConfigured: true, signingRegion: region)
    }

    private func host(in partition: Partition, region: String, isFIPS: Bool) -> String {
        let label = service.isGlobal ? partition.globalLabel : region
        return "\(service.endpointPrefix)\(isFIPS ? "-fips" : "").\(label).\(partition.suffix)"
    }

    /// The variables and settings that AWS's tools know, most particular first.
    private func configured() throws(ConfigurationFailure) -> (String, String)? {
        guard !settings.flag("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls") else {
            return nil
        }
        let name = service.serviceID.replacing(" ", with: "_")
        for variable in ["AWS_ENDPOINT_URL_\(name.uppercased())", "AWS_ENDPOINT_URL"] {
            if let value = settings.surroundings.variable(variable) { return (value, variable) }
        }
        let profile = "profile \(settings.shared.profileName)"
        if let value = try settings.shared.service(name.lowercased())["endpoint_url"] {
            return (value, "services of \(profile)")
        }
        return settings.shared.profile["endpoint_url"].map { ($0, profile) }
    }
}
