import Crypto
import Foundation
import NIOSSL
import SwiftASN1
import X509

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
    package static func authorityFile(in folder: String) -> String { "\(folder)/tls-certificate.pem" }

    private static func keyFile(in folder: String) -> String { "\(folder)/tls-key.pem" }

    func context(dataFolder: String, host: String) throws -> NIOSSLContext {
        let (certificate, key): (String, String)
        switch identity {
        case .files(let chosen, let chosenKey): (certificate, key) = (chosen, chosenKey)
        case .selfSigned:
            (certificate, key) = (Self.authorityFile(in: dataFolder), Self.keyFile(in: dataFolder))
            if !FileManager.default.fileExists(atPath: certificate) || !FileManager.default.fileExists(atPath: key) {
                try Self.make(certificate: certificate, key: key, host: host)
            }
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

    /// A certificate for this machine, good for ten years, that is its own authority.
    private static func make(certificate: String, key: String, host: String) throws {
        let secret = P256.Signing.PrivateKey()
        let name = try DistinguishedName { CommonName("Cosell on this machine") }
        let now = Date()
        let names: [GeneralName] = [
            .dnsName("localhost"), .ipAddress(.init(contentBytes: [127, 0, 0, 1])),
            .ipAddress(.init(contentBytes: [UInt8](repeating: 0, count: 15) + [1])),
        ]
        let isName = host.contains { $0.isLetter } && !host.contains(":") && host != "localhost"
        let made = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: .init(secret.publicKey),
            notValidBefore: now.addingTimeInterval(-3600),
            notValidAfter: now.addingTimeInterval(3650 * 24 * 3600),
            issuer: name,
            subject: name,
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(digitalSignature: true, keyCertSign: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames(names + (isName ? [.dnsName(host)] : []))
            },
            issuerPrivateKey: .init(secret)
        )
        try write(secret.pemRepresentation, to: key)
        try write(made.serializeAsPEM().pemString, to: certificate)
    }

    /// For the owner's eyes only.
    private static func write(_ text: String, to path: String) throws {
        try? FileManager.default.removeItem(atPath: path)
        let isMade = FileManager.default.createFile(
            atPath: path,
            contents: Data((text + "\n").utf8),
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade else { throw TransportSecurityError(description: "\(path) cannot be written.") }
    }
}

struct TransportSecurityError: Error, CustomStringConvertible {
    let description: String
}
