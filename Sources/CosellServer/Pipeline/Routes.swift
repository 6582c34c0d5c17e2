import SellingDomain
import CosellDomain
import CosellWire
import SellingAPI

/// The operations of all services by their target, `AWSPartnerCentralSelling.GetOpportunity`, and by their name alone.
struct Routes: Sendable {
    private let byTarget: [String: any Route]
    private let byName: [String: any Route]
    private let prefixes: Set<String>
    /// The services that are answered, as signatures name them.
    let signingNames: Set<String>

    init(_ routes: [any Route]) {
        byTarget = Dictionary(
            uniqueKeysWithValues: routes.map { ($0.descriptor.target, $0) }
        )
        byName = Dictionary(routes.map { ($0.descriptor.name, $0) }) { first, _ in first }
        prefixes = Set(routes.map(\.descriptor.service.targetPrefix))
        signingNames = Set(routes.map(\.descriptor.service.signingName))
    }

    /// Whether the target, whatever its operation, is one of a service that is answered.
    func serves(target: String) -> Bool {
        target.lastIndex(of: ".").map { prefixes.contains(String(target[..<$0])) } ?? false
    }

    subscript(target target: String) -> (any Route)? { byTarget[target] }

    subscript(path name: Substring) -> (any Route)? { byName[String(name)] }

    /// Every operation of Selling that is answered; the others are as unknown as those of no service.
    static func selling(_ provider: SellingProvider) -> [any Route] {
        SellingProvider.answered.map { route($0, provider) }
    }

    private static func route<Operation: SellingOperation>(
        _ operation: Operation.Type,
        _ provider: SellingProvider
    ) -> any Route {
        SellingRoute(operation, provider)
    }
}
