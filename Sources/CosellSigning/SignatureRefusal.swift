/// Why a request may not speak for the access key it names.
///
/// The message goes to the caller; it holds what the caller sent and what follows from it, never a secret.
public struct SignatureRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The error names of the JSON services; a query service spells the same cases in its own way (access 10).
    public enum Name: String, CaseIterable, Sendable {
        /// No signature at all.
        case missingAuthenticationToken = "MissingAuthenticationTokenException"
        /// A signature in a form that cannot be read, or without a time.
        case incompleteSignature = "IncompleteSignatureException"
        /// An access key nobody knows, or a session token that is not its own.
        case unrecognizedClient = "UnrecognizedClientException"
        /// A signature that does not cover, or does not fit, this request at this time.
        case invalidSignature = "InvalidSignatureException"
        /// Temporary credentials past their end.
        case expiredToken = "ExpiredTokenException"
    }

    public let name: Name
    public let message: String

    public init(_ name: Name, _ message: String) {
        (self.name, self.message) = (name, message)
    }

    public var description: String { "\(name.rawValue): \(message)" }
}

extension SignatureRefusal {
    static let missing = SignatureRefusal(.missingAuthenticationToken, "Missing Authentication Token")

    static let unrecognized = SignatureRefusal(
        .unrecognizedClient,
        "The security token included in the request is invalid."
    )

    static let expired = SignatureRefusal(.expiredToken, "The security token included in the request is expired")

    /// The words AWS uses, with both texts, so that the author of a signer sees where the two part ways.
    static func mismatch(_ canonical: CanonicalRequest, _ stringToSign: StringToSign) -> SignatureRefusal {
        SignatureRefusal(
            .invalidSignature,
            """
            The request signature we calculated does not match the signature you provided. Check your AWS Secret \
            Access Key and signing method. Consult the service documentation for details.

            The Canonical String for this request should have been
            '\(canonical.text.string)'

            The String-to-Sign should have been
            '\(stringToSign.text.string)'

            """
        )
    }
}
