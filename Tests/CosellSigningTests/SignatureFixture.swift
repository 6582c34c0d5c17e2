import CosellSigning
import CosellWire

/// The access key of AWS's published examples.
enum Example {
    static let accessKeyID = "AKIDEXAMPLE"
    static let secretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    static let service = "partnercentral-account"
    static let signedAt = "20260112T200000Z"
    static let signedAtEpochSeconds: Int64 = 1_768_248_000

    static func secret(token: String? = nil, ends: Int64? = nil) -> SigningSecret {
        SigningSecret(secretAccessKey: secretAccessKey, sessionToken: token, expiresAtEpochSeconds: ends)
    }

    static func signer(
        secret: SigningSecret = secret(),
        service: String = service,
        reach: Signer.Reach = .region("us-east-1")
    ) -> Signer {
        Signer(accessKeyID: accessKeyID, secret: secret, service: service, reach: reach)
    }

    /// A verifier that knows the one key, with its name as payload.
    static func verifier(
        secret: SigningSecret = secret(),
        policy: SignaturePolicy = SignaturePolicy(services: [service])
    ) -> SignatureVerifier<String> {
        SignatureVerifier(policy: policy) { accessKeyID in
            accessKeyID == Self.accessKeyID ? SigningCredential(secret: secret, payload: "dana") : nil
        }
    }
}

/// A request as a list that tests can edit before and after signing.
struct DraftRequest: Sendable {
    typealias Header = (name: String, value: String)

    var method = "POST"
    var target = "/"
    var headers: [Header] = [
        ("Host", "localhost:4620"),
        ("Content-Type", "application/x-amz-json-1.0"),
        ("X-Amz-Target", "PartnerCentralAccount.ListPartners"),
    ]
    var body = #"{"Catalog": "AWS"}"#

    var request: SignedRequest {
        var request = SignedRequest(method: method, target: target)
        for header in headers { request.append(name: header.name, value: header.value) }
        return request
    }

    var bodyBytes: [UInt8] { Array(body.utf8) }

    func signed(by signer: Signer, at now: Int64 = Example.signedAtEpochSeconds) throws -> DraftRequest {
        var copy = self
        copy.headers += try signer.sign(request, body: bodyBytes.span.bytes, at: now).fields
        return copy
    }

    func verified<Payload>(
        by verifier: SignatureVerifier<Payload>,
        at now: Int64 = Example.signedAtEpochSeconds
    ) throws(SignatureRefusal) -> SignedCaller<Payload> {
        try verifier.verify(request, body: bodyBytes.span.bytes, at: now)
    }

    mutating func replace(_ part: String, with other: String, in name: String) {
        for index in headers.indices where headers[index].name == name {
            let pieces = headers[index].value.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
            headers[index].value = pieces.joined(separator: other)
        }
    }

    mutating func remove(_ name: String) {
        headers.removeAll { $0.name == name }
    }
}
