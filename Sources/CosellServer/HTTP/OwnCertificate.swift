import Crypto
import Foundation
import SwiftASN1
import X509

/// The certificate that the server makes for itself, and the authority that signs it; both are kept in a folder.
///
/// Clients trust the authority, so it stays while the certificate follows the address and is made anew in time.
struct OwnCertificate {
    private static let day = 24.0 * 3600
    private static let authorityDays = 3650.0
    /// Some clients take none that is good for longer than 398 days.
    private static let days = 397.0
    /// How much of its time a certificate must have left when the server starts.
    private static let spareDays = 30.0

    let folder: String
    /// Where the server listens.
    let host: String
    let now: Date

    var authorityFile: String { "\(folder)/tls-authority.pem" }
    var certificateFile: String { "\(folder)/tls-certificate.pem" }
    var keyFile: String { "\(folder)/tls-key.pem" }
    private var authorityKeyFile: String { "\(folder)/tls-authority-key.pem" }

    /// Makes what is missing, too old, or for another address.
    ///
    /// - Parameter keepsAuthority: while clients rely on it, the authority stays as long as a certificate can be made of
    ///   its time; else one that outlives a new certificate is wanted.
    func prepare(keepsAuthority: Bool = false) throws {
        let (authority, key) = try keptAuthority(days: keepsAuthority ? Self.spareDays : Self.days) ?? newAuthority()
        if !isKept(under: authority) { try make(under: authority, key) }
    }

    // MARK: The authority

    private func keptAuthority(days: Double) -> (Certificate, P256.Signing.PrivateKey)? {
        guard let kept = certificate(in: authorityFile),
            let text = try? String(contentsOfFile: authorityKeyFile, encoding: .utf8),
            let key = try? P256.Signing.PrivateKey(pemRepresentation: text),
            kept.publicKey == Certificate.PublicKey(key.publicKey),
            kept.notValidAfter >= after(days), kept.notValidBefore <= now
        else { return nil }
        return (kept, key)
    }

    private func newAuthority() throws -> (Certificate, P256.Signing.PrivateKey) {
        let key = P256.Signing.PrivateKey()
        let name = try DistinguishedName { CommonName("Cosell on this machine") }
        let made = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: .init(key.publicKey),
            notValidBefore: now.addingTimeInterval(-3600),
            notValidAfter: after(Self.authorityDays),
            issuer: name,
            subject: name,
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true))
                SubjectKeyIdentifier(hash: Certificate.PublicKey(key.publicKey))
            },
            issuerPrivateKey: .init(key)
        )
        try write(key.pemRepresentation, to: authorityKeyFile)
        try write(made.serializeAsPEM().pemString, to: authorityFile)
        return (made, key)
    }

    // MARK: The certificate

    private func isKept(under authority: Certificate) -> Bool {
        guard let kept = certificate(in: certificateFile), FileManager.default.fileExists(atPath: keyFile),
            authority.publicKey.isValidSignature(kept.signature, for: kept),
            let named = try? kept.extensions.subjectAlternativeNames
        else { return false }
        return Array(named) == names && kept.notValidAfter >= after(Self.spareDays) && kept.notValidBefore <= now
    }

    private func make(under authority: Certificate, _ authorityKey: P256.Signing.PrivateKey) throws {
        let key = P256.Signing.PrivateKey()
        let made = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: .init(key.publicKey),
            notValidBefore: now.addingTimeInterval(-3600),
            notValidAfter: min(after(Self.days), authority.notValidAfter),
            issuer: authority.subject,
            subject: try DistinguishedName { CommonName("Cosell") },
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames(names)
                AuthorityKeyIdentifier(keyIdentifier: SubjectKeyIdentifier(hash: authority.publicKey).keyIdentifier)
            },
            issuerPrivateKey: .init(authorityKey)
        )
        try write(key.pemRepresentation, to: keyFile)
        try write(made.serializeAsPEM().pemString, to: certificateFile)
    }

    /// This machine under its usual names, and the address that the server listens on.
    private var names: [GeneralName] {
        let usual: [GeneralName] = [.dnsName("localhost"), Self.name(of: "127.0.0.1"), Self.name(of: "::1")]
        let named = Self.name(of: host)
        let isAnywhere = host == "0.0.0.0" || host == "::"
        return isAnywhere || usual.contains(named) ? usual : usual + [named]
    }

    private static func name(of host: String) -> GeneralName {
        var (four, six) = (in_addr(), in6_addr())
        if inet_pton(AF_INET, host, &four) == 1 { return .ipAddress(.init(contentBytes: bytes(of: four))) }
        if inet_pton(AF_INET6, host, &six) == 1 { return .ipAddress(.init(contentBytes: bytes(of: six))) }
        return .dnsName(host)
    }

    private static func bytes(of address: some Any) -> ArraySlice<UInt8> {
        withUnsafeBytes(of: address) { ArraySlice($0) }
    }

    // MARK: Files

    private func after(_ days: Double) -> Date { now.addingTimeInterval(days * Self.day) }

    private func certificate(in file: String) -> Certificate? {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
        return try? Certificate(pemEncoded: text)
    }

    /// For the owner's eyes only.
    private func write(_ text: String, to path: String) throws {
        try? FileManager.default.removeItem(atPath: path)
        let isMade = FileManager.default.createFile(
            atPath: path,
            contents: Data((text + "\n").utf8),
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade else { throw TransportSecurityError(description: "\(path) cannot be written.") }
    }
}
