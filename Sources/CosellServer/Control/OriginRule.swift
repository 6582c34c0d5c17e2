import CosellDomain
import CosellWire
import Foundation
import HTTPTypes
import Hummingbird

/// Who of those that send from a browser may reach the control plane (CP2): its own pages, and pages of origins that
/// the server was told of. Programs that are no browsers send none of what is looked at here but `Host`.
struct OriginRule: Sendable {
    private let hosts: Set<String>
    private let origins: Set<String>

    /// - Parameters:
    ///   - hosts: the names by which this server is called, besides addresses and `localhost`.
    ///   - origins: `https://console.example.com`
    init(hosts: [String], origins: [String]) {
        self.hosts = Set(hosts.map { $0.lowercased() } + ["localhost"])
        self.origins = Set(origins.map { $0.lowercased() })
    }

    /// - Returns: nil for a request that may come in.
    func refusal(_ request: Request) -> ControlRefusal? {
        if let authority = request.head.authority, !isKnown(host: authority) {
            return ControlRefusal(
                .forbidden,
                "UnknownHost",
                "This server was not told that it is called \(authority.excerpt())",
                field: "Host",
                fix: "Call it by its address or as localhost, or start it with --control-host NAME."
            )
        }
        if let origin = request.headers[.origin] {
            return isKnown(origin: origin, at: request.head.authority) ? nil : Self.foreign(origin)
        }
        let site = request.headers[.fetchSite] ?? "none"
        return ["none", "same-origin"].contains(site.lowercased()) ? nil : Self.foreign("another site")
    }

    /// Whether a page of that origin may read answers, though it is not from here.
    func allows(_ origin: String) -> Bool { origins.contains(origin.lowercased()) }

    /// A name can be made to lead here by whoever owns it (DNS rebinding); an address cannot.
    private func isKnown(host authority: String) -> Bool {
        let host = Self.host(of: authority.lowercased())
        return hosts.contains(host) || Self.isAddress(host)
    }

    private func isKnown(origin: String, at authority: String?) -> Bool {
        if allows(origin) { return true }
        guard let authority, let scheme = origin.range(of: "://") else { return false }
        return origin[scheme.upperBound...].lowercased() == authority.lowercased()
    }

    private static func foreign(_ origin: String) -> ControlRefusal {
        ControlRefusal(
            .forbidden,
            "ForeignOrigin",
            "A page of \(origin.excerpt()) may not use the control plane",
            field: "Origin",
            fix: "Start the server with --control-origin ORIGIN to let its pages in."
        )
    }

    /// `[::1]:8080` is `::1`.
    private static func host(of authority: String) -> String {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            return String(authority[authority.index(after: authority.startIndex)..<end])
        }
        return String(authority.prefix { $0 != ":" })
    }

    private static func isAddress(_ host: String) -> Bool {
        if host.contains(":") { return host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." } }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}

extension HTTPField.Name {
    fileprivate static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .accept
}
