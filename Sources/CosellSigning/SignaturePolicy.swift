/// How much a server asks of a signature.
public struct SignaturePolicy: Hashable, Sendable {
    public enum Mode: Hashable, Sendable {
        /// Every rule holds.
        case strict
        /// The header must be well formed; who it names is believed, whatever the signature or the time.
        case relaxed
    }

    public enum RegionRule: Hashable, Sendable {
        case any
        /// The region a scope must name, or a SigV4a region set must cover.
        case exactly(String)
    }

    /// How far a client's clock may be off, either way.
    public static let skewSeconds: Int64 = 15 * 60

    public var mode: Mode
    /// The signing names that scopes may hold; read in strict mode only.
    public var services: Set<String>
    public var region: RegionRule

    public init(services: Set<String>, mode: Mode = .strict, region: RegionRule = .any) {
        (self.services, self.mode, self.region) = (services, mode, region)
    }
}
