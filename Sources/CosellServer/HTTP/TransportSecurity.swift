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

    func context(dataFolder: String, host: String, now: Instant) throws -> NIOSSLContext {
        let (certificate, key): (String, String)
        switch identity {
        case .files(let chosen, let chosenKey): (certificate, key) = (chosen, chosenKey)
        case .selfSigned:
            let today = Date(timeIntervalSince1970: Double(now.milliseconds) / 1000)
            let own = OwnCertificate(folder: dataFolder, host: host, now: today)
            try own.prepare()
            (certificate, key) = (own.certificateFile, own.keyFile)
        }
        do {
            return try NIOSSLContext(
                configuration: .makeServerConfiguration(
                    certificateChain: NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
                    privateKey: .privateKey(NIOSSLPrivateKey(file: key, format: .pem))
                )
            )
        } catch {
            throw TransportSecurityError(
                description: "TLS cannot use \(certificate) with \(key): \(error). Give a PEM chain and its PEM key."
            )
        }
    }
}

struct TransportSecurityError: Error, CustomStringConvertible {
    let description: String
}
