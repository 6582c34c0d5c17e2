import ArgumentParser
import CosellServer
import Foundation

/// What `cosell serve` lets its connections do, and how they are secured.
package struct ConnectionOptions: ParsableArguments, Sendable {
    @Option(help: "Seconds that the head of a request may take.")
    var headTimeout = 10.0

    @Option(help: "Seconds that the body of a request may take.")
    var bodyTimeout = 30.0

    @Option(help: "Seconds that a connection may be idle.")
    var idleTimeout = 75.0

    @Option(help: "Seconds that accepted calls may take once the server is told to stop.")
    var grace = 10.0

    @Option(help: "Connections at the same time; beyond it the longest idle one is closed.")
    var maxConnections = 1000

    @Option(help: "MiB of request bodies held at the same time, of all connections together.")
    var maxHeldMib = 64

    @Option(help: "PEM file with the certificate chain for TLS.")
    var tlsCert: String?

    @Option(help: "PEM file with the key of --tls-cert.")
    var tlsKey: String?

    @Option(help: "self-signed makes a certificate and keeps it in the data folder.")
    var tls: Making?

    @Option(help: "Port for TLS, beside the plain one; 0 takes a free one.")
    var tlsPort = 8443

    package enum Making: String, ExpressibleByArgument, CaseIterable, Sendable {
        case selfSigned = "self-signed"
    }

    package init() {}

    package func validate() throws {
        for (name, seconds) in [
            ("--head-timeout", headTimeout), ("--body-timeout", bodyTimeout), ("--idle-timeout", idleTimeout),
        ] where !(seconds >= 0.1 && seconds <= 86_400) {
            throw ValidationError("\(name) is \(seconds); give 0.1 to 86400 seconds.")
        }
        guard grace >= 0, grace <= 3600 else { throw ValidationError("--grace is \(grace); give 0 to 3600 seconds.") }
        guard 1...1_000_000 ~= maxConnections else {
            throw ValidationError("--max-connections is \(maxConnections); give 1 to 1000000.")
        }
        guard 1...1_048_576 ~= maxHeldMib else {
            throw ValidationError("--max-held-mib is \(maxHeldMib); give 1 to 1048576.")
        }
        guard 0...65_535 ~= tlsPort else { throw ValidationError("--tls-port is \(tlsPort); give 0 to 65535.") }
        guard (tlsCert == nil) == (tlsKey == nil) else {
            throw ValidationError("\(tlsCert == nil ? "--tls-cert" : "--tls-key") is missing; TLS needs both files.")
        }
        guard tls == nil || tlsCert == nil else {
            throw ValidationError("--tls self-signed and --tls-cert exclude each other; give one of them.")
        }
    }

    var limits: ConnectionLimits {
        var limits = ConnectionLimits()
        limits.head = .seconds(headTimeout)
        limits.body = .seconds(bodyTimeout)
        limits.idle = .seconds(idleTimeout)
        limits.grace = .seconds(grace)
        limits.connections = maxConnections
        limits.heldBytes = maxHeldMib << 20
        return limits
    }

    func security() -> TransportSecurity? {
        if let tlsCert, let tlsKey {
            return TransportSecurity(identity: .files(certificate: tlsCert, key: tlsKey), port: tlsPort)
        }
        return tls.map { _ in TransportSecurity(identity: .selfSigned, port: tlsPort) }
    }

    // MARK: Addresses

    /// `[::1]` is taken like `::1`.
    static func bare(_ host: String) -> String {
        host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    }

    /// As a client writes it: an address of IPv6 stands in brackets.
    static func address(_ scheme: String, _ host: String, _ port: Int) -> String {
        "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }
}

extension Server.Options {
    /// The file by which clients trust a certificate that the server made.
    var authority: String? {
        guard case .selfSigned? = security?.identity else { return nil }
        return data.folder.map(TransportSecurity.authorityFile(in:))
    }
}
