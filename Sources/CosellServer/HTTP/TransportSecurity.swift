import CosellWire
import Foundation
import NIOSSL

/// TLS for clients with a fixed `https://` host: with a certificate of one's own, or with one that the server makes.
package struct TransportSecurity: Sendable {
    package enum Identity: Sendable {
        /// PEM files: the chain, its own certificate first, and the key.
        case files(certificate: String, key: String)
        /// Made on first use and kept in the data folder; clients trust ``authorityFile(in:)``.
        case selfSigned
    }

    package let identity: Identity
    package let port: Int

    package init(identity: Identity, port: Int) {
        self.identity = identity
        self.port = port
    }

    /// The certificate that clients of a self-signed server name as their CA: `AWS_CA_BUNDLE`.
    package static func authorityFile(in folder: String) -> String {
        OwnCertificate(folder: folder, host: "", now: .distantPast).authorityFile
    }

    /// The files to use now; the server's own are made where they are missing or near their end.
    ///
    /// - Parameter isServing: whether clients trust the authority already.
    func files(dataFolder: String?, host: String, now: Instant, isServing: Bool) throws -> PEMFiles {
        switch identity {
        case .files(let certificate, let key): return PEMFiles(certificate: certificate, key: key)
        case .selfSigned:
            guard let dataFolder else {
                throw TransportSecurityError(
                    description:
                        "A certificate of the server's own lies in its data folder, and on PostgreSQL it has none; "
                        + "give --tls-cert and --tls-key."
                )
            }
            let today = Date(timeIntervalSince1970: Double(now.milliseconds) / 1000)
            let own = OwnCertificate(folder: dataFolder, host: host, now: today)
            try own.prepare(keepsAuthority: isServing)
            return PEMFiles(certificate: own.certificateFile, key: own.keyFile)
        }
    }

    /// A chain and its key.
    struct PEMFiles: Sendable {
        let certificate: String
        let key: String

        func context() throws -> NIOSSLContext {
            do {
                return try NIOSSLContext(
                    configuration: .makeServerConfiguration(
                        certificateChain: NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
                        privateKey: .privateKey(NIOSSLPrivateKey(file: key, format: .pem))
                    )
                )
            } catch {
                throw TransportSecurityError(
                    description:
                        "TLS cannot use \(certificate) with \(key): \(error). Give a PEM chain and its PEM key."
                )
            }
        }

        /// What stands in them, to tell whether they were changed.
        var contents: [Data?] { [certificate, key].map { FileManager.default.contents(atPath: $0) } }
    }
}

struct TransportSecurityError: Error, CustomStringConvertible {
    let description: String
}
