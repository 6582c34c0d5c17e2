/// Says who signed a request, or refuses it.
///
/// One verifier serves a whole process, from any task: what it derives from secrets it keeps and shares.
public struct SignatureVerifier<Payload: Sendable>: Sendable {
    private let lookup: @Sendable (String) -> SigningCredential<Payload>?
    private let check: SignatureCheck

    /// - Parameter lookup: finds the credential of an access key; nil when nobody knows it. A changed secret counts
    ///   from the next request on.
    public init(policy: SignaturePolicy, lookup: @escaping @Sendable (String) -> SigningCredential<Payload>?) {
        self.lookup = lookup
        check = SignatureCheck(policy: policy)
    }

    /// - Parameters:
    ///   - body: the bytes as received, before any decoding.
    ///   - now: the server's time, whole seconds since 1970.
    /// - Throws: the first rule that the request breaks.
    /// - Source: Signature Version 4; access 8, 9, 10.
    public func verify(
        _ request: SignedRequest,
        body: RawSpan,
        at now: Int64
    ) throws(SignatureRefusal) -> SignedCaller<Payload> {
        try verify(try SignatureClaim(request), of: request, body: body, at: now)
    }

    /// The same for a request whose claim was read before.
    package func verify(
        _ claim: SignatureClaim,
        of request: SignedRequest,
        body: RawSpan,
        at now: Int64
    ) throws(SignatureRefusal) -> SignedCaller<Payload> {
        let credential = lookup(claim.accessKeyID)
        if check.policy.mode == .strict {
            guard let credential else { throw .unrecognized }
            try check.verify(claim, of: request, body: body, with: credential.secret, at: now)
        }
        return SignedCaller(
            algorithm: claim.authorization.algorithm,
            accessKeyID: claim.accessKeyID,
            service: claim.service,
            region: claim.region,
            payload: credential?.payload
        )
    }
}
