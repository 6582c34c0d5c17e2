import Crypto

/// Signs requests with one access key, as AWS's own clients do.
public struct Signer: Sendable {
    /// Where signatures are good, which also chooses their algorithm.
    public enum Reach: Hashable, Sendable {
        /// SigV4 for one region.
        case region(String)
        /// SigV4a for a list of regions or patterns with commas between them; `*` for all.
        case regionSet(String)
    }

    /// Headers that stay unsigned: proxies and libraries add or change them after signing.
    static let unsignedHeaders: [StaticString] = [
        "authorization", "user-agent", "connection", "expect", "transfer-encoding", "accept-encoding",
        "content-length", "x-amzn-trace-id", "amz-sdk-invocation-id", "amz-sdk-request",
    ]

    let accessKeyID: String
    let secret: SigningSecret
    let service: String
    let reach: Reach
    /// Those that were derived before.
    private var keys: SigningKeys?

    /// - Parameter service: the signing name, such as `partnercentral-selling`.
    public init(accessKeyID: String, secret: SigningSecret, service: String, reach: Reach) {
        (self.accessKeyID, self.secret, self.service, self.reach) = (accessKeyID, secret, service, reach)
    }

    /// - Parameter keys: derived once for all signers that have them.
    package init(accessKeyID: String, secret: SigningSecret, service: String, reach: Reach, keys: SigningKeys) {
        self.init(accessKeyID: accessKeyID, secret: secret, service: service, reach: reach)
        self.keys = keys
    }

    /// Signs a request that holds its `host` header; every header but the usual unsigned ones is covered.
    ///
    /// - Parameters:
    ///   - request: a date, session token or region set it already holds is signed as it stands.
    ///   - now: whole seconds since 1970, for a request without `X-Amz-Date`.
    /// - Throws: ``SigningFailure`` when the request's own date cannot be read, or no key comes of the secret.
    public func sign(
        _ request: SignedRequest,
        body: RawSpan,
        at now: Int64
    ) throws(SigningFailure) -> RequestSignature {
        var request = request
        var added: [(name: String, value: String)] = []
        for (name, value) in ownHeaders(at: now) where !request.hasField(named: name) {
            request.append(name: name, value: value)
            added.append((name, value))
        }
        guard let header = request.fields.first(where: { request.holds($0.name, "x-amz-date") })?.value,
            let time = SigningTime(basic: request.text[header])
        else { throw SigningFailure("X-Amz-Date must look like 20260112T200000Z.") }
        let headers = SignedHeaders(coveringFieldsOf: &request, but: Self.unsignedHeaders)
        let scope = scopeText(on: time)
        let canonical = CanonicalRequest(request, signing: headers, body: SigningText.digest(of: body))
        let stringToSign = StringToSign(algorithm, at: time, scope: scope.utf8, of: canonical)
        let digits = try signature(of: stringToSign, on: time)
        let authorization = """
            \(algorithm.rawValue) Credential=\(accessKeyID)/\(scope), \
            SignedHeaders=\(request.string(headers.list)), Signature=\(digits)
            """
        return RequestSignature(
            canonicalRequest: canonical.text.string,
            stringToSign: stringToSign.text.string,
            fields: added + [("Authorization", authorization)],
            authorization: authorization
        )
    }

    private var algorithm: SigningAlgorithm {
        switch reach {
        case .region: .sigV4
        case .regionSet: .sigV4a
        }
    }

    private func ownHeaders(at now: Int64) -> [(name: String, value: String)] {
        var headers = [("X-Amz-Date", SigningTime(epochSeconds: now).basic)]
        if let token = secret.sessionToken { headers.append(("X-Amz-Security-Token", token)) }
        if case .regionSet(let regions) = reach { headers.append(("X-Amz-Region-Set", regions)) }
        return headers
    }

    private func scopeText(on time: SigningTime) -> String {
        switch reach {
        case .region(let region): SigningScope(day: time.day, region: region, service: service).text
        case .regionSet: "\(time.day)/\(service)/\(SigningAlgorithm.terminator)"
        }
    }

    private func signature(of stringToSign: StringToSign, on time: SigningTime) throws(SigningFailure) -> String {
        switch reach {
        case .region(let region):
            let scope = SigningScope(day: time.day, region: region, service: service)
            let key =
                keys?.key(of: accessKeyID, secret, for: scope)
                ?? SigningKey(secretAccessKey: secret.secretAccessKey, scope: scope)
            return SigningText.hexadecimal(key.code(of: stringToSign))
        case .regionSet:
            let pair = SigningKeyPair(accessKeyID: accessKeyID, secretAccessKey: secret.secretAccessKey)
            guard let signature = try? pair?.privateKey.signature(for: stringToSign.text.digest) else {
                throw SigningFailure("No SigV4a key comes of this secret access key.")
            }
            return SigningText.hexadecimal(signature.derRepresentation)
        }
    }
}
