import Crypto

/// What a SigV4 key is good for: one day, one region, one service.
struct SigningScope: Hashable, Sendable {
    /// The day as a number, 20260112.
    let day: Int
    let region: String
    let service: String

    /// `20260112/us-east-1/partnercentral-selling/aws4_request`.
    var text: String { "\(day)/\(region)/\(service)/\(SigningAlgorithm.terminator)" }
}

/// The key that signs one scope, ready to use (access 8.8).
struct SigningKey: Sendable {
    /// The hash with the key already in it: copying it is cheaper than keying it anew.
    private let keyed: HMAC<SHA256>

    init(secretAccessKey: String, scope: SigningScope) {
        keyed = HMAC(key: SymmetricKey(data: Self.bytes(secretAccessKey: secretAccessKey, scope: scope)))
    }

    /// Binds the secret to the parts of the scope, one after another.
    static func bytes(secretAccessKey: String, scope: SigningScope) -> [UInt8] {
        var key = Array("AWS4\(secretAccessKey)".utf8)
        for part in ["\(scope.day)", scope.region, scope.service, "\(SigningAlgorithm.terminator)"] {
            key = Array(HMAC<SHA256>.authenticationCode(for: Array(part.utf8), using: SymmetricKey(data: key)))
        }
        return key
    }

    func code(of stringToSign: StringToSign) -> HMAC<SHA256>.MAC {
        var keyed = keyed
        keyed.update(data: stringToSign.text.bytes)
        return keyed.finalize()
    }
}
