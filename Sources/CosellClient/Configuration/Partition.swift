/// A group of AWS regions with hosts of its own.
struct Partition: Equatable {
    /// What its regions start with; the first partition takes all others.
    private let prefix: String
    /// The end of hosts that serve both IPv4 and IPv6, the only ones Partner Central has.
    let suffix: String
    /// The end of the hosts of the older services, such as the one that issues temporary credentials.
    let olderSuffix: String
    /// The region that signatures name at a host without one.
    let globalRegion: String
    /// What stands in the place of the region at such a host.
    let globalLabel: String

    /// The partition of a region.
    init(of region: String) {
        self = Self.others.first { region.hasPrefix($0.prefix) } ?? Self.commercial
    }

    private init(_ prefix: String, _ suffix: String, older: String, region: String, label: String = "global") {
        (self.prefix, self.suffix, olderSuffix, globalRegion, globalLabel) = (prefix, suffix, older, region, label)
    }

    /// Whether a host is AWS's own, the private ones of a VPC included.
    static func hasHost(_ host: String) -> Bool {
        ([commercial] + others).flatMap { [$0.suffix, $0.olderSuffix] }.contains { host.hasSuffix(".\($0)") }
    }

    private static let commercial = Partition("", "api.aws", older: "amazonaws.com", region: "us-east-1")
    private static let others = [
        Partition("us-gov-", "api.aws", older: "amazonaws.com", region: "us-gov-west-1", label: "us-gov"),
        Partition("cn-", "api.amazonwebservices.com.cn", older: "amazonaws.com.cn", region: "cn-northwest-1"),
        Partition("eusc-", "api.amazonwebservices.eu", older: "amazonaws.eu", region: "eusc-de-east-1"),
    ]
}
