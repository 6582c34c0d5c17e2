import CosellWire

/// The operations that are answered, of all services: by target, `AWSPartnerCentralSelling.GetOpportunity`, and by name
/// alone, which several services may share.
struct Routes: Sendable {
    private let byTarget: [String: LazyRoute]
    private let byName: [String: [LazyRoute]]
    private let prefixes: Set<String>
    /// The services that are answered, as signatures name them.
    let signingNames: Set<String>
    /// The services that are answered, as SDKs name them.
    let serviceIDs: [String]

    init(_ routes: [LazyRoute]) {
        byTarget = Dictionary(uniqueKeysWithValues: routes.map { ($0.descriptor.target, $0) })
        byName = Dictionary(grouping: routes.filter { $0.descriptor.service.wire == .awsJSON }, by: \.descriptor.name)
        let services = Set(routes.map(\.descriptor.service))
        prefixes = Set(services.map(\.targetPrefix))
        signingNames = Set(services.map(\.signingName))
        serviceIDs = services.map(\.serviceID).sorted()
    }

    /// Whether a request is one for a service that is answered, whatever its operation.
    func serve(_ destination: Destination) -> Bool {
        switch destination.name {
        case .target(let target)?:
            byTarget[target] != nil
                || target.lastIndex(of: ".").map { prefixes.contains(String(target[..<$0])) } ?? false
        case .operation(let name)?: byName[name] != nil
        case nil: false
        }
    }

    /// - Parameter signingName: the service that the request is signed for, which tells operations of one name apart.
    /// - Returns: nil for what no service has, or has in another form only.
    func route(to destination: Destination, signedFor signingName: String) -> (any Route)? {
        switch destination.name {
        case .target(let target)?:
            guard let route = byTarget[target], route.descriptor.service.wire == destination.form.wire else {
                return nil
            }
            return route.route
        case .operation(let name)?:
            let routes = byName[name] ?? []
            return (routes.first { $0.descriptor.service.signingName == signingName } ?? routes.first)?.route
        case nil:
            return nil
        }
    }
}
