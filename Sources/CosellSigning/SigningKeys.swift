import Crypto

/// Keys derived from secrets, each kept until its secret changes or room is needed.
package struct SigningKeys: Sendable {
    /// Keys of each kind that are kept: a few services and days for some hundred access keys.
    private static let limit = 1024

    private struct Derived<Key: Sendable>: Sendable {
        let secretAccessKey: String
        let key: Key
    }

    private struct KeyName: Hashable, Sendable {
        let accessKeyID: String
        let scope: SigningScope
    }

    private let codeKeys = BoundedCache<KeyName, Derived<SigningKey>>(limit: limit)
    private let publicKeys = BoundedCache<String, Derived<P256.Signing.PublicKey>>(limit: limit)

    package init() {}

    /// The key that signs a scope, by whoever holds its secret.
    func key(of accessKeyID: String, _ secret: SigningSecret, for scope: SigningScope) -> SigningKey {
        let name = KeyName(accessKeyID: accessKeyID, scope: scope)
        if let key = kept(name, secret) { return key }
        let key = SigningKey(secretAccessKey: secret.secretAccessKey, scope: scope)
        codeKeys[name] = Derived(secretAccessKey: secret.secretAccessKey, key: key)
        return key
    }

    private func kept(_ name: KeyName, _ secret: SigningSecret) -> SigningKey? {
        guard let kept = codeKeys[name], kept.secretAccessKey == secret.secretAccessKey else { return nil }
        return kept.key
    }

    /// Whether the digits are SigV4's signature.
    ///
    /// A key is kept only once it has proven a signature, so that made-up scopes cannot push others out.
    func isCode(
        _ digits: ArraySlice<UInt8>,
        of stringToSign: StringToSign,
        by accessKeyID: String,
        _ secret: SigningSecret,
        for scope: SigningScope
    ) -> Bool {
        let name = KeyName(accessKeyID: accessKeyID, scope: scope)
        if let key = kept(name, secret) { return Self.spells(digits, key.code(of: stringToSign)) }
        let key = SigningKey(secretAccessKey: secret.secretAccessKey, scope: scope)
        guard Self.spells(digits, key.code(of: stringToSign)) else { return false }
        codeKeys[name] = Derived(secretAccessKey: secret.secretAccessKey, key: key)
        return true
    }

    /// Whether the digits are a SigV4a signature: DER, both numbers within the order of the curve.
    func isSignature(
        _ digits: ArraySlice<UInt8>,
        of stringToSign: StringToSign,
        by accessKeyID: String,
        _ secret: SigningSecret
    ) -> Bool {
        guard let bytes = SigningText.decodeHexadecimal(digits),
            let signature = try? P256.Signing.ECDSASignature(derRepresentation: bytes),
            let key = publicKey(of: accessKeyID, secret)
        else { return false }
        return key.isValidSignature(signature, for: stringToSign.text.digest)
    }

    private func publicKey(of accessKeyID: String, _ secret: SigningSecret) -> P256.Signing.PublicKey? {
        if let kept = publicKeys[accessKeyID], kept.secretAccessKey == secret.secretAccessKey { return kept.key }
        let pair = SigningKeyPair(accessKeyID: accessKeyID, secretAccessKey: secret.secretAccessKey)
        guard let key = pair?.privateKey.publicKey else { return nil }
        publicKeys[accessKeyID] = Derived(secretAccessKey: secret.secretAccessKey, key: key)
        return key
    }
}

extension SigningKeys: CustomReflectable {
    /// Nothing: it holds secrets.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Comparisons that take as long for a near miss as for a far one.
extension SigningKeys {
    static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for index in left.indices { difference |= left[index] ^ right[index] }
        return difference == 0
    }

    private static func spells(_ digits: ArraySlice<UInt8>, _ code: HMAC<SHA256>.MAC) -> Bool {
        code.withUnsafeBytes { code in
            guard digits.count == code.count * 2 else { return false }
            var difference: UInt8 = 0
            for (index, byte) in code.enumerated() {
                let place = digits.startIndex + index * 2
                difference |= digits[place] ^ SigningText.lowerDigit(byte >> 4)
                difference |= digits[place + 1] ^ SigningText.lowerDigit(byte & 15)
            }
            return difference == 0
        }
    }
}
