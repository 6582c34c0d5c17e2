import AsyncHTTPClient
import NIOCore
import NIOSSL
import Synchronization

/// One pool of connections for all clients of the process that trust and go alike; it lives as long as the process.
enum ConnectionPools {
    private struct Key: Hashable {
        let trust: HTTPTransport.Trust
        let proxy: Proxy?
        let connectLimit: Duration?
    }

    private static let pools = Mutex<[Key: HTTPClient]>([:])

    /// - Throws: ``ConfigurationFailure`` for a bundle of certificates that cannot be read.
    static func client(
        trusting trust: HTTPTransport.Trust,
        by proxy: Proxy?,
        within connectLimit: Duration?
    ) throws -> HTTPClient {
        try pools.withLock { pools in
            let key = Key(trust: trust, proxy: proxy, connectLimit: connectLimit)
            if let known = pools[key] { return known }
            let client = HTTPClient(
                eventLoopGroupProvider: .singleton,
                configuration: try configuration(trusting: trust, by: proxy, within: connectLimit)
            )
            pools[key] = client
            return client
        }
    }

    private static func configuration(
        trusting trust: HTTPTransport.Trust,
        by proxy: Proxy?,
        within connectLimit: Duration?
    ) throws -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(connect: TimeAmount(connectLimit ?? .seconds(3600))),
            proxy: proxy?.setting,
            decompression: .disabled
        )
        // The pool would try for as long as connecting may take; that nobody listens is to be said at once.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.httpVersion = .http1Only  // what AWS's own clients speak to these services
        configuration.tlsConfiguration = try encryption(trusting: trust)
        return configuration
    }

    /// - Returns: nil for what the system trusts.
    private static func encryption(trusting trust: HTTPTransport.Trust) throws -> TLSConfiguration? {
        var encryption = TLSConfiguration.makeClientConfiguration()
        switch trust {
        case .system: return nil
        case .anyone: encryption.certificateVerification = .none
        case .bundle(let path):
            do {
                encryption.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(path))
            } catch {
                throw ConfigurationFailure(
                    "the certificates cannot be read",
                    in: path,
                    remedy: "Give a file of PEM certificates in AWS_CA_BUNDLE or ca_bundle."
                )
            }
        }
        return encryption
    }
}

extension Proxy {
    fileprivate var setting: HTTPClient.Configuration.Proxy {
        guard let user else { return .server(host: host, port: port) }
        return .server(host: host, port: port, authorization: .basic(username: user, password: password ?? ""))
    }
}
