import Crypto

/// The elliptic curve keys that SigV4a derives from an access key and its secret (access 9).
struct SigningKeyPair: Sendable {
    let privateKey: P256.Signing.PrivateKey

    /// - Returns: nil when no counter gives a key, which no secret is known to do.
    init?(accessKeyID: String, secretAccessKey: String) {
        guard let scalar = Self.scalar(accessKeyID: accessKeyID, secretAccessKey: secretAccessKey),
            let privateKey = try? P256.Signing.PrivateKey(rawRepresentation: scalar)
        else { return nil }
        self.privateKey = privateKey
    }

    /// The private number: the first candidate within the order of the curve, plus one.
    static func scalar(accessKeyID: String, secretAccessKey: String) -> [UInt8]? {
        let key = SymmetricKey(data: Array("AWS4A\(secretAccessKey)".utf8))
        for counter in UInt8(1)...254 {
            let message = message(accessKeyID: accessKeyID, counter: counter)
            let candidate = Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
            if let scalar = CurveScalar.successor(ofCandidate: candidate) { return scalar }
        }
        return nil
    }

    /// The input of a key derivation in counter mode with one block of 256 bits (NIST SP 800-108).
    private static func message(accessKeyID: String, counter: UInt8) -> [UInt8] {
        var message: [UInt8] = [0, 0, 0, 1]
        message += SigningAlgorithm.sigV4a.rawValue.utf8
        message.append(0)
        message += accessKeyID.utf8
        message += [counter, 0, 0, 1, 0]
        return message
    }
}

/// Whole numbers of 32 bytes, most significant first, next to the order of P-256.
enum CurveScalar {
    /// The order of the curve less two: the greatest candidate whose successor is still a private key.
    private static let greatestCandidate: [UInt8] = [
        0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x4f,
    ]

    /// The candidate plus one.
    ///
    /// - Returns: nil for a candidate beyond the order less two.
    static func successor(ofCandidate candidate: [UInt8]) -> [UInt8]? {
        guard candidate.count == 32, !greatestCandidate.lexicographicallyPrecedes(candidate) else { return nil }
        var sum = candidate
        for index in sum.indices.reversed() {
            sum[index] &+= 1
            if sum[index] != 0 { break }
        }
        return sum
    }
}
