import Crypto

/// The rules of a signature, in the order in which they are asked (access 8, 9).
struct SignatureCheck: Sendable {
    /// Header fields one signed request may have; with ``SignedHeaders/limit`` it bounds every search.
    static let fieldLimit = 128

    let policy: SignaturePolicy
    private let keys = SigningKeys()

    init(policy: SignaturePolicy) {
        self.policy = policy
    }

    /// - Throws: the refusal of the first rule that does not hold.
    func verify(
        _ claim: SignatureClaim,
        of request: SignedRequest,
        body: RawSpan,
        with secret: SigningSecret,
        at now: Int64
    ) throws(SignatureRefusal) {
        let authorization = claim.authorization
        let time = try request.signingTime()
        try request.requireCoverage(by: authorization.signedHeaders)
        try request.requireToken(of: secret, at: now)
        try requireFreshness(of: time, at: now)
        try requireScope(of: claim, at: time, in: request)
        let digest = SigningText.digest(of: body)
        try request.requireContentHash(digest)
        let canonical = CanonicalRequest(request, signing: authorization.signedHeaders, body: digest)
        let scope = request.text[authorization.scope]
        let stringToSign = StringToSign(authorization.algorithm, at: time, scope: scope, of: canonical)
        guard isSigned(stringToSign, claim, request.text[authorization.signature], with: secret, on: time) else {
            throw .mismatch(canonical, stringToSign)
        }
    }

    private func isSigned(
        _ stringToSign: StringToSign,
        _ claim: SignatureClaim,
        _ signature: ArraySlice<UInt8>,
        with secret: SigningSecret,
        on time: SigningTime
    ) -> Bool {
        switch claim.authorization.algorithm {
        case .sigV4:
            let scope = SigningScope(day: time.day, region: claim.region ?? "", service: claim.service)
            return keys.isCode(signature, of: stringToSign, by: claim.accessKeyID, secret, for: scope)
        case .sigV4a:
            return keys.isSignature(signature, of: stringToSign, by: claim.accessKeyID, secret)
        }
    }
}
