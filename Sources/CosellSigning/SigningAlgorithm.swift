/// The two ways AWS clients sign a request in its `Authorization` header.
public enum SigningAlgorithm: String, CaseIterable, Hashable, Sendable {
    /// Signature Version 4: a keyed hash, one region.
    case sigV4 = "AWS4-HMAC-SHA256"
    /// Signature Version 4A: an elliptic curve signature, a set of regions.
    case sigV4a = "AWS4-ECDSA-P256-SHA256"

    /// The word that ends every scope.
    static let terminator: StaticString = "aws4_request"

    /// The parts of a credential: key, date, region where there is one, service, terminator.
    var credentialParts: Int { self == .sigV4 ? 5 : 4 }

    /// How long a signature may be, in hexadecimal digits: SigV4a writes DER, 8 to 72 bytes.
    var signatureDigits: ClosedRange<Int> { self == .sigV4 ? 64...64 : 16...144 }
}
