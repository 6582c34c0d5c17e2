/// A finished signature and the texts it came from.
public struct RequestSignature: Sendable {
    public let canonicalRequest: String
    public let stringToSign: String
    /// What to add to the request, in order: the headers it lacked, then `Authorization`.
    public let fields: [(name: String, value: String)]
    /// The value of the `Authorization` header.
    public let authorization: String
}

extension SignedRequest {
    /// Adds the headers of a signature, which makes the request one that a ``SignatureVerifier`` accepts.
    public mutating func append(_ signature: RequestSignature) {
        for field in signature.fields { append(name: field.name, value: field.value) }
    }
}

/// Why a request could not be signed.
public struct SigningFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
